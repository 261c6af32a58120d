#include "grammar/heading/section.hpp"

#include "grammar/bytes.hpp"
#include "grammar/format/classification.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::classification;
namespace p = format::p;

struct Numbers {
  std::uint32_t section = 0, all = 0;
};

template <typename Rule>
struct action : p::nothing<Rule> {};

// Letters stand for the digits that they look like.
constexpr char as_digit(char c) {
  switch (c) {
    case 'O':
    case 'o': return '0';
    case 'l':
    case 'I': return '1';
    case 'Z': return '2';
    default: return c;
  }
}

std::uint32_t count_of(std::string_view digits) {
  std::uint32_t n = 0;
  for (const char c : digits)
    if (!is_blank(c)) n = n * 10 + static_cast<std::uint32_t>(as_digit(c) - '0');
  return n;
}

template <>
struct action<f::section_no> : p::require_apply {
  static void apply(const auto& in, Numbers& m) { m.section = count_of(in.string_view()); }
};
template <>
struct action<f::section_all> : p::require_apply {
  static void apply(const auto& in, Numbers& m) { m.all = count_of(in.string_view()); }
};

template <typename Rule>
std::uint32_t length_of(std::string_view text, Span s) {
  auto in = format::input(text, s);
  if (!p::parse<Rule>(in)) return 0;
  return static_cast<std::uint32_t>(in.current() - text.data()) - s.begin;
}

// The word and where it ends: SECTON, SCTION, SECTIO N, SEC. 0: none.
std::uint32_t word_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t stop = at;
  while (stop < end && is_alpha(text[stop])) ++stop;
  const auto word = text.substr(at, stop - at);
  if (word == "SECTION") return stop;
  if (const std::uint32_t split = length_of<f::split_section>(text, {at, end})) return at + split;
  if (text[at] == 'E') return word == "ECTION" ? stop : 0;
  if (const std::uint32_t brief = length_of<f::short_section>(text, {at, end})) return at + brief;
  if (word.size() < 5 || word.size() > 9) return 0;
  if (word.back() != 'N' && word[1] != 'E') return 0;  // SIPDIS and other captions
  return edit_distance(word, "SECTION", 3) < 3 ? stop : 0;
}

}  // namespace

std::uint32_t match_section(std::string_view text, std::uint32_t at, std::uint32_t end, Section& out) {
  if (at + 1 >= end || (text[at] != 'S' && (text[at] != 'E' || text[at + 1] != 'C'))) return 0;
  const std::uint32_t behind = word_end(text, at, end);
  if (behind == 0) return 0;
  auto in = format::input(text, {behind, end});
  Numbers m;
  const bool is_final = at > 6 && text.substr(at - 6, 6) == "FINAL ";
  const auto stop = [&] { return static_cast<std::uint32_t>(in.current() - text.data()); };
  if (is_final && p::parse<f::final_tail, action>(in, m))
    m.section = m.all;
  else if (!p::parse<f::section_tail, action>(in, m))
    return is_one_of(text[behind - 1], "NS") && p::parse<f::section_part, action>(in, m) ? stop() : 0;
  out = {{at, stop()}, static_cast<std::int32_t>(m.section), static_cast<std::int32_t>(m.all)};
  return stop();
}

Span find_section(std::string_view text, Span line) {
  Section section;
  std::uint32_t at = line.begin;
  for (int words = 0; words < 4 && at < line.end && is_upper(text[at]); ++words) {
    if (match_section(text, at, line.end, section)) return section.span;
    while (at < line.end && !is_blank(text[at])) ++at;
    at = skip_blanks(text, at, line.end);
  }
  return {};
}

}  // namespace cablelint::grammar

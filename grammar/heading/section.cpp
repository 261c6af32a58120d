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

template <>
struct action<f::section_no> : p::require_apply {
  static void apply(const auto& in, Numbers& m) {
    m.section = 0;
    for (char c : in.string_view()) m.section = m.section * 10 + static_cast<std::uint32_t>(c - '0');
  }
};
template <>
struct action<f::section_all> : p::require_apply {
  static void apply(const auto& in, Numbers& m) {
    m.all = 0;
    for (char c : in.string_view()) m.all = m.all * 10 + static_cast<std::uint32_t>(c - '0');
  }
};

}  // namespace

std::uint32_t match_section(std::string_view text, std::uint32_t at, std::uint32_t end, Section& out) {
  std::uint32_t stop = at;
  while (stop < end && is_alpha(text[stop])) ++stop;
  if (text[at] != 'S' || stop - at < 5 || stop - at > 9) return 0;
  if (text[stop - 1] != 'N' && text[at + 1] != 'E') return 0;  // SIPDIS and other captions
  const auto word = text.substr(at, stop - at);
  if (word != "SECTION" && edit_distance(word, "SECTION", 3) >= 3) return 0;
  auto in = format::input(text, {stop, end});
  Numbers m;
  const bool is_final = at > 6 && text.substr(at - 6, 6) == "FINAL ";
  if (is_final && p::parse<f::final_tail, action>(in, m))
    m.section = m.all;
  else if (!p::parse<f::section_tail, action>(in, m))
    return 0;
  stop = static_cast<std::uint32_t>(in.current() - text.data());
  out = {{at, stop}, static_cast<std::int32_t>(m.section), static_cast<std::int32_t>(m.all)};
  return stop;
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

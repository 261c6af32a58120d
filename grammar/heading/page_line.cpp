#include "grammar/heading/page_line.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/format/page_line.hpp"
#include "grammar/heading/mrn.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::page_line;
namespace p = format::p;

struct Reading {
  std::string_view text;
  PageLine line;
};

template <typename Rule>
struct action : p::nothing<Rule> {};

std::int32_t number(const auto& in) {
  std::int32_t n = 0;
  for (const char c : in.string_view()) n = n * 10 + (c - '0');
  return n;
}

template <>
struct action<f::post> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.line.post = format::span_of(in, r.text); }
};
template <>
struct action<f::serial> : p::require_apply {
  static void apply(const auto& in, Reading& r) {
    r.line.number_span = format::span_of(in, r.text);
    r.line.number = number(in);
  }
};
template <>
struct action<f::archive_serial> : action<f::serial> {};
template <>
struct action<f::section> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.line.section = number(in); }
};
template <>
struct action<f::page> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.line.page = number(in); }
};
template <>
struct action<f::page_no> : action<f::page> {};
template <>
struct action<f::total> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.line.total = number(in); }
};
// Whole lines only: what an alternative that failed has written is overwritten here.
template <>
struct action<f::state_line> : p::require_apply {
  static void apply(const auto& in, Reading& r) {
    r.line.form = PageForm::state;
    r.line.span = format::span_of(in, r.text);
  }
};
template <>
struct action<f::archive_line> : p::require_apply {
  static void apply(const auto& in, Reading& r) {
    r.line.form = PageForm::page;
    r.line.span = format::span_of(in, r.text);
    r.line.section = r.line.total = -1;
  }
};
template <>
struct action<f::relay_line> : p::require_apply {
  static void apply(const auto& in, Reading& r) {
    r.line.form = PageForm::relay;
    r.line.span = format::span_of(in, r.text);
    r.line.section = r.line.total = -1;
    r.line.post = {};
  }
};

// Where the post's name begins that ends before `end`.
std::uint32_t post_begin(std::string_view text, std::uint32_t from, std::uint32_t end, const Vocabulary& words) {
  const auto in_name = [&](std::uint32_t i) { return is_upper(text[i]) || text[i] == '.' || text[i] == '-'; };
  std::uint32_t begin = end, known = end;
  for (int word = 0; word < 4; ++word) {
    std::uint32_t at = begin;
    while (at > from && is_blank(text[at - 1])) --at;
    const std::uint32_t stop = at;
    while (at > from && in_name(at - 1)) --at;
    if (at == stop) break;
    begin = at;
    if (word == 0 || is_known_post(text.substr(begin, end - begin), words)) known = begin;
  }
  return known;
}

// The page line whose section ends at `end`: the post and the serial stand before it.
bool read_around(std::string_view text, std::uint32_t end, Span line, const Vocabulary& words, PageLine& out) {
  if (end < line.begin + 10 || !is_digit(text[end - 1])) return false;
  std::uint32_t at = end;
  while (at > line.begin && is_digit(text[at - 1])) --at;  // section
  if (at == line.begin || !is_blank(text[at - 1])) return false;
  while (at > line.begin && is_blank(text[at - 1])) --at;
  const std::uint32_t serial_end = at;
  while (at > line.begin && is_digit(text[at - 1])) --at;
  if (serial_end - at < 3 || serial_end - at > 8 || at == line.begin || !is_blank(text[at - 1])) return false;
  while (at > line.begin && is_blank(text[at - 1])) --at;
  const std::uint32_t begin = post_begin(text, line.begin, at, words);
  return begin < at && read_page_line(text, {begin, line.end}, out);
}

}  // namespace

bool read_page_line(std::string_view text, Span line, PageLine& out) {
  const std::uint32_t begin = skip_blanks(text, line.begin, line.end);
  if (begin == line.end || !is_upper(text[begin])) return false;
  Reading r{text, {}};
  auto in = format::input(text, {begin, line.end});
  if (!p::parse<f::line, action>(in, r)) return false;
  out = r.line;
  return true;
}

bool read_page_line_at(std::string_view text, std::uint32_t dot, Span line, const Vocabulary& words,
                       PageLine& out) {
  if (dot + 1 >= line.end || !is_digit(text[dot + 1])) return false;
  return read_around(text, dot, line, words, out) && out.span.contains(dot);
}

bool find_page_line(std::string_view text, Span part, const Vocabulary& words, PageLine& out) {
  text = text.substr(0, part.end);
  // OF 012: F is rarer than O, and a total has three digits.
  for (auto f = text.find("F 0", part.begin); f != std::string_view::npos; f = text.find("F 0", f + 1)) {
    if (f == part.begin || (text[f - 1] != 'O' && text[f - 1] != '0')) continue;
    const auto of = static_cast<std::uint32_t>(f) - 1;
    std::uint32_t at = of;
    while (at > part.begin && is_blank(text[at - 1])) --at;
    if (at == of || at == part.begin || !is_digit(text[at - 1])) continue;
    std::uint32_t first = at;
    while (first > part.begin && is_digit(text[first - 1])) --first;
    if (first > part.begin && text[first - 1] == '.') at = first - 1;  // 001.2 OF 002
    if (read_around(text, at, part, words, out) && out.span.contains(of)) return true;
  }
  return false;
}

bool is_own_page(const Telegram& t, const PageLine& page) {
  const ClassificationLine* own = t.classification();
  return own && page.number >= 0 && page.number == own->number && t.view(page.post) == t.view(own->post);
}

}  // namespace cablelint::grammar

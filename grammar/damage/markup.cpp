#include "grammar/damage/markup.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_target = 200, longest_tag = 200, longest_entity = 12;

// Elements of HTML that pages of telegrams were made of.
constexpr std::array<std::string_view, 28> elements = {
    "A", "ABBR", "B",  "BR", "CENTER", "CODE", "DIV",  "EM",     "FONT", "H1",    "H2", "H3", "HR", "HTML",
    "I", "IMG",  "LI", "OL", "P",      "PRE",  "SPAN", "STRONG", "SUP",  "TABLE", "TD", "TR", "TT", "UL"};

std::uint32_t size(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

}  // namespace

std::uint32_t tag_end(std::string_view text, std::uint32_t at) {
  const std::uint32_t limit = std::min(size(text), at + longest_tag);
  const std::uint32_t begin = at + 1 < limit && text[at + 1] == '/' ? at + 2 : at + 1;
  std::uint32_t end = begin;
  while (end < limit && is_word(text[end])) ++end;
  const std::string_view name = view(text, {begin, end});
  const bool known = std::any_of(elements.begin(), elements.end(), [&](std::string_view e) {
    return e.size() == name.size() && starts_with_word(text, begin, end, e);
  });
  if (!known || end == limit || (text[end] != '>' && text[end] != '/' && !is_blank(text[end]))) return 0;
  const auto close = text.substr(end, limit - end).find_first_of(">\n");
  if (close == std::string_view::npos || text[end + close] != '>') return 0;
  return end + static_cast<std::uint32_t>(close) + 1;
}

bool ends_line(std::string_view tag) {
  static constexpr std::array<std::string_view, 6> of_lines = {"BR", "CENTER", "DIV", "HTML", "P", "PRE"};
  const auto end = size(tag);
  const std::uint32_t begin = tag[1] == '/' ? 2 : 1;
  return std::any_of(of_lines.begin(), of_lines.end(), [&](std::string_view e) {
    return starts_with_word(tag, begin, end, e) && !is_word(tag[begin + e.size()]);
  });
}

std::uint32_t entity_end(std::string_view text, std::uint32_t at) {
  const std::uint32_t limit = std::min(size(text), at + longest_entity);
  const bool numeric = at + 1 < limit && text[at + 1] == '#';
  const std::uint32_t begin = numeric ? at + 2 : at + 1;
  std::uint32_t end = begin;
  while (end < limit && is_word(text[end])) ++end;
  if (end >= limit || text[end] != ';' || end == begin) return 0;
  const bool whole = numeric ? is_digit(text[begin]) || to_upper(text[begin]) == 'X'
                             : end - begin >= 2 && is_lower(text[begin + 1]);
  return whole ? end + 1 : 0;
}

bool is_space_entity(std::string_view entity) {
  static constexpr std::array<std::string_view, 8> spaces = {"&nbsp;",   "&#160;", "&#xA0;", "&#xa0;",
                                                             "&#x000A;", "&#10;",  "&#13;",  "&#x000D;"};
  return std::find(spaces.begin(), spaces.end(), entity) != spaces.end();
}

std::uint32_t link_end(std::string_view text, std::uint32_t at) {
  if (at + 1 >= size(text) || text[at] != '(') return 0;
  const std::string_view target = text.substr(at + 1, longest_target);
  const auto close = target.find_first_of(") \t\r\n\"");
  if (close == std::string_view::npos) return 0;
  const bool address = target.starts_with("#") || target.starts_with("/") || target.starts_with(")") ||
                       target.starts_with("http") || target.starts_with("mailto:") || target.starts_with("www.");
  const auto end = target.find_first_of(")\n", close);
  return address && end != std::string_view::npos && target[end] == ')' ? at + 2 + static_cast<std::uint32_t>(end)
                                                                        : 0;
}

}  // namespace cablelint::grammar

#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/routing.hpp"

// What stands behind the end of a message.
namespace cablelint::rules {

enum class Behind : std::uint8_t { text, archive, rest_is_archive, next_message };

namespace ending {

constexpr std::size_t longest_looked_at = 160;  // bytes of a line

// Letter case aside; `words` are capitals.
inline bool contains(std::string_view line, std::string_view words) {
  const auto same = [](char a, char b) { return to_upper(a) == b; };
  return std::search(line.begin(), line.end(), words.begin(), words.end(), same) != line.end();
}

// Capture Date: 01 JAN 1994 ; a key in words with lower case, as attribute lists have it.
inline bool is_attribute(std::string_view line) {
  constexpr std::size_t longest_key = 40;
  const auto colon = line.substr(0, longest_key).find(':');
  if (colon == std::string_view::npos || !is_upper(line[0])) return false;
  const auto key = line.substr(0, colon);
  return std::any_of(key.begin(), key.end(), is_lower) && std::all_of(key.begin(), key.end(), [](char c) {
           return is_word(c) || is_blank(c) || c == '-' || c == '/';
         });
}

inline std::string_view looked_at(const Telegram& t, const Line& l) {
  return t.view(trim(t.text, l.content())).substr(0, longest_looked_at);
}

// A list of attributes begins here: one attribute may be a sentence with a colon, two are none.
inline bool begins_attributes(const Telegram& t, const Line& l) {
  if (!is_attribute(looked_at(t, l))) return false;
  for (const Line* next = &l + 1; next < t.lines.data() + t.lines.size(); ++next)
    if (const auto line = looked_at(t, *next); !line.empty()) return is_attribute(line);
  return false;
}

inline bool is_rule(std::string_view line) {
  return std::none_of(line.begin(), line.end(), [](char c) { return is_word(c); });
}

// R 141011Z FEB 09
inline bool is_dtg(std::string_view line) {
  constexpr std::size_t digits = 6, longest = 12;  // with two prosigns
  const auto zulu = line.substr(0, longest).rfind('Z');
  return zulu != line.npos && zulu > digits && std::all_of(&line[zulu - digits], &line[zulu], is_digit);
}

// The first line of the next cable, whose transmission header the copy may have lost.
inline bool begins_heading(std::string_view line) {
  return line.starts_with("VZCZC") || line.starts_with("ZCZC") || is_dtg(line) ||
         (is_routing_prosign(line.substr(0, 2)) && line.substr(2).starts_with(" R"));
}

}  // namespace ending

inline Behind behind_the_end(const Telegram& t, const Line& l) {
  switch (l.kind) {
    case LineKind::archive:
    case LineKind::page:
    case LineKind::rule:
    case LineKind::notice:
    case LineKind::separator_bt:
    case LineKind::end_serial:
    case LineKind::end_message: return Behind::archive;
    default: break;
  }
  const auto line = ending::looked_at(t, l);
  if (ending::begins_heading(line)) return Behind::next_message;
  if (ending::begins_attributes(t, l)) return Behind::rest_is_archive;
  if (ending::is_rule(line)) return Behind::archive;
  for (const auto& row : facts::archive_endings) {
    const bool hit = row.whole ? line == row.text : ending::contains(line, row.text);
    if (hit) return row.ends_text ? Behind::rest_is_archive : Behind::archive;
  }
  return Behind::text;
}

}  // namespace cablelint::rules

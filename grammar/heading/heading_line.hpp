#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "grammar/model.hpp"
#include "grammar/spelling.hpp"

// What a line of the heading is meant to be, by its first letters and its words.
namespace cablelint::grammar {

// The prosign letters of precedence, in their order.
inline constexpr std::string_view prosigns = "YZOPR";

inline bool starts_word(std::string_view v, std::string_view word) {
  return v.starts_with(word) && (v.size() == word.size() || is_blank(v[word.size()]));
}

// VZCZCXRO1075; ZCZC, or VZCZ and the like where channel and number follow.
inline bool is_transmission_id(std::string_view v) {
  if (v.starts_with("VZCZC") || v.starts_with("ZCZC")) return true;
  constexpr std::size_t shortest = 8, longest = 14;
  const auto word = v.substr(0, v.find_first_of(" \\"));
  if (word.size() < shortest || word.size() > longest || !is_digit(word.back())) return false;
  for (const char c : word)
    if (!is_upper(c) && !is_digit(c)) return false;
  return edit_distance(word.substr(0, 5), "VZCZC", 2) < 2 || edit_distance(word.substr(0, 4), "VZCZC", 2) < 2;
}

// ZNR UUUUU, ZNY CCCCC; ZNX for either with letters of a security group
inline bool is_security(std::string_view v) {
  if (v.starts_with("ZNR") || v.starts_with("ZNY")) return true;
  return v.starts_with("ZN") && v.size() > 3 && (is_blank(v[3]) || is_blank(v[2]));
}

// One or two letters for a prosign, then nothing or capitals.
inline bool is_routing(std::string_view v) {
  std::size_t n = 0;
  while (n < v.size() && is_upper(v[n])) ++n;
  if (n == 1 && v.size() > 2 && is_digit(v[2])) return false;  // a DTG line that cannot be read
  return n <= 2 && (n == v.size() || is_blank(v[n]));
}

// Above DE: a short word for the prosign or an indicator, then more of them.
inline bool may_be_routing(std::string_view v) {
  const auto word = v.substr(0, v.find(' '));
  return !v.empty() && (word.size() <= 3 || v[0] == 'R') &&
         std::all_of(v.begin(), v.end(), [](char c) { return is_upper(c) || is_digit(c) || c == ' '; });
}

// UNCLAS/FOUO: the level words that are as long as an indicator.
inline bool is_level_with_slash(std::string_view v) {
  return v.starts_with("UNCLAS/") || v.starts_with("SECRET/");
}

// RI/NAME, ZEN/NAME
inline bool is_routed_address(std::string_view v) {
  const auto slash = v.find('/');
  return slash != std::string_view::npos && slash >= 3 && slash <= 8 && v.substr(0, slash).find(' ') == v.npos &&
         !is_level_with_slash(v);
}

// RUEHC/SECSTATE: the common form, told by its first letters.
inline bool is_plain_routed_address(std::string_view v) {
  std::size_t n = 0;
  while (n < v.size() && n <= 8 && is_upper(v[n])) ++n;
  return n >= 5 && n <= 8 && n < v.size() && v[n] == '/' && !is_level_with_slash(v);
}

// A name in capitals.
inline bool is_name(std::string_view v) { return is_upper(v[0]) && std::none_of(v.begin(), v.end(), is_lower); }

constexpr bool is_of_heading(LineKind k) { return k >= LineKind::transmission_id && k <= LineKind::separator_bt; }

}  // namespace cablelint::grammar

#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/validator/made_marks.hpp"

// What goes wrong when a mark is typed: one change each.
namespace cablelint::tests {

// The changed mark; empty where the mark has nothing to change so.
using Mangle = std::string (*)(const Mark&, std::size_t turn);

inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
}

// The n-th "//" that stands inside the mark.
inline std::size_t slashes(const std::string& text, std::size_t n) {
  std::vector<std::size_t> places;
  for (auto at = text.find("//", 2); at != std::string::npos; at = text.find("//", at + 2)) places.push_back(at);
  return places.empty() ? std::string::npos : places[n % places.size()];
}

// (S//NF) with one slash is State's own form.
inline std::string drop_slash(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  if (at == std::string::npos) return {};
  text.erase(at, 1);
  return !m.banner && text.find("//") == std::string::npos ? std::string() : text;
}

inline std::string add_slash(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  return at == std::string::npos ? std::string() : text.insert(at, "/");
}

inline std::string blanks(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  return at == std::string::npos ? std::string() : text.replace(at, 2, " // ");
}

inline std::string no_slashes(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  if (at == std::string::npos) return {};
  text.replace(at, 2, " ");
  return !m.banner && text.find("//") == std::string::npos ? std::string() : text;
}

inline std::size_t last_word(const std::string& text) {
  const auto at = text.find_last_of('/');
  return at == std::string::npos ? at : at + 1;
}

// Two letters swapped, one dropped, one doubled, in the last control.
inline std::string misspell(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto begin = last_word(text);
  const std::size_t size = begin == std::string::npos ? 0 : text.find_first_of(" ,)", begin) - begin;
  if (begin == std::string::npos || begin + 1 >= text.size()) return {};
  const std::size_t letters = std::min(size, text.size() - begin);
  const std::size_t at = begin + (turn / 3) % (letters - 1);
  if (turn % 3 == 0 && text[at] != text[at + 1]) std::swap(text[at], text[at + 1]);
  if (turn % 3 == 1) text.erase(at, 1);
  if (turn % 3 == 2) text.insert(at, 1, 'Q');
  return text == m.text ? std::string() : text;
}

inline std::string swap_categories(const Mark& m, std::size_t) {
  const auto first = m.text.find("//", 3),
             second = m.text.find("//", first == std::string::npos ? first : first + 2);
  if (second == std::string::npos || m.text.starts_with("//") || m.text.starts_with("(//")) return {};
  const auto end = m.banner ? m.text.size() : m.text.size() - 1;
  const auto third = std::min(m.text.find("//", second + 2), end);
  return m.text.substr(0, first) + m.text.substr(second, third - second) + m.text.substr(first, second - first) +
         m.text.substr(third);
}

inline std::string swap_controls(const Mark& m, std::size_t) {
  for (const auto& [from, to] : std::map<std::string_view, std::string_view>{{"ORCON/NOFORN", "NOFORN/ORCON"},
                                                                             {"OC/NF", "NF/OC"},
                                                                             {"NF/PR", "PR/NF"},
                                                                             {"NOFORN/PROPIN", "PROPIN/NOFORN"},
                                                                             {"SI/TK", "TK/SI"},
                                                                             {"IMC/NF", "NF/IMC"},
                                                                             {"BRA/CAN", "CAN/BRA"},
                                                                             {"14 18", "18 14"},
                                                                             {"GBR JPN", "JPN GBR"},
                                                                             {"ABC DEF GHI-JKL", "JKL-ABC"}})
    if (auto text = replaced(m.text, from, to); !text.empty()) return text;
  return {};
}

inline std::string missing_comma(const Mark& m, std::size_t) {
  const auto at = m.text.find("REL TO USA, ");
  return at == std::string::npos ? std::string() : replaced(m.text, "USA, ", "USA ");
}

inline std::string usa_last(const Mark& m, std::size_t) {
  const auto at = m.text.find("REL TO USA, ");
  if (at == std::string::npos) return {};
  std::string text = m.text;
  text.erase(at + 7, 5);
  const auto end = std::min(text.find_first_of("/)", at), text.size());
  return text.insert(end, ", USA");
}

inline std::string usa_missing(const Mark& m, std::size_t) { return replaced(m.text, "REL TO USA, ", "REL TO "); }

inline std::string unknown_trigraph(const Mark& m, std::size_t turn) {
  const std::string code{'Q', static_cast<char>('A' + turn % 26), 'X'};
  return replaced(m.text, "REL TO USA, ", "REL TO USA, " + code + ", ");
}

inline std::string duplicate(const Mark& m, std::size_t) {
  const auto begin = last_word(m.text);
  if (begin == std::string::npos) return {};
  const auto end = m.banner ? m.text.size() : m.text.size() - 1;
  if (m.text.substr(0, begin).ends_with("REL TO USA") || end <= begin) return {};
  std::string text = m.text;
  return text.insert(end, "/" + m.text.substr(begin, end - begin));
}

inline std::string excluded(const Mark& m, std::size_t) {
  for (const auto& [from, to] : std::map<std::string_view, std::string_view>{{"//NOFORN", "//NOFORN/RELIDO"},
                                                                             {"//NF", "//NF/RELIDO"},
                                                                             {"//ORCON", "//ORCON/ORCON-USGOV"},
                                                                             {"//OC", "//OC/OC-USGOV"},
                                                                             {"//REL TO", "//NF/REL TO"},
                                                                             {"//RD", "//RD//FRD"},
                                                                             {"//SBU", "//SBU/SBU NOFORN"},
                                                                             {"EXDIS", "EXDIS/NODIS"},
                                                                             {"//XD", "//XD/ND"}})
    if (auto text = replaced(m.text, from, to); !text.empty()) return text;
  return {};
}

inline std::string half_a_bracket(const Mark& m, std::size_t turn) {
  if (m.banner) return {};
  return turn % 2 ? m.text.substr(1) : m.text.substr(0, m.text.size() - 1);
}

inline std::string lower_case(const Mark& m, std::size_t) {
  return m.banner ? replaced(m.text, "SECRET//", "Secret//") : std::string();
}

inline const std::map<std::string_view, Mangle> mangles = {{"one slash dropped", drop_slash},
                                                           {"one slash added", add_slash},
                                                           {"blanks round slashes", blanks},
                                                           {"no slashes", no_slashes},
                                                           {"a word misspelt", misspell},
                                                           {"categories swapped", swap_categories},
                                                           {"controls swapped", swap_controls},
                                                           {"a comma missing", missing_comma},
                                                           {"USA last", usa_last},
                                                           {"USA missing", usa_missing},
                                                           {"unknown trigraph", unknown_trigraph},
                                                           {"a control twice", duplicate},
                                                           {"excluded pair", excluded},
                                                           {"half a bracket", half_a_bracket},
                                                           {"lower case", lower_case}};

}  // namespace cablelint::tests

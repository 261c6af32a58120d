#include <algorithm>
#include <cctype>

#include "corpus/generate/sheet.hpp"

namespace cablelint::invented {

std::string join(const Lines& lines, std::string_view eol) {
  std::string text;
  for (const auto& line : lines) {
    text += line;
    text += eol;
  }
  return text;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [&](auto start) { return text.starts_with(start); });
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

bool is_page_line(std::string_view line) {
  if (line.starts_with("PAGE ")) return true;
  const auto of = line.find(" OF 0");
  return of != std::string_view::npos && line.find(" 0000") != std::string_view::npos && line.size() < 60 &&
         std::none_of(line.begin(), line.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_rule(std::string_view line) {
  return line.size() > 2 && line.find_first_not_of("-=* ") == std::string_view::npos;
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
  return text;
}

std::vector<std::size_t> picks(std::size_t n) {
  std::vector<std::size_t> places;
  for (const std::size_t i : {std::size_t{0}, n / 2, n - 1})
    if (i < n && (places.empty() || places.back() != i)) places.push_back(i);
  return places;
}

Lines with(const Sheet& sheet, Piece piece, std::string_view text) {
  Lines lines = sheet.lines;
  put(lines, piece, text);
  return lines;
}

void put(Lines& lines, Piece piece, std::string_view text) {
  lines[piece.line].replace(piece.at, piece.size, text);
}

void insert(Lines& lines, std::size_t before, std::initializer_list<std::string> added) {
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(before), added);
}

void erase(Lines& lines, std::size_t first, std::size_t end) {
  const auto begin = lines.begin();
  lines.erase(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(end));
}

bool Sheet::all_marked() const {
  return !paras.empty() && !entire_text() &&
         std::all_of(paras.begin(), paras.end(), [](const Para& p) { return p.mark.found(); });
}

bool Sheet::none_marked() const {
  return std::none_of(paras.begin(), paras.end(), [](const Para& p) { return p.mark.found(); });
}

bool Sheet::entire_text() const {
  return !paras.empty() && paras[0].mark_text.find("ENTIRE") != std::string::npos;
}

std::string Sheet::eo_number() const {
  if (eo == nowhere) return {};
  const auto at = lines[eo].find_first_of("0123456789");
  return lines[eo].substr(at, lines[eo].find_first_not_of("0123456789", at) - at);
}

}  // namespace cablelint::invented

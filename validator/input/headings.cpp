#include "validator/input/headings.hpp"

#include <algorithm>
#include <array>

namespace cablelint {
namespace {

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_blanks_round(std::string_view line) {
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\\'))
    line.remove_suffix(1);
  return line;
}

//  OO RUEHC ...
bool is_routing(std::string_view line) {
  return line.size() > 4 && line[0] == line[1] &&
         std::string_view("ZOPRY").find(line[0]) != std::string_view::npos && line[2] == ' ' && line[3] == 'R' &&
         is_capital(line[4]);
}

//  O R 191210Z DEC 09
bool is_dtg(std::string_view line) {
  std::size_t at = 0;
  while (at + 1 < line.size() && at < 6 && is_capital(line[at]) && line[at + 1] == ' ') at += 2;
  return at > 0 && at + 11 < line.size() && std::all_of(line.begin() + at, line.begin() + at + 6, is_digit) &&
         line[at + 6] == 'Z' && line[at + 7] == ' ' && is_capital(line[at + 8]);
}

//  C O N F I D E N T I A L VALLETTA 000117
bool is_classification(std::string_view line) {
  std::array<char, 40> bytes;
  std::size_t size = 0;
  for (const char c : line.substr(0, bytes.size()))
    if (c != ' ') bytes[size++] = c;
  const std::string_view letters(bytes.data(), size);
  constexpr std::string_view words[] = {"UNCLAS", "CONFIDENTIAL", "SECRET", "TOPSECRET", "LIMITEDOFFICIALUSE"};
  return std::ranges::any_of(words, [&](auto word) { return letters.starts_with(word); }) &&
         std::any_of(line.begin(), line.end(), is_digit);
}

}  // namespace

bool is_transmission_header(std::string_view line) {
  if (line.starts_with('V')) line.remove_prefix(1);
  return line.size() > 4 && line.starts_with("ZCZC") && line[4] != ' ';
}

bool is_end_of_message(std::string_view line) {
  return line.starts_with("NNNN") && without_blanks_round(line) == "NNNN";
}

bool is_heading(std::string_view line) {
  line = without_blanks_round(line);
  return is_transmission_header(line) || is_routing(line) || line.starts_with("DE R") || is_dtg(line) ||
         line.starts_with("FM ") || line.starts_with("PAGE 01 ") || is_classification(line);
}

bool LineReader::next() {
  if (next_ >= text_.size()) return false;
  begin_ = next_;
  if (begin_ >= feed_) feed_ = std::min(text_.find('\n', begin_), text_.size());
  const auto content = text_.substr(begin_, feed_ - begin_);
  end_ = begin_ + std::min(content.find('\r'), content.size());
  next_ = end_ + (text_.substr(end_, 2) == "\r\n" ? 2 : 1);
  return true;
}

}  // namespace cablelint

#pragma once

#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

// Cables of ordinary size from the small ones of corpus/: published texts have 7,002 bytes in the median,
// 14,893 at nine in ten, and every second one has its paragraphs on one line each.
namespace cablelint::tests {

// Sizes in bytes at the middle of each tenth of the published texts.
inline constexpr std::array<std::size_t, 10> ordinary_sizes = {3500, 4500, 5500,  6500,  7000,
                                                               7500, 9000, 11000, 14000, 20000};

struct NumberedParagraph {
  std::size_t begin, number, behind;  // of the paragraph, its digits, and what follows them
};

inline std::vector<NumberedParagraph> numbered_paragraphs(std::string_view text) {
  std::vector<NumberedParagraph> found;
  for (std::size_t line = 0; line < text.size(); line = text.find('\n', line) + 1) {
    std::size_t at = line;
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) ++at;  // a pilcrow
    const std::size_t number = at;
    while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at]))) ++at;
    if (at > number && at < text.size() && text[at] == '.') found.push_back({line, number, at});
    if (text.find('\n', line) == std::string_view::npos) break;
  }
  return found;
}

// Repeats the cable's inner paragraphs, numbered on, until it has `size` bytes.
inline std::string grown(std::string text, std::size_t size) {
  const auto paragraphs = numbered_paragraphs(text);
  if (paragraphs.size() < 3) return text;
  const std::string model = text;
  const auto& last = paragraphs.back();
  std::size_t number = std::stoul(model.substr(last.number, last.behind - last.number));
  text += "\n\n";
  while (text.size() < size)
    for (std::size_t k = 1; k + 1 < paragraphs.size() && text.size() < size; ++k) {
      const auto& p = paragraphs[k];
      text += model.substr(p.begin, p.number - p.begin) + std::to_string(++number) +
              model.substr(p.behind, paragraphs[k + 1].begin - p.behind);
    }
  return text;
}

// Puts each paragraph on one line.
inline std::string unwrapped(const std::string& text) {
  const auto paragraphs = numbered_paragraphs(text);
  const std::size_t body = paragraphs.empty() ? text.size() : paragraphs.front().begin;
  std::string out = text.substr(0, body);
  for (std::size_t i = body; i < text.size(); ++i) {
    const bool inside = text[i] == '\n' && i > 0 && i + 1 < text.size() &&
                        std::isalpha(static_cast<unsigned char>(text[i - 1])) &&
                        std::isalpha(static_cast<unsigned char>(text[i + 1]));
    out += inside ? ' ' : text[i];
  }
  return out;
}

inline std::string ordinary(const std::string& text, std::size_t i) {
  const std::string cable = grown(text, ordinary_sizes[i % ordinary_sizes.size()]);
  return i % 2 ? unwrapped(cable) : cable;
}

}  // namespace cablelint::tests

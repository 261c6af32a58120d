#pragma once

#include <cctype>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <vector>

// Small changes of a cable, after which a rule may need a condition that it did not need before.
namespace cablelint::mutation {

struct Random {
  std::mt19937 engine{20090214};
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(engine); }
};

// How many texts with two or three edits are tried.
inline std::size_t pairs() {
  const char* given = std::getenv("MUTATE_PAIRS");
  return given ? std::strtoul(given, nullptr, 10) : 6000;
}

inline std::string without_marks(std::string_view marked) {
  std::string text(marked);
  for (const std::string_view mark : {"«", "»"})
    for (std::size_t at; (at = text.find(mark)) != std::string::npos;) text.erase(at, mark.size());
  return text;
}

inline constexpr std::string_view words[] = {
    "(C)",
    "(U)",
    "(SBU)",
    "(S//NF)",
    "(C//REL TO USA, GBR)",
    "(TS)",
    "(SECRET)",
    "(LOU)",
    "(U//FOUO)",
    "(CUI)",
    "1",
    "2",
    "0",
    "99",
    "1.4",
    "(B)",
    "A.",
    "B.",
    "-",
    "/",
    "//",
    ",",
    ".",
    ":",
    ";",
    "(",
    ")",
    "\"",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "SECRET",
    "CONFIDENTIAL",
    "UNCLAS",
    "C O N F I D E N T I A L",
    "SENSITIVE",
    "NOFORN",
    "SIPDIS",
    "NODIS",
    "EXDIS",
    "E.O. 12958: DECL: 02/14/2019",
    "E.O. 13526: N/A",
    "TAGS: PREL",
    "SUBJECT: FEES",
    "REF: A) STATE 1",
    "REF A",
    "BT",
    "NNNN",
    "#0117",
    "SECTION 01 OF 02",
    "VALLETTA",
    "STATE",
    "R 141010Z FEB 09",
    "R 141010Z FEB 88",
    "R 141010Z FEB 74",
    "X1",
    "25X1",
    "XXXXXXXXXXXX",
    "\n1. (C) Text.\n",
    "\n2. (U) Text.\n",
    "\n3. Text.\n",
    "\nUNCLAS STATE 012345\nE.O. 12958: N/A\nSUBJECT: QUOTED\n\n1. (U) Text.\n",
    "Classified By: Jane Roe, DCM. Reason: 1.4 (b).",
    "x",
    "a",
    "Text",
    "END SUMMARY",
    "SUMMARY:"};

// The words and the blanks between them: [begin, end).
inline std::vector<std::pair<std::size_t, std::size_t>> pieces(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  const auto kind = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) ? 0 : c == ' ' ? 1 : 2; };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    while (end < text.size() && kind(text[i]) != 2 && kind(text[end]) == kind(text[i])) ++end;
    out.emplace_back(i, end);
    i = end;
  }
  return out;
}

inline std::vector<std::pair<std::size_t, std::size_t>> lines(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find('\n', i), text.size() - 1) + 1;
    out.emplace_back(i, end);
    i = end;
  }
  return out;
}

// Every text with one edit.
template <class Use>
void each_edit(const std::string& text, Use&& use) {
  const auto put = [&](std::size_t begin, std::size_t end, std::string_view by) {
    use(text.substr(0, begin) + std::string(by) + text.substr(end));
  };
  for (const auto& [begin, end] : pieces(text)) put(begin, end, "");
  for (const auto& [begin, end] : lines(text)) {
    put(begin, end, "");
    put(end, end, std::string_view(text).substr(begin, end - begin));
    use(text.substr(0, begin) + text.substr(end) + text.substr(begin, end - begin));
    use(text.substr(begin, end - begin) + text.substr(0, begin) + text.substr(end));
    use(text.substr(0, end - 1));
    use(text.substr(begin));
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    if (std::isdigit(byte))
      for (const char* digit : {"0", "1", "2", "9"}) put(i, i + 1, digit);
    if (std::isalpha(byte)) put(i, i + 1, std::string(1, static_cast<char>(c ^ 0x20)));
    if (i + 1 == text.size() || text[i + 1] == '\n' || c == '\n') use(text.substr(0, i));
  }
  for (const auto& [begin, end] : pieces(text))
    for (const auto word : words) {
      put(begin, begin, word);
      put(begin, end, word);
    }
}

inline void edit_at_random(std::string& text, Random& random) {
  if (text.empty()) return;
  const auto all = random.below(4) == 0 ? lines(text) : pieces(text);
  const auto [begin, end] = all[random.below(all.size())];
  const auto [from, to] = all[random.below(all.size())];
  const std::string other = text.substr(from, to - from);
  switch (random.below(5)) {
    case 0: text.erase(begin, end - begin); break;
    case 1: text.insert(begin, other); break;
    case 2: text.replace(begin, end - begin, other); break;
    case 3: text.insert(begin, words[random.below(std::size(words))]); break;
    default: text.replace(begin, end - begin, words[random.below(std::size(words))]);
  }
}

}  // namespace cablelint::mutation

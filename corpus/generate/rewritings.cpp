#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "corpus/generate/neutral.hpp"

namespace cablelint::invented {
namespace {

using Changed = std::optional<Lines>;

// Text that may be filled anew: no list, no heading, no page line.
bool flows(const Lines& lines, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    const std::string& line = lines[i];
    if (is_page_line(line) || is_rule(line)) return false;
    if (i > first && (line[0] == '-' || line[0] == '*' || line[0] == ' ' || line[0] == '('))
      return line[0] == '(' && line.size() > 4 && std::islower(static_cast<unsigned char>(line[2]));
    if (i > first && line.size() > 2 && line[1] == '.' && std::isupper(static_cast<unsigned char>(line[0])))
      return false;
  }
  return true;
}

void fill(const Lines& lines, std::size_t first, std::size_t end, std::size_t width, Lines& out) {
  std::string line;
  for (std::size_t i = first; i < end; ++i)
    for (std::size_t at = 0; at < lines[i].size();) {
      const auto word_end = std::min(lines[i].find(' ', at), lines[i].size());
      const auto word = lines[i].substr(at, word_end - at);
      if (!line.empty() && line.size() + 1 + word.size() > width) out.push_back(std::exchange(line, ""));
      if (!word.empty()) line += (line.empty() ? "" : " ") + word;
      at = word_end + 1;
    }
  out.push_back(line);
}

Changed trailing_blanks(const Sheet& s) {
  Lines lines = s.lines;
  for (std::size_t i = s.level_word.line; i < lines.size(); ++i)
    if (!is_blank(lines[i])) lines[i] += ' ';
  return lines;
}

Changed blank_lines_doubled(const Sheet& s) {
  Lines lines;
  for (std::size_t i = 0; i < s.lines.size(); ++i) {
    lines.push_back(s.lines[i]);
    if (i > s.level_word.line && is_blank(s.lines[i])) lines.emplace_back();
  }
  return lines;
}

Changed behind_the_dots(const Sheet& s, std::string_view blanks) {
  if (s.paras.empty()) return {};
  Lines lines = s.lines;
  for (const Para& p : s.paras) {
    std::string& line = lines[p.first];
    const std::size_t at = p.number.at + p.number.size + 1;
    const std::size_t text = line.find_first_not_of(' ', at);
    if (text == std::string::npos || (blanks.empty() && line[text] != '(')) continue;
    line.replace(at, text - at, blanks);
  }
  return lines;
}

Changed two_blanks(const Sheet& s) { return behind_the_dots(s, "  "); }
Changed no_blank(const Sheet& s) { return behind_the_dots(s, ""); }

Changed indented(const Sheet& s) {
  if (s.paras.empty()) return {};
  Lines lines = s.lines;
  for (const Para& p : s.paras) lines[p.first].insert(0, " ");
  return lines;
}

std::size_t find_caption(const Sheet& s, std::string_view caption) {
  for (std::size_t i = s.captions; i < s.captions_end; ++i)
    if (s.lines[i] == caption) return i;
  return nowhere;
}

Changed captions_exchanged(const Sheet& s) {
  const auto a = find_caption(s, "SENSITIVE"), b = find_caption(s, "SIPDIS");
  if (a == nowhere || b == nowhere) return {};
  Lines lines = s.lines;
  std::swap(lines[a], lines[b]);
  return lines;
}

Changed sipdis_twice(const Sheet& s) {
  if (find_caption(s, "SIPDIS") == nowhere) return {};
  Lines lines = s.lines;
  insert(lines, s.captions_end, {"", "SIPDIS"});
  return lines;
}

Changed markdown_tags(const Sheet& s) {
  if (s.tags == nowhere || !s.lines[s.tags].starts_with("TAGS: ") || s.lines[s.tags].ends_with(")") ||
      !is_blank(s.lines[s.tags + 1]) == !s.lines[s.tags + 1].starts_with("SUBJECT"))
    return {};
  Lines lines = s.lines;
  std::string line = "TAGS:", tag;
  for (const char c : lines[s.tags].substr(6) + ",") {
    if (c != ',') {
      if (c != ' ') tag += c;
      continue;
    }
    line += " [" + std::exchange(tag, "") + "](#)";
  }
  lines[s.tags] = line;
  return lines;
}

Changed no_signature(const Sheet& s) {
  Lines lines = s.lines;
  while (!lines.empty() && (is_blank(lines.back()) || lines.back() == "NNNN")) lines.pop_back();
  const auto capital = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
  if (lines.empty() || !std::all_of(lines.back().begin(), lines.back().end(), capital)) return {};
  lines.pop_back();
  return lines;
}

// Another word for a surname behind a title: a redaction of twelve letters.
Changed redacted_name(const Sheet& s) {
  Lines lines = s.lines;
  for (std::size_t i = s.paras.empty() ? lines.size() : s.paras[0].first; i < lines.size(); ++i)
    for (const std::string_view before : {" said that ", " told us ", " told Econoff ", " promised "}) {
      const auto at = lines[i].find(before);
      const auto from = at == std::string::npos || at == 0 ? 0 : lines[i].rfind(' ', at - 1);
      if (from == 0 || from == std::string::npos) continue;
      lines[i].replace(from + 1, at - from - 1, "XXXXXXXXXXXX");
      return lines;
    }
  return {};
}

Changed end_of_message(const Sheet& s) {
  if (s.layout != 'B') return {};
  Lines lines = s.lines;
  if (lines.back() == "NNNN") return {};
  lines.insert(lines.end(), {"", "NNNN"});
  return lines;
}

constexpr std::array<Rewriting, 11> all{{
    {"trailing blanks", trailing_blanks},
    {"blank lines doubled", blank_lines_doubled},
    {"two blanks after the number", two_blanks},
    {"no blank after the number", no_blank},
    {"paragraphs indented", indented},
    {"SENSITIVE and SIPDIS exchanged", captions_exchanged},
    {"SIPDIS twice", sipdis_twice},
    {"TAGS as links", markdown_tags},
    {"no signature", no_signature},
    {"name redacted", redacted_name},
    {"NNNN", end_of_message},
}};

}  // namespace

Lines rewrapped(const Sheet& s, std::size_t width) {
  Lines out(s.lines.begin(), s.lines.begin() + static_cast<std::ptrdiff_t>(s.paras[0].first));
  for (std::size_t i = s.paras[0].first; i < s.lines.size();) {
    std::size_t end = i;
    while (end < s.lines.size() && !is_blank(s.lines[end])) ++end;
    if (end > i && flows(s.lines, i, end))
      fill(s.lines, i, end, width, out);
    else
      out.insert(out.end(), s.lines.begin() + static_cast<std::ptrdiff_t>(i),
                 s.lines.begin() + static_cast<std::ptrdiff_t>(end));
    if (end < s.lines.size()) out.push_back(s.lines[end]);
    i = end + 1;
  }
  return out;
}

std::size_t block_end(const Sheet& s, std::size_t k) {
  const Para& p = s.paras[k];
  std::size_t end = p.mark.found() ? p.mark.line : p.first;
  while (end < s.lines.size() && !is_blank(s.lines[end])) ++end;
  return end;
}

std::span<const Rewriting> rewritings() { return all; }

}  // namespace cablelint::invented

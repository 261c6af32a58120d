#include <algorithm>
#include <array>
#include <cctype>

#include "corpus/generate/neutral.hpp"

namespace cablelint::invented {
namespace {

using Changed = std::optional<Lines>;

std::string in_small_letters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  return text;
}

bool simple_front(const Sheet& s) {
  return s.mrn.line == s.level_word.line && s.mrn.at + s.mrn.size == s.lines[s.mrn.line].size() &&
         s.eo_on_one_line() && s.lone_captions && !s.paras.empty();
}

// Captions beside the number: S E C R E T OSLO 000762 NOFORN SIPDIS
Changed captions_beside_number(const Sheet& s) {
  if (!simple_front(s) || s.captions == s.captions_end) return {};
  Lines lines = s.lines;
  for (std::size_t i = s.captions_end; i-- > s.captions;) {
    if (is_blank(lines[i]) || lines[i].find(' ') != std::string::npos) continue;
    lines[s.mrn.line] += " " + lines[i];
    erase(lines, i, i + 1);
  }
  return lines;
}

Changed captions_on_one_line(const Sheet& s) {
  if (!simple_front(s) || s.captions_end != s.captions + 2) return {};
  Lines lines = s.lines;
  lines[s.captions] += ", " + lines[s.captions + 1];
  erase(lines, s.captions + 1, s.captions + 2);
  return lines;
}

Changed captions_behind_passing(const Sheet& s) {
  if (!simple_front(s) || s.captions_end != s.captions + 2) return {};
  Lines lines = s.lines;
  lines[s.captions] = "SOFIA ALSO FOR POLAD " + lines[s.captions] + " " + lines[s.captions + 1];
  erase(lines, s.captions + 1, s.captions + 2);
  return lines;
}

// From the classification line to the subject in one line.
Changed flattened(const Sheet& s) {
  if (!simple_front(s) || s.subject == nowhere) return {};
  Lines lines(s.lines.begin(), s.lines.begin() + static_cast<std::ptrdiff_t>(s.level_word.line));
  std::string line;
  std::size_t i = s.level_word.line;
  for (; i < s.lines.size() && (i <= s.subject || !is_blank(s.lines[i])); ++i)
    if (!is_blank(s.lines[i])) (line += line.empty() ? "" : " ") += s.lines[i];
  lines.push_back(line);
  lines.insert(lines.end(), s.lines.begin() + static_cast<std::ptrdiff_t>(i), s.lines.end());
  return lines;
}

Changed text_twice(const Sheet& s) {
  Lines lines = s.lines;
  lines.emplace_back();
  lines.insert(lines.end(), s.lines.begin() + static_cast<std::ptrdiff_t>(s.level_word.line), s.lines.end());
  return lines;
}

// What archives print before a cable: numbers, date, level, references.
Changed record_dump(const Sheet& s) {
  if (s.layout != 'A' || !s.dated()) return {};
  const std::string level = s.level == Level::secret ? "SECRET" : s.classified() ? "CONFIDENTIAL" : "UNCLASSIFIED";
  Lines lines = s.lines;
  insert(lines, 0,
         {"40404", std::to_string(s.month) + "/" + std::to_string(s.day) + "/" + std::to_string(s.year) + " 10:10",
          std::string(s.view(s.mrn)), "Embassy", level, "09OSLO700", ""});
  return lines;
}

Changed level_word_first(const Sheet& s) {
  if (s.layout != 'A' || s.limited_official_use) return {};
  Lines lines = s.lines;
  insert(lines, 0, {s.level == Level::secret ? "SECRET" : s.classified() ? "CONFIDENTIAL" : "UNCLASSIFIED", ""});
  return lines;
}

Changed separators(const Sheet& s) {
  if (s.layout != 'A') return {};
  Lines lines = s.lines;
  lines.insert(lines.end(), {"BT"});
  insert(lines, s.level_word.line, {"BT"});
  return lines;
}

Changed passing_lines(const Sheet& s) {
  if (!simple_front(s)) return {};
  Lines lines = s.lines;
  insert(
      lines, s.eo,
      {"DEPARTMENT FOR EUR/NB, EUR/RPM, EUR/PPD, INR/EU,", "OES/OPA AND PM", "DEPT PASS TO USTR FOR J. FERNHOLLOW",
       "TREASURY FOR TARRANT", "PLEASE PASS TO NOAA", "LONDON FOR POLAD; ROME ALSO FOR FODAG", ""});
  return lines;
}

Changed corrected_copy(const Sheet& s) {
  if (!simple_front(s)) return {};
  Lines lines = s.lines;
  insert(lines, s.captions, {"C O R R E C T E D COPY (CAPTION)", ""});
  return lines;
}

Changed codel(const Sheet& s) {
  if (!simple_front(s)) return {};
  Lines lines = s.lines;
  insert(lines, s.captions_end, {"", "CODEL FERNHOLLOW"});
  return lines;
}

Changed order_in_small_letters(const Sheet& s) {
  if (!simple_front(s)) return {};
  Lines lines = s.lines;
  lines[s.eo] = in_small_letters(lines[s.eo]);
  return lines;
}

Changed order_with_two_blanks(const Sheet& s) {
  if (!simple_front(s)) return {};
  Lines lines = s.lines;
  for (auto at = lines[s.eo].find(": "); at != std::string::npos; at = lines[s.eo].find(": ", at + 3))
    lines[s.eo].insert(at + 1, " ");
  return lines;
}

Changed backslashes(const Sheet& s) {
  Lines lines = s.lines;
  lines[s.level_word.line] += " \\";
  for (std::size_t i = s.paras.empty() ? lines.size() : s.paras[0].first; i < lines.size(); ++i)
    if (!is_blank(lines[i])) lines[i] += "\\";
  return lines;
}

Changed capitals(const Sheet& s) {
  Lines lines = s.lines;
  for (std::size_t i = s.level_word.line; i < lines.size(); ++i) lines[i] = in_capitals(lines[i]);
  return lines;
}

Changed marked_subject(const Sheet& s) {
  if (s.subject == nowhere || s.lines[s.subject].find('(') != std::string::npos) return {};
  const auto colon = s.lines[s.subject].find(": ");
  if (colon == std::string::npos) return {};
  Lines lines = s.lines;
  lines[s.subject].insert(colon + 2, "(U) ");
  return lines;
}

constexpr std::array<Rewriting, 16> all{{
    {"captions beside the number", captions_beside_number},
    {"captions on one line", captions_on_one_line},
    {"captions behind a passing line", captions_behind_passing},
    {"front matter in one line", flattened},
    {"text twice", text_twice},
    {"record dump", record_dump},
    {"level word first", level_word_first},
    {"BT", separators},
    {"passing lines", passing_lines},
    {"corrected copy", corrected_copy},
    {"CODEL", codel},
    {"order in small letters", order_in_small_letters},
    {"order with two blanks", order_with_two_blanks},
    {"backslashes", backslashes},
    {"all in capitals", capitals},
    {"subject marked (U)", marked_subject},
}};

}  // namespace

std::span<const Rewriting> front_rewritings() { return all; }

}  // namespace cablelint::invented

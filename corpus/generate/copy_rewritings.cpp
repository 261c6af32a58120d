// What copies and hurried drafters do to the lines from the stamp down to the reason.
#include <array>

#include "corpus/generate/neutral.hpp"

namespace cablelint::invented {
namespace {

using Changed = std::optional<Lines>;

constexpr std::string_view section_word = "SECTION ";

bool has_section(const Sheet& s) {
  return s.section_total > 1 && s.mrn.line == s.level_word.line &&
         s.lines[s.mrn.line].find(section_word) != std::string::npos;
}

// SECTION 01 OF 02 on every heading in other words: what stands between its numbers, and behind them.
Changed sections_as(const Sheet& s, std::string_view between, std::string_view behind) {
  if (!has_section(s)) return {};
  Lines lines = s.lines;
  for (std::string& line : lines) {
    const auto at = line.find(section_word);
    const std::size_t number = at + section_word.size();
    constexpr std::size_t size = 8;  // 01 OF 02
    if (at == std::string::npos || line.size() < number + size || line.substr(number + 2, 4) != " OF ") continue;
    const std::string total = line.substr(number + 6, 2);
    line.replace(number + 2, size - 2, std::string(between) + total + std::string(behind));
  }
  return lines;
}

Changed section_blank_lost(const Sheet& s) { return sections_as(s, " OF", ""); }
Changed section_blanks_lost(const Sheet& s) { return sections_as(s, "OF", ""); }
Changed section_with_slash(const Sheet& s) { return sections_as(s, "/", ""); }
Changed section_with_stop(const Sheet& s) { return sections_as(s, " OF ", "."); }

// Cuts the cable's own line in two.
Lines cut(const Sheet& s, std::size_t at) {
  Lines lines = s.lines;
  std::string& line = lines[s.mrn.line];
  const std::string rest = line.substr(line.find_first_not_of(' ', at));
  line.erase(line.find_last_not_of(' ', at - 1) + 1);
  insert(lines, s.mrn.line + 1, {rest});
  return lines;
}

Changed section_wrapped(const Sheet& s) {
  if (!has_section(s)) return {};
  return cut(s, s.lines[s.mrn.line].find(section_word) + section_word.size() + 2);
}

bool ends_in_number(const Sheet& s) {
  return s.mrn.found() && s.mrn.line == s.level_word.line && s.mrn.at + s.mrn.size == s.lines[s.mrn.line].size() &&
         !s.limited_official_use;
}

Changed number_wrapped(const Sheet& s) {
  if (!ends_in_number(s) || s.view(s.mrn).find(' ') == std::string_view::npos) return {};
  return cut(s, s.lines[s.mrn.line].rfind(' '));
}

// UNCLAS OSLO 000762 SECTION 01 OF 02
Changed section_behind_number(const Sheet& s) {
  if (!has_section(s) || !ends_in_number(s)) return {};
  Lines lines = s.lines;
  std::string& line = lines[s.mrn.line];
  const std::string mrn(s.view(s.mrn));
  const auto at = line.find(section_word);
  const std::string section = line.substr(at, line.find_last_not_of(' ', s.mrn.at - 1) + 1 - at);
  line = line.substr(0, at) + mrn + " " + section;
  return lines;
}

Changed released(const Sheet& s) {
  Lines lines = s.lines;
  insert(lines, 0, {"RELEASE IN PART", "1.4(D),B1,B6", ""});
  return lines;
}

Changed exemptions_in_margin(const Sheet& s) {
  if (s.tags == nowhere || !s.eo_on_one_line()) return {};
  Lines lines = s.lines;
  insert(lines, s.tags, {"B1", ""});
  return lines;
}

Changed level_of_release(const Sheet& s) {
  Lines lines = s.lines;
  insert(lines, 0, {"UNCLASSIFIED", "RELEASE IN PART", "B6", ""});
  return lines;
}

// SENSITIVESTATE FOR EUR/NB: the last of the captions, and a passing line behind it without a blank.
Changed captions_joined(const Sheet& s) {
  if (s.captions == s.captions_end || !s.lone_captions) return {};
  Lines lines = s.lines;
  std::string& last = lines[s.captions_end - 1];
  if (last != "SENSITIVE" && last != "NOFORN" && last != "SIPDIS") return {};
  last += "STATE FOR EUR/NB";
  return lines;
}

Changed captions_in_brackets(const Sheet& s) {
  Lines lines = s.lines;
  bool any = false;
  for (std::size_t i = s.captions; i < s.captions_end; ++i) {
    if (lines[i] != "SENSITIVE" && lines[i] != "NOFORN" && lines[i] != "SIPDIS") continue;
    lines[i] = "(" + lines[i] + ")";
    any = true;
  }
  return any ? Changed(lines) : Changed();
}

Changed labels_behind_pilcrows(const Sheet& s) {
  if (s.tags == nowhere || s.subject == nowhere || s.eo == nowhere) return {};
  Lines lines = s.lines;
  for (const std::size_t i : {s.eo, s.tags, s.subject}) lines[i].insert(0, "\xC2\xB6");
  return lines;
}

Changed reason_in_words(const Sheet& s, std::string_view words) {
  if (s.authority == nowhere) return {};
  Lines lines = s.lines;
  for (std::size_t i = s.authority; i < s.authority_end; ++i)
    for (const std::string_view before : {"Reason: 1.", "reasons 1.", "Reasons: 1.", "REASON: 1.", "REASONS 1."})
      if (const auto at = lines[i].find(before); at != std::string::npos) {
        lines[i].replace(at, before.size() - 2, words);
        return lines;
      }
  return {};
}

Changed reason_by_order(const Sheet& s) {
  return reason_in_words(s, "Reasons set forth in E.O. 12958, as amended, Section ");
}
Changed reason_named(const Sheet& s) { return reason_in_words(s, "REASON: FOREIGN RELATIONS, "); }

constexpr std::array<Rewriting, 15> all{{
    {"blank behind OF lost", section_blank_lost},
    {"blanks round OF lost", section_blanks_lost},
    {"section with a slash", section_with_slash},
    {"section with a stop", section_with_stop},
    {"section wrapped", section_wrapped},
    {"number wrapped", number_wrapped},
    {"section behind the number", section_behind_number},
    {"released in part", released},
    {"exemptions in the margin", exemptions_in_margin},
    {"level of a release", level_of_release},
    {"captions joined", captions_joined},
    {"captions in brackets", captions_in_brackets},
    {"labels behind pilcrow signs", labels_behind_pilcrows},
    {"reason by its order", reason_by_order},
    {"reason in words", reason_named},
}};

}  // namespace

std::span<const Rewriting> copy_rewritings() { return all; }

}  // namespace cablelint::invented

#include <algorithm>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

// The classification line and the letters of the security signal say another level.
Lines relabelled(const Sheet& s, std::string_view words, char letter) {
  Lines lines = with(s, s.level_word, words);
  for (std::size_t i = 0; i < s.level_word.line; ++i)
    if (lines[i].starts_with("ZNY ")) lines[i].replace(4, 5, std::string(5, letter));
  return lines;
}

void raised_portion(const Sheet& s, Trials& t) {
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    if (s.entire_text() || (p.mark.found() ? !carries_without(s, k) : s.classified())) continue;
    const auto raise = [&](std::string_view code, const std::string& mark) {
      Lines lines = s.lines;
      if (p.mark.found())
        put(lines, p.mark, mark);
      else
        lines[p.first].insert(p.number.at + p.number.size + 1, " " + mark);
      const auto line = p.mark.found() ? p.mark.line : p.first;
      t.expect(code, mark, lines, {.lines = {line}, .also = {p.mark.found() ? "" : "POR003"}});
    };
    if (!s.classified())
      for (const auto mark : {"(C)", "(S)", "(TS)"}) raise("ROL002", mark);
    if (s.level == Level::confidential) raise("ROL001", "(S)");
    if (s.level == Level::confidential && s.noforn) raise("ROL001", "(S/NF)");
    if (s.level == Level::confidential && !s.noforn) raise("ROL001", "(S/REL UK)");
    if (s.level == Level::confidential || s.level == Level::secret) raise("ROL001", "(TS)");
  }
}

// Marks of sub-paragraphs, bullets, headings and unnumbered paragraphs.
void raised_part(const Sheet& s, Trials& t) {
  if (s.entire_text() || (s.classified() && !s.all_marked()) || s.level == Level::top_secret) return;
  const std::string mark = s.level == Level::secret ? "(TS)" : s.classified() ? "(S)" : "(C)";
  for (const std::size_t k : picks(s.paras.size())) {
    if (s.paras[k].broken) continue;
    std::size_t end = s.paras[k].mark.found() ? s.paras[k].mark.line + 1 : s.paras[k].first + 1;
    while (end < s.lines.size() && !is_blank(s.lines[end])) ++end;
    for (const auto label : {"A. ", "-- ", ""}) {
      Lines lines = s.lines;
      insert(lines, end, {"", label + mark + " Two boats and their oars."});
      t.expect(s.classified() ? "ROL001" : "ROL002", label, lines, {.lines = {end + 1}, .also = {"POR003"}});
    }
    if (k == 0) continue;  // below REF: A. ... B. ... a (C) is the next letter
    Lines lines = s.lines;
    insert(lines, s.paras[k].first, {mark + " THE DEPTH OF THE BASIN", ""});
    t.expect(s.classified() ? "ROL001" : "ROL002", "heading", lines,
             {.lines = {s.paras[k].first}, .also = {"POR003"}});
  }
}

void lowered_line(const Sheet& s, Trials& t) {
  if (s.level != Level::secret || s.page_words || !s.all_marked()) return;
  std::vector<std::size_t> above;
  bool reached = false;
  for (const Para& p : s.paras) {
    if (mark_level(p.mark_text) == Level::secret) above.push_back(p.mark.line);
    reached |= mark_level(p.mark_text) == Level::confidential;
  }
  if (!above.empty() && reached)
    t.expect("ROL001", "line lowered", relabelled(s, "C O N F I D E N T I A L", 'C'), {.lines = above});
}

void raised_line(const Sheet& s, Trials& t) {
  if (!s.classified() || s.page_words || !s.all_marked()) return;
  const bool secret = s.level == Level::secret;
  t.expect("ROL003", "line raised",
           relabelled(s, secret ? "T O P S E C R E T" : "S E C R E T", secret ? 'T' : 'S'),
           {.lines = {s.level_word.line}});
  Lines lines = s.lines;
  for (const Para& p : s.paras)
    if (mark_level(p.mark_text) == s.level)
      put(lines, p.mark, has_noforn(p.mark_text) ? (secret ? "(C/NF)" : "(SBU/NF)") : secret ? "(C)" : "(U)");
  t.expect("ROL003", "portions lowered", lines, {.lines = {s.level_word.line}});
}

}  // namespace

void rollup_faults(const Sheet& sheet, Trials& tally) {
  raised_portion(sheet, tally);
  raised_part(sheet, tally);
  lowered_line(sheet, tally);
  raised_line(sheet, tally);
}

}  // namespace cablelint::invented

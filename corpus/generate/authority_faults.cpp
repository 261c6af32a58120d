#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

// The block in one line of other words.
void rewrite(const Sheet& s, Trials& t, std::string_view code, const std::string& text) {
  Lines lines = s.lines;
  erase(lines, s.authority + 1, s.authority_end);
  lines[s.authority] = text;
  t.expect(code, text, lines, {.lines = {s.authority}});
}

void deleted(const Sheet& s, Trials& t) {
  Lines lines = s.lines;
  erase(lines, s.authority, s.authority_end);
  t.expect("AUT001", "block deleted", lines, {.lines = {s.level_word.line}});
}

void changed(const Sheet& s, Trials& t) {
  const bool old = s.origin < 2003;
  const std::string by = "Classified By: Ambassador Ida Fernhollow", section = old ? "1.5" : "1.4";
  rewrite(s, t, "AUT003", by + ".");
  rewrite(s, t, "AUT003", by + " for reasons of security.");
  if (s.dated() && s.year != 2003) {
    rewrite(s, t, "AUT004", by + " for reasons " + (old ? "1.4" : "1.5") + " (b) and (d).");
    rewrite(s, t, "AUT004", by + ". Reason: " + (old ? "1.4 (b)" : "1.5 (d)") + ".");
  }
  for (const auto letters : {" (b) and (k).", " (i).", " (b), (z)."})
    rewrite(s, t, "AUT005", by + ". Reason: " + section + letters);
  if (old) rewrite(s, t, "AUT005", by + " for reason 1.5 (h).");
  rewrite(s, t, "AUT007", "Classified By: Embassy. Reason: " + section + " (b).");
  rewrite(s, t, "AUT007", "Classified By: Embassy for reasons " + section + " (b) and (d).");
  rewrite(s, t, "AUT008", "Derived From: Multiple Sources. Reason: " + section + " (b).");
  rewrite(s, t, "AUT008", by + ". Derived From: DSCG 11-01. Reason: " + section + " (d).");
}

void added(const Sheet& s, Trials& t) {
  if (s.paras.empty()) return;
  const std::string section = s.origin < 2003 ? "1.5" : "1.4";
  Lines lines = s.lines;
  insert(lines, s.paras[0].first,
         {"Classified By: Ambassador Ida Fernhollow for reasons " + section + " (b) and (d).", ""});
  t.expect("AUT002", "block added", lines, {.lines = {s.paras[0].first}});
}

}  // namespace

void authority_faults(const Sheet& sheet, Trials& tally) {
  if (sheet.origin < 1996) return;
  if (!sheet.classified()) added(sheet, tally);
  if (sheet.authority == nowhere) return;
  deleted(sheet, tally);
  changed(sheet, tally);
}

}  // namespace cablelint::invented

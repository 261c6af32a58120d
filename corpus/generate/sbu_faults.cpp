#include <algorithm>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

void without_sensitive(const Sheet& s, Trials& t) {
  if (s.level != Level::unclassified || s.limited_official_use || !s.sbu_era()) return;
  const auto sbu =
      std::find_if(s.paras.begin(), s.paras.end(), [](const Para& p) { return has_sbu(p.mark_text); });
  if (s.sensitive && s.lone_captions && sbu != s.paras.end()) {
    Lines lines = s.lines;
    std::size_t gone = 0;
    for (std::size_t i = s.captions_end; i-- > s.captions;)
      if (lines[i] == "SENSITIVE") erase(lines, i, i + 1), ++gone;
    t.expect("SBU001", "caption deleted", lines, {.lines = {sbu->mark.line - gone}});
  }
  if (s.sensitive) return;
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    if (p.mark.found()) {
      t.expect("SBU001", "portion raised", with(s, p.mark, "(SBU)"), {.lines = {p.mark.line}});
      continue;
    }
    Lines lines = s.lines;
    lines[p.first].insert(p.number.at + p.number.size + 1, " (SBU)");
    t.expect("SBU001", "portion added", lines, {.lines = {p.first}, .also = {"POR003"}});
  }
}

// (SBU) before what is no numbered paragraph.
void without_sensitive_elsewhere(const Sheet& s, Trials& t) {
  if (!s.plain() || !s.sbu_era() || s.paras.size() < 3 || s.paras[1].broken) return;
  const std::size_t at = s.paras[2].first;
  for (const auto text :
       {"(SBU) The price is not known.", "A. (SBU) The price.", "-- (SBU) The price.", "(SBU) THE PRICE"}) {
    Lines lines = s.lines;
    insert(lines, at, {text, ""});
    t.expect("SBU001", text, lines, {.lines = {at}, .also = {"POR003"}});
  }
}

void without_sbu(const Sheet& s, Trials& t) {
  if (s.level != Level::unclassified || s.limited_official_use || !s.all_marked() || !s.sbu_era()) return;
  Lines lines = s.lines;
  for (const Para& p : s.paras) put(lines, p.mark, "(U)");
  if (s.sensitive) {
    std::vector<std::size_t> captions;
    for (std::size_t i = s.mrn.line; i < s.eo; ++i)
      if (lines[i].find("SENSITIVE") != std::string::npos) captions.push_back(i);
    t.expect("SBU002", "all lowered to (U)", lines, {.lines = captions, .any = true});
    return;
  }
  if (s.captions == s.captions_end) insert(lines, s.captions, {""});
  insert(lines, s.captions, {"SENSITIVE"});
  t.expect("SBU002", "caption added", lines, {.lines = {s.captions}});
}

void sensitive_on_classified(const Sheet& s, Trials& t) {
  if (!s.classified() || !s.sbu_era()) return;
  Lines lines = s.lines;
  if (s.captions == s.captions_end) insert(lines, s.captions, {""});
  insert(lines, s.captions, {"SENSITIVE"});
  t.expect("SBU003", "first caption", lines, {.lines = {s.captions}});
  if (s.captions == s.captions_end) return;
  lines = s.lines;
  insert(lines, s.captions_end, {"SENSITIVE"});
  t.expect("SBU003", "last caption", lines, {.lines = {s.captions_end}});
}

void as_classification(const Sheet& s, Trials& t) {
  if (s.level != Level::unclassified || s.limited_official_use || s.efto || !s.sbu_era()) return;
  for (const auto word : {"SBU", "SENSITIVE", "SENSITIVE BUT UNCLASSIFIED"})
    t.expect("SBU004", word, with(s, s.level_word, word), {.lines = {s.level_word.line}});
}

void before_its_time(const Sheet& s, Trials& t) {
  if (!s.dated() || s.year > 1995 || (s.year == 1995 && s.month > 9)) return;
  for (const std::size_t k : picks(s.paras.size()))
    if (s.paras[k].mark.found() && carries_without(s, k))
      t.expect("SBU005", "portion", with(s, s.paras[k].mark, "(SBU)"), {.lines = {s.paras[k].mark.line}});
  if (s.classified()) return;
  Lines lines = s.lines;
  if (s.captions == s.captions_end) insert(lines, s.captions, {""});
  insert(lines, s.captions, {"SENSITIVE"});
  t.expect("SBU005", "caption", lines, {.lines = {s.captions}});
}

void on_classified_portion(const Sheet& s, Trials& t) {
  if (!s.classified() || !s.sbu_era()) return;
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    if (p.mark_text != "(C)" && p.mark_text != "(S)") continue;
    const std::string level = p.mark_text.substr(0, 2);
    for (const auto control : {"/SBU)", "//SBU)", "-SBU)", "//FOUO)", "/FOUO)", "//LIMDIS)", "/LOU)"})
      t.expect("SBU006", control, with(s, p.mark, level + control), {.lines = {p.mark.line}});
    if (s.noforn) t.expect("SBU006", "SBU-NF", with(s, p.mark, level + "//SBU-NF)"), {.lines = {p.mark.line}});
  }
}

void statement(const Sheet& s, Trials& t) {
  if (!s.plain() || s.paras.empty() || s.entire_text() || !s.sbu_era()) return;
  const Para& p = s.paras[0];
  const Piece mark = p.mark.found() ? p.mark : p.number;
  const std::size_t behind = mark.at + mark.size + (p.mark.found() ? 0 : 1);
  for (const auto text : {" Sensitive but unclassified, please protect accordingly.",
                          " SENSITIVE BUT UNCLASSIFIED. NOT FOR INTERNET DISTRIBUTION.",
                          " Sensitive But Unclassified -- please handle accordingly."}) {
    Lines lines = s.lines;
    lines[mark.line].insert(behind, text);
    t.expect("SBU007", "paragraph 1", lines, {.lines = {mark.line}});
  }
  for (const auto text : {"Sensitive but unclassified. Please handle accordingly.", "SENSITIVE BUT UNCLASSIFIED",
                          "(U) Sensitive but unclassified."}) {
    Lines lines = s.lines;
    insert(lines, p.first, {text, ""});
    t.expect("SBU007", text, lines, {.lines = {p.first}, .also = {"POR003"}});
  }
}

void official_use_portion(const Sheet& s, Trials& t) {
  if (!s.sbu_era()) return;
  for (const std::size_t k : picks(s.paras.size()))
    if (s.paras[k].mark.found() && carries_without(s, k))
      t.expect("SBU008", "(LOU)", with(s, s.paras[k].mark, "(LOU)"), {.lines = {s.paras[k].mark.line}});
}

void cui(const Sheet& s, Trials& t) {
  if (s.year < 2017) return;
  for (const std::size_t k : picks(s.paras.size()))
    for (const auto mark : {"(CUI//PRVCY/SP-EXPT)", "(CUI//SP-EXPT/SP-CTI)", "(CUI//FEDCON//PRVCY)"})
      if (s.paras[k].mark.found() && carries_without(s, k))
        t.expect("SBU009", mark, with(s, s.paras[k].mark, mark), {.lines = {s.paras[k].mark.line}});
}

}  // namespace

bool carries_without(const Sheet& s, std::size_t k) {
  bool level = !s.classified(), sbu = !s.sensitive, noforn = !s.noforn;
  for (std::size_t i = 0; i < s.paras.size(); ++i) {
    if (i == k) continue;
    level |= mark_level(s.paras[i].mark_text) == s.level;
    sbu |= has_sbu(s.paras[i].mark_text);
    noforn |= has_noforn(s.paras[i].mark_text);
  }
  return (level && sbu && noforn) || s.none_marked();
}

void sbu_faults(const Sheet& sheet, Trials& tally) {
  without_sensitive(sheet, tally);
  without_sensitive_elsewhere(sheet, tally);
  without_sbu(sheet, tally);
  sensitive_on_classified(sheet, tally);
  as_classification(sheet, tally);
  before_its_time(sheet, tally);
  on_classified_portion(sheet, tally);
  statement(sheet, tally);
  official_use_portion(sheet, tally);
  cui(sheet, tally);
}

}  // namespace cablelint::invented

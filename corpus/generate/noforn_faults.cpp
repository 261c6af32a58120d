#include <algorithm>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

bool noforn_mark(const Para& p) { return has_noforn(p.mark_text); }

// The lines without those that say nothing but this caption.
Lines without_caption(const Sheet& s, std::string_view caption, std::size_t& gone) {
  Lines lines = s.lines;
  gone = 0;
  for (std::size_t i = s.captions_end; i-- > s.captions;)
    if (lines[i] == caption) erase(lines, i, i + 1), ++gone;
  return lines;
}

void missing(const Sheet& s, Trials& t) {
  const auto first = std::find_if(s.paras.begin(), s.paras.end(), noforn_mark);
  if (s.noforn && s.lone_captions && first != s.paras.end()) {
    std::size_t gone = 0;
    const Lines lines = without_caption(s, "NOFORN", gone);
    t.expect("CAP008", "caption deleted", lines, {.lines = {first->mark.line - gone}});
  }
  if (s.noforn || s.limited_official_use) return;
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    const std::string bare = p.mark_text == "(C)"     ? "C"
                             : p.mark_text == "(S)"   ? "S"
                             : p.mark_text == "(SBU)" ? "SBU"
                                                      : "";
    if (bare.empty() || (s.plain() && bare == "SBU")) continue;
    t.expect("CAP008", "one portion", with(s, p.mark, "(" + bare + "/NF)"), {.lines = {p.mark.line}});
    if (bare != "SBU")
      for (const auto style : {"-NF)", " NF)"})
        t.expect("CAP008", style, with(s, p.mark, "(" + bare + style), {.lines = {p.mark.line}});
    if (bare != "SBU")
      t.expect("CAP008", "one portion, //", with(s, p.mark, "(" + bare + "//NF)"), {.lines = {p.mark.line}});
  }
}

void several(const Sheet& s, Trials& t) {
  if (s.noforn || !s.classified() || !s.all_marked()) return;
  Lines lines = s.lines;
  std::size_t first = nowhere, count = 0;
  for (const Para& p : s.paras) {
    if (p.mark_text != "(C)" && p.mark_text != "(S)") continue;
    put(lines, p.mark, p.mark_text.substr(0, 2) + "/NF)");
    if (first == nowhere) first = p.mark.line;
    ++count;
  }
  if (count > 1) t.expect("CAP008", "several portions", lines, {.lines = {first}});
}

void unused(const Sheet& s, Trials& t) {
  if (!s.all_marked() || s.plain() || s.limited_official_use) return;
  const auto release = [](const Para& p) { return p.mark_text.find("REL") != std::string::npos; };
  if (std::any_of(s.paras.begin(), s.paras.end(), release)) return;
  if (!s.noforn) {
    Lines lines = s.lines;
    if (s.captions == s.captions_end) insert(lines, s.captions, {""});
    insert(lines, s.captions, {"NOFORN"});
    t.expect("CAP009", "caption added", lines, {.lines = {s.captions}});
    return;
  }
  Lines lines = s.lines;
  for (const Para& p : s.paras)
    if (noforn_mark(p))
      put(lines, p.mark,
          mark_level(p.mark_text) == Level::secret ? "(S)"
          : has_sbu(p.mark_text)                   ? "(SBU)"
                                                   : "(C)");
  std::vector<std::size_t> captions;
  for (std::size_t i = s.mrn.line; i < s.eo; ++i)
    if (lines[i].find("NOFORN") != std::string::npos) captions.push_back(i);
  t.expect("CAP009", "portions changed", lines, {.lines = captions, .any = true});
}

void on_plain(const Sheet& s, Trials& t) {
  if (!s.plain() || s.noforn || s.efto) return;
  Lines lines = s.lines;
  if (s.captions == s.captions_end) insert(lines, s.captions, {""});
  insert(lines, s.captions, {"NOFORN"});
  t.expect("CAP010", "caption", lines, {.lines = {s.captions}});
  t.expect("CAP010", "banner", with(s, s.level_word, "UNCLASSIFIED//NOFORN"), {.lines = {s.level_word.line}});
}

}  // namespace

Level mark_level(std::string_view mark) {
  if (mark.starts_with("(TS")) return Level::top_secret;
  if (mark.starts_with("(SBU") || mark.starts_with("(U") || mark.starts_with("(LOU")) return Level::unclassified;
  if (mark.starts_with("(S")) return Level::secret;
  return mark.starts_with("(C") ? Level::confidential : Level::none;
}

bool has_noforn(std::string_view mark) { return mark.find("NF") != std::string_view::npos; }
bool has_sbu(std::string_view mark) { return mark.find("SBU") != std::string_view::npos; }

void noforn_faults(const Sheet& sheet, Trials& tally) {
  missing(sheet, tally);
  several(sheet, tally);
  unused(sheet, tally);
  on_plain(sheet, tally);
}

}  // namespace cablelint::invented

#include <algorithm>
#include <array>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

using Words = std::vector<std::string_view>;

struct Misspelt {
  std::string_view caption;
  Words forms;
};

void unknown_captions(const Sheet& s, Trials& t) {
  static const std::array<Misspelt, 3> misspelt{{
      {"SIPDIS", {"SIPDS", "SIPDSI", "SIPDISS", "SIPIDS", "SIPDID"}},
      {"SENSITIVE", {"SENSITVE", "SENSISTIVE", "SENSTIVE", "SENSITIEV", "SENSITIVR"}},
      {"NOFORN", {"NOFRON", "NOFOR", "NOFORM", "NOFFORN"}},
  }};
  for (std::size_t i = s.captions; i < s.captions_end; ++i)
    for (const auto& m : misspelt)
      for (const auto form : m.forms)
        if (s.lines[i] == m.caption)
          t.expect("CAP001", form, with(s, {i, 0, m.caption.size()}, form), {.lines = {i}});
}

void misspelt_others(const Sheet& s, Trials& t) {
  for (const auto form : {"STADSI", "TERRPE", "AIDCA", "ROGER CHANEL", "OFICIAL INFORMAL"}) {
    Lines lines = s.lines;
    if (s.captions == s.captions_end) insert(lines, s.captions, {""});
    insert(lines, s.captions_end, {form});
    t.expect("CAP001", form, lines, {.lines = {s.captions_end}});
  }
}

// The captions as lines before the others.
Lines on_top(const Sheet& s, std::initializer_list<std::string> captions) {
  Lines lines = s.lines;
  if (s.captions == s.captions_end) insert(lines, s.captions, {""});
  insert(lines, s.captions, captions);
  return lines;
}

Expected first_or_second(const Sheet& s) { return {.lines = {s.captions, s.captions + 1}, .any = true}; }

void pairs(const Sheet& s, Trials& t) {
  const bool beside_the_number = s.mrn.at + s.mrn.size < s.lines[s.mrn.line].size();
  if (s.plain() || beside_the_number) return;
  if (s.year >= 1980) t.expect("CAP004", "NODIS, EXDIS", on_top(s, {"NODIS", "EXDIS"}), first_or_second(s));
  t.expect("CAP005", "ROGER, DISSENT", on_top(s, {"ROGER CHANNEL", "DISSENT CHANNEL"}), first_or_second(s));
  t.expect("CAP005", "DS, MED", on_top(s, {"DS CHANNEL", "MED CHANNEL"}), first_or_second(s));
  t.expect("CAP006", "NODIS, AGREMENT", on_top(s, {"NODIS", "AGREMENT CHANNEL"}), first_or_second(s));
  t.expect("CAP006", "EXDIS, AGREMENT", on_top(s, {"EXDIS", "AGREMENT CHANNEL"}), first_or_second(s));
  t.expect("CAP006", "NODIS, DIRGEN", on_top(s, {"NODIS", "DIRGEN CHANNEL"}), first_or_second(s));
  if (s.captions_end > s.captions)
    t.expect("CAP006", "DIRGEN and others", on_top(s, {"DIRGEN CHANNEL"}), first_or_second(s));
}

void order(const Sheet& s, Trials& t) {
  if (s.plain() || s.captions == s.captions_end) return;
  for (const auto caption : {"EXDIS", "NODIS"}) {
    Lines lines = s.lines;
    insert(lines, s.captions_end, {caption});
    t.expect("CAP003", caption, lines, {.lines = {s.captions_end}});
  }
}

void uncontrolled(const Sheet& s, Trials& t) {
  if (!s.plain() || s.efto) return;
  for (const auto caption : {"EXDIS", "NODIS", "AGREMENT CHANNEL"})
    t.expect("CAP007", caption, on_top(s, {caption}), {.lines = {s.captions}});
}

void wrong_field(const Sheet& s, Trials& t) {
  if (s.tags == nowhere) return;
  for (const std::string word : {"SIPDIS", "NOFORN", "SECRET", "SENSITIVE"}) {
    const bool allowed = word == "NOFORN" ? s.noforn : word == "SENSITIVE" ? s.sensitive : true;
    if (!allowed || (word == "SECRET" && s.level != Level::secret)) continue;
    Lines lines = s.lines;
    lines[s.tags] += s.lines[s.tags].ends_with(")") ? " [" + word + "](#)" : ", " + word;
    t.expect("CAP011", word, lines, {.lines = {s.tags}});
  }
}

void stale(const Sheet& s, Trials& t) {
  if (!s.dated() || s.year > 2000) return;
  t.expect("CAP012", "SIPDIS", on_top(s, {"SIPDIS"}), {.lines = {s.captions}});
}

}  // namespace

void caption_faults(const Sheet& sheet, Trials& tally) {
  unknown_captions(sheet, tally);
  misspelt_others(sheet, tally);
  pairs(sheet, tally);
  order(sheet, tally);
  uncontrolled(sheet, tally);
  wrong_field(sheet, tally);
  stale(sheet, tally);
}

}  // namespace cablelint::invented

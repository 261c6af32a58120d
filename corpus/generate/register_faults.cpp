#include <algorithm>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

// One portion is written with //, and wrong in one way.
class RegisterFaults {
 public:
  RegisterFaults(const Sheet& s, const Para& p, Trials& t) : s_(s), p_(p), t_(t) {}

  void form(std::string_view level) {
    is("MRK001", level, "REL TO USA, GBR//FGI GBR");
    is("MRK001", level, "PR//SI");
    is("MRK002", level, "PR/OC");
    is("MRK003", level, "REL TO USA, GBR//");
    is("MRK003", level, "OC//PR");
    is("MRK003", level, " PR");
    is("MRK003", level, "/OC");
    is("MRK004", level, "XYZ");
    is("MRK004", level, "RELIDDO");
    is("MRK005", level, "OC/OC");
  }

  void meaning(std::string_view level) {
    is("MRK007", level, "OC/RELIDO");
    is("MRK007", level, "RD/FRD");
    is("MRK008", level, "UCNI");
    is("MRK008", level, "DSEN");
    is("MRK009", level, "DISPLAY ONLY");
    is("MRK009", level, "SAR");
    if (s_.noforn) is("MRK006", level, "NF/REL TO USA, GBR");
    if (s_.noforn && level == "C") is("MRK008", level, "IMC/NF");
    if (!s_.dated() || s_.year <= 1995) return;
    is("MRK017", level, "WN");
    is("MRK017", level, "WNINTEL");
  }

  void lists(std::string_view level) {
    for (const std::string_view list :
         {"USA, GBR, AUS", "AUS, USA", "USA,GBR", "USA GBR", "USA, NATO, JPN", "USA/GBR"})
      is("MRK010", level, "REL TO " + std::string(list));
    is("MRK011", level, "REL TO USA");
    is("MRK011", level, "REL TO AUS, GBR");
    is("MRK012", level, "REL TO USA, UK");
    is("MRK012", level, "REL TO USA, QZX, NZL");
    is("MRK013", level, "REL TO USA, GBR, GBR");
    is("MRK013", level, "REL TO USA, AUS, FVEY");
    is("MRK014", level, "FGI JPN GBR");
    is("MRK014", level, "FGI GBR USA");
    mark("MRK014", "(//JOINT " + std::string(level) + " USA GBR//REL TO USA, GBR)");
  }

 private:
  void is(std::string_view code, std::string_view level, std::string_view tail) {
    mark(code, "(" + std::string(level) + "//" + std::string(tail) + ")");
  }
  void mark(std::string_view code, const std::string& text) {
    t_.expect(code, text, with(s_, p_.mark, text), {.lines = {p_.mark.line}});
  }

  const Sheet& s_;
  const Para& p_;
  Trials& t_;
};

// The classification line gets a banner that is wrong in one way, or does not fit the portions.
class BannerFaults {
 public:
  BannerFaults(const Sheet& s, Trials& t)
      : s_(s),
        t_(t),
        word_(s.level == Level::secret ? "SECRET" : "CONFIDENTIAL"),
        letter_(s.level == Level::secret ? "S" : "C") {}

  void form() {
    banner("MRK003", "////NOFORN");
    banner("MRK003", " // NOFORN");
    banner("MRK004", "//NOFRON");
    banner("MRK005", "//NOFORN/NOFORN");
    banner("MRK015", "//NF");
    banner("MRK016", "//Noforn");
    if (s_.dated() && (s_.year > 2008)) banner("MRK018", "//NOFORN//X1");
  }

  void rollup(const Para& p) {
    marked("ROL004", p, "//OC/NF", "//NOFORN");
    marked("ROL004", p, "//FGI GBR//NF", "//NOFORN");
    banner("ROL005", "//ORCON/NOFORN");
    if (!s_.noforn) return;
    banner("ROL005", "//NOFORN/PROPIN");
  }

  // Every portion of a level is released to the same countries, one to others.
  void releases() {
    Lines lines = s_.lines;
    std::size_t released = 0;
    for (const Para& p : s_.paras) {
      if (!is_classified(mark_level(p.mark_text))) continue;
      put(lines, p.mark, p.mark_text.substr(0, 2) + "//REL TO USA, JPN, NZL)");
      ++released;
    }
    if (released == 0) return;
    const auto say = [&](std::string_view code, const std::string& tail) {
      Lines changed = lines;
      put(changed, s_.level_word, word_ + tail);
      t_.expect(code, tail, changed, {.lines = {s_.level_word.line}});
    };
    say("ROL007", "//REL TO USA, DEU, JPN, NZL");
    say("ROL008", "//REL TO USA, NZL");
    for (const Para& p : s_.paras) {
      if (mark_level(p.mark_text) != s_.level) continue;
      put(lines, p.mark, "(" + letter_ + "//NF)");
      return say("ROL006", "//REL TO USA, JPN, NZL");
    }
  }

 private:
  void banner(std::string_view code, const std::string& tail) {
    t_.expect(code, tail, with(s_, s_.level_word, word_ + tail), {.lines = {s_.level_word.line}});
  }
  void marked(std::string_view code, const Para& p, const std::string& portion, const std::string& tail) {
    Lines lines = with(s_, s_.level_word, word_ + tail);
    put(lines, p.mark, "(" + letter_ + portion + ")");
    t_.expect(code, portion, lines, {.lines = {s_.level_word.line}});
  }

  const Sheet& s_;
  Trials& t_;
  std::string word_, letter_;
};

// A banner that says NOFORN says all that the portions ask for.
bool only_noforn(const Sheet& s) {
  return std::all_of(s.paras.begin(), s.paras.end(), [](const Para& p) {
    const std::string_view mark = p.mark_text;
    return mark.find('/') == std::string_view::npos || (mark.ends_with("/NF)") && mark.rfind('/') <= 3);
  });
}

void banners(const Sheet& s, Trials& t) {
  const bool level = s.level == Level::secret || s.level == Level::confidential;
  if (!level || s.page_words || s.section_total > 0 || !s.all_marked() || !only_noforn(s)) return;
  BannerFaults faults(s, t);
  if (!s.noforn) return faults.releases();
  for (const Para& p : s.paras) {
    if (mark_level(p.mark_text) != s.level || !has_noforn(p.mark_text)) continue;
    faults.form();
    faults.rollup(p);
    return;
  }
}

}  // namespace

void register_faults(const Sheet& s, Trials& t) {
  if (s.entire_text()) return;
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    if (p.mark_text != "(C)" && p.mark_text != "(S)") continue;
    RegisterFaults faults(s, p, t);
    const std::string level = p.mark_text.substr(1, 1);
    faults.form(level);
    faults.meaning(level);
    faults.lists(level);
  }
  banners(s, t);
}

}  // namespace cablelint::invented

#pragma once

#include "rules/reading/control_pairs.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/reading/spelling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::separator {

using Kind = marking::Element::Kind;

inline bool is_aea(const marking::Element& e) { return marking::category(e.id) == 6; }

// The separator that stands between two elements; empty: another rule speaks.
inline std::string_view wanted(const Cable& c, const marking::Element& a, const marking::Element& b) {
  if (a.kind == Kind::unknown || a.kind == Kind::owners || b.kind == Kind::unknown || b.kind == Kind::owners)
    return "";
  if (b.kind != Kind::control) return "//";
  if (facts::controls[b.id].category == "transmission-control") return " ";
  if (a.kind != Kind::control) return "//";
  const bool free = (is_aea(a) || is_aea(b)) && in_period(c, facts::PeriodId::aea_among_dissemination);
  if (free) return "";
  const int before = marking::category(a.id), now = marking::category(b.id);
  if (before > now) return "";  // MRK001
  if (before < now) return "//";
  return hangs_on_rd(b) ? "-" : "/";
}

inline bool as_wanted(const Cable& c, std::string_view text, std::string_view wanted) {
  if (text == wanted) return true;
  if (wanted == " ") return text.find_first_not_of(' ') == std::string_view::npos;
  return wanted == "/" && text.starts_with(',') && in_period(c, facts::PeriodId::comma_in_category);
}

// Blanks round slashes and too many of them are wrong between any two elements.
inline bool sound(std::string_view text) {
  return text.find("///") == std::string_view::npos &&
         (text.find('/') == std::string_view::npos || text.find(' ') == std::string_view::npos);
}

inline void between(const Cable& c, const marking::Element& a, const marking::Element& b, Report& report) {
  const auto text = c.view(b.separator), form = wanted(c, a, b);
  if (text.find('\n') != std::string_view::npos || (form.empty() ? sound(text) : as_wanted(c, text, form))) return;
  const bool glued = b.separator.empty();
  report.add(glued ? b.word : b.separator, {b.word, glued ? "missing" : "wrong", form.empty() ? "//" : form});
  if (!form.empty()) report.fix("Use the register's separator", b.separator, form);
}

inline void at_ends(const Cable& c, const marking::Elements& elements, Report& report) {
  const auto slashes = [&](Span s) { return c.view(s).find('/') != std::string_view::npos; };
  if (slashes(elements.trail))
    report.add(elements.trail, {elements.trail, "in front of nothing", "nothing"})
        .fix("Drop the empty category", elements.trail, "");
}

// "//SECRET": only non-US and JOINT markings begin with slashes.
inline void at_begin(const Cable& c, const RegisterMark& r, const marking::Elements& elements, Report& report) {
  if (r.m.system == System::us && c.view(elements.lead).find('/') != std::string_view::npos)
    report.add(elements.lead, {elements.lead, "behind nothing", "nothing"})
        .fix("Drop the empty category", elements.lead, "");
}

// NO FORN, SBU-NOFORN for SBU NOFORN, RELTO. The other form of the two is POR007 or MRK015, and a wrapped word is
// whole.
inline void inside_control(const Cable& c, const RegisterMark& r, const marking::Element& e, Report& report) {
  const facts::ControlRow& row = facts::controls[e.id];
  const auto text = c.view(e.word);
  if (same_word(text, row.banner) || same_word(text, row.portion)) return;
  const auto form = r.banner ? row.banner : row.portion;
  if (text.find('\n') == std::string_view::npos && same_letters(text, form))
    report.add(e.word, {e.word, "wrong", form}).fix("Use the register's form", e.word, form);
}

// SECRET;NOFORN
inline void inside(const Cable& c, const RegisterMark& r, const marking::Element& e, Report& report) {
  if (e.kind == Kind::control) return inside_control(c, r, e, report);
  if (!has_letters(c.view(e.word))) report.add(e.word, {e.word, "no separator", "//"});
}

inline bool moot(const RegisterMark& r, const marking::Element& a, const marking::Element& b) {
  return a.kind == Kind::control && b.kind == Kind::control && one_must_go(r, a.id, b.id);
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    at_begin(c, r, elements, report);
    for (std::size_t i = 0; i < elements.count(); ++i) {
      if (i > 0 && !moot(r, elements[i - 1], elements[i])) between(c, elements[i - 1], elements[i], report);
      inside(c, r, elements[i], report);
    }
    at_ends(c, elements, report);
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET« // »NOFORN VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET«////»NOFORN VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//SI«//»TK//NF"
     ") Text.\n\n3. (S//OC«,»NF) Text.\n\n4. (TS//SI«/»NF) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//NF«//») Text.\n\n3."
     " (S//NF« »OC) Text.\n\n4. («//»S//NF) Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "3526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//RD«/»CNWDI) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//«RELTO» USA, GBR) Text.\n\n2. (U//«LES NF») "
     "Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "in form"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S/NF) Text.\n\n3. (S/R"
     "EL UK) Text.\n\n4. (S//FGI//NF) Text.\n\n5. (SBU//NF) Text.\n",
     "State forms"},
    {"R 141010Z FEB 04\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//OC,NF) Text.\n",
     "commas to June 2005"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA,GBR) Tex"
     "t.\n",
     "release lists: MRK010"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//RD-CNWDI) Text.\n\n"
     "3. (//GBR S) Text.\n",
     "hyphens, and slashes before a foreign marking"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: "
     "02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U//FOUO/SBU) Text.\n",
     "one of the two is void: MRK017"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL\nTO USA, GBR) Text.\n",
     "a mark that is wrapped"},
};

inline constexpr Rule rule{
    .code = "MRK003",
    .name = "separator",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "M:separators, M:aea-form",
    .summary = "a wrong or missing separator, blanks round slashes, or an empty category in a // marking",
    .message = "the separator at {} is {}; write {}",
    .doc = "Categories are divided by //, the controls of one category by /, compartments and AEA subsets b"
           "y a hyphen, each without blanks (a comma divided controls to June 2005). No category is left em"
           "pty.\n\nWrite the separator of the register; the fix does.\n\nQuiet for single-slash State form"
           "s such as (S/NF), for the blanks of a wrapped line, and in release lists (MRK010).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::separator

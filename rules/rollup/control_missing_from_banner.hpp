#pragma once

#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::control_missing_from_banner {

using facts::ControlId;

// FGI with the owners of all portions; plain FGI conceals them all.
inline bool lacks_owners(const Overall& o) {
  const Marking& banner = o.line.marking;
  if (!o.derives(ControlId::fgi)) return false;
  if (banner.system == System::us && !facts::has(banner.controls, ControlId::fgi)) return true;
  return !banner.owners.empty() && !banner.owners.contains(o.derived.owners);
}

inline ControlSet missing(const Overall& o) {
  ControlSet needed = o.derived.controls - marking::release_controls - included(o.there);
  needed.remove(static_cast<unsigned>(ControlId::fgi));
  if (lacks_owners(o)) needed.add(static_cast<unsigned>(ControlId::fgi));
  return needed;
}

inline bool has(const Marking& m, unsigned id) {
  const bool foreign = id == static_cast<unsigned>(ControlId::fgi) && m.system != System::us;
  return m.controls.has(id) || foreign;
}

inline void check(const Cable& c, Report& report) {
  const auto o = c.overall();
  if (!o) return;
  missing(*o).each([&](unsigned id) {
    const Marking* portion =
        first_portion(c.t, [&](const Marking& m) { return m.level <= c.level && has(m, id); });
    if (!portion) return;
    report.add(o->line.banner, {portion->span, facts::controls[id].banner, o->line.banner})
        .related(portion->span, "portion that has it");
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«TOP SECRET//SI//NOFORN» VALLETTA 000"
     "117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (TS//SI/TK//NF) Text.\n\n2"
     ". (TS//SI//NF) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//NOFORN» VALLETTA 000117\n\nE"
     ".O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//OC/NF) Text.\n\n2. (S//NF) Tex"
     "t.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//FGI GBR//NOFORN» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (//GBR S//NF) Text.\n\n2."
     " (//JPN C//NF) Text.\n\n3. (S//NF) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//NOFORN» VALLETTA 000117\n\nS"
     "IPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF//XD) Text.\n\n2. "
     "(U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«UNCLASSIFIED//FOUO» VALLETTA 000117\n"
     "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (SBU) Text.\n\n2. (U//FOUO) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//SI/TK//NOFORN VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (TS//SI//NF) Text.\n\n2. "
     "(S//TK//NF) Text.\n",
     "all there"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nEXD"
     "IS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF//XD) Text.\n\n2. (S)"
     " Text.\n",
     "a caption states it"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN//NODIS VALLETTA 000117"
     "\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF//XD) Text.\n\n2. (S//N"
     "F//ND) Text.\n",
     "NODIS includes EXDIS"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. (SBU) Text.\n\n3"
     ". (U//FOUO) Text.\n",
     "controls of unclassified text"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//FGI//NF) Text.\n",
     "no // banner"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//FGI//NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (//GBR S//NF) Text.\n\n2. (S//N"
     "F) Text.\n",
     "plain FGI conceals the owner"},
};

inline constexpr Rule rule{
    .code = "ROL004",
    .name = "control-missing-from-banner",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-union, M:roll-nonic, M:roll-fgi",
    .summary = "a control of some portion that must roll up is not in the // banner",
    .message = "portion mark {} has {}, which the banner {} lacks; the portions yield it for the whole cable, s"
               "o add it",
    .doc = "Every control of SCI, SAP, AEA and FGI, ORCON, NODIS or EXDIS, and what else counts for the who"
           "le text, appears in the banner when one portion has it. A banner without it lets the text go to"
           " readers who may not have that portion.\n\nAdd the control to the banner, or correct the portio"
           "n.\n\nQuiet without a // banner, for controls that a caption states, for those that another one"
           " of the banner includes (NODIS has EXDIS, ORCON has ORCON-USGOV), for SBU, FOUO and LIMDIS unde"
           "r a classified banner, and for portions above the banner (ROL001, ROL002).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::banner},
};

}  // namespace cablelint::rules::control_missing_from_banner

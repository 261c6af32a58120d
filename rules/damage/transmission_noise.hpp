#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::transmission_noise {

inline constexpr std::string_view words[] = {
    "a keyword", "E.O.", "TAGS", "SUBJECT", "REF", "Classified By", "SECTION", "OF", "the number of a section"};

inline void check(const Cable& c, Report& report) {
  each_kind(c.t, DamageKind::noise, report, "also garbled",
            [&](const Damage& d) { report.add(d.span, {d.span, words[d.what]}); });
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 «GF» 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\n«SUBJCT:» PORT FEES\n\n1. "
     "Text.\n"},
    {"UNCLAS «SCTION» 01 OF 02 VALLETTA 000117\n\n«E.M.» 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. "
     "Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n«TGAS:» EWWT\nSUBJECT: PORT "
     "FEES\n«Classiified» By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"UNCLAS «SECTIO N» 01 «O F» 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"C O N F I D E N T I A L «S ECTION» 01 OF «O2» VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"UNCLAS SECTION «0l» OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"UNCLAS «ECTION» «0 1» «F» 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"UNCLAS SECTION 01 «OFF» «0Z» VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"UNCLAS «SECTIONS» 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 of 02 VALLETTA 000117\n\nEO 12958: N/A\nTAG EWWT\nSUBJ: PORT FEES\nREFTELS: A) OSLO "
     "98\n\n1. Text.\n",
     "other spellings of the keywords"},
    {"UNCLAS VALLETTA 000117\n\nSEFSITIVE\n\nE.O. 12958: N/A\n\n1. (SBU) Text.\n", "a caption: CAP001"},
    {"C O N F I D E N T A L VALLETTA 000117\n\n1. (C) Text.\n", "a level word: CLS002"},
    {"UNCLAS SEC 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n", "a short word"},
    {"UNCLAS SECTION 01OF02 VALLETTA 000117\n\nE.O. 12958: N/A\n", "lost blanks"},
    {"UNCLAS SECTION 01\nOF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n", "wrapped"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT\nSUBJECT: PORT "
     "FEES\n\nClassifi...\n\n1. (C) Text.\n",
     "cut and not garbled: DMG009"},
};

inline constexpr Rule rule{
    .code = "DMG012",
    .name = "transmission-noise",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:5",
    .summary = "a keyword is garbled and was recognised only by its likeness",
    .message = "{} is no keyword of a telegram; it was read as {}, so correct the spelling",
    .doc = "Transmission garbles letters: SECTION 01 GF 02, SUBJCT:, E.M. 12958. The line is read as the one that "
           "it is most "
           "like; a program that looks for the exact word misses it.\n\nCorrect the spelling.\n\nReported once "
           "for each "
           "keyword. Quiet for captions (CAP001) and level words (CLS002).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::noise},
};

}  // namespace cablelint::rules::transmission_noise

#pragma once

#include "rules/cable.hpp"
#include "rules/reading/front_fields.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::reftel_without_ref {

// The copy carries only part of the cable: the REF line may have been elsewhere.
inline bool is_partial(const Cable& c) {
  if (c.flattened || c.joined || c.front_matter_absent || !c.t.classification() || lost_by_cut(c, {})) return true;
  return std::any_of(c.t.damage.begin(), c.t.damage.end(), [](const Damage& d) {
    return d.kind == DamageKind::partial_extract || d.kind == DamageKind::copy_twice;
  });
}

inline void check(const Cable& c, Report& report) {
  if (!c.t.reference_lines.empty() || is_partial(c)) return;
  const Citations& cited = c.citations();
  if (!cited.first.empty() && !cited.list_in_text) report.add(cited.first, {cited.first});
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\n\n1. (U) Fees rose as «reftel» said. Reftel also speaks of dues.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n\n"
     "Classified By: Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) As we said («ref\nB»), fees rise.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\n11. (U) "
     "«Reftels» speak of fees.\n\n12. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE, JOHN), MT\nSUBJ: PORT FEES\n1. YOUR REQUEST «REFTEL» IS APPROVED.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: VALLETTA 97\n\n1. (U) As in "
     "reftel.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREFTEL: VALLETTA 97\n\n1. (U) As "
     "in "
     "reftel.\n",
     "another label"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: PORT FEES\n\n1. (U) As in reftel.\n",
     "a flattened copy"},
    {"This record is a partial extract of the original cable. The full text of the original cable is not "
     "available.\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) As in "
     "reftel.\n",
     "a partial extract"},
    {"1. (U) As in reftel.\n\n2. (U) Text.\n", "a fragment"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES AND...\n\n1. (U) As in reftel.\n",
     "the front matter is cut"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) We refer to the "
     "prefect's "
     "reference, and to septel.\n",
     "other words"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (U) Embassy "
     "received the following:\n\nUNCLAS OSLO 000333\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: FISH\nREF: ROME "
     "12\n\n1. (U) "
     "As in reftel.\n",
     "a cable quoted in the text"},
};

inline constexpr Rule rule{
    .code = "REF006",
    .name = "reftel-without-ref",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ref-cited",
    .summary = "the text cites a reference and there is no REF line",
    .message =
        "the text says {} but the cable has no REF line, so that nobody can find what is meant; add REF with the "
        "reference below the SUBJECT",
    .doc =
        "What the text cites as reftel or by letter stands in the REF line below the SUBJECT.\n\n"
        "Add the line, or name the reference in the text.\n\n"
        "Quiet for flattened and partial copies, which may have lost the line, and for cables quoted in the text.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::reftel_without_ref

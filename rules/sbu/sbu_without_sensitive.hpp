#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sbu_without_sensitive {

inline void check(const Cable& c, Report& report) {
  if (!c.unclassified() || c.sensitive_caption || c.limited_official_use) return;
  for (const Paragraph& p : c.t.paragraphs) {
    const Marking* m = c.t.mark(p.mark);
    if (!is_own(p) || !m || !facts::has(m->controls, facts::ControlId::sbu)) continue;
    if (report.any())
      report.related(m->span, "also marked SBU");
    else
      report.add(m->span, {p.number, m->span}).related(c.anchor, "classification line");
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. «(SBU)» Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. «(SBU)» Text.\n\n2. (SBU) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (SBU) Text.\n", "classified cable"},
    {"UNCLAS VALLETTA 000117\n\nSTATE FOR EUR/SE SENSITIVE\n\n1. (SBU) Text.\n", "caption glued to another line"},
    {"UNCLAS VALLETTA 000117 SENSITIVE SIPDIS\n\n1. (SBU) Text.\n", "caption on the classification line"},
};

inline constexpr Rule rule{
    .code = "SBU001",
    .name = "sbu-without-sensitive",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::unsafe,
    .basis = "M:sbu-needs-caption",
    .summary = "an (SBU) portion in an UNCLAS cable without the SENSITIVE caption",
    .message = "paragraph {} is marked {} but the cable has no SENSITIVE caption; add SENSITIVE below the "
               "classification line",
    .doc = "An unclassified telegram with sensitive but unclassified text is sent as UNCLAS with the caption "
           "SENSITIVE. Without the caption the relay and the reader treat the whole cable as releasable.\n\n"
           "Add SENSITIVE on a line of its own below the classification line, or correct the portion mark.\n\n"
           "Quiet in classified cables, where (SBU) paragraphs are normal, and when the caption stands on the "
           "classification line or is glued to another line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::sbu_without_sensitive

#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::captions_share_a_line {

inline bool same_line(const Telegram& t, const Caption& a, const Caption& b) {
  return t.view({a.span.end, b.span.begin}).find_first_of("\r\n") == std::string_view::npos;
}

inline void check(const Cable& c, Report& report) {
  if (c.flattened) return;
  const auto& captions = c.t.captions;
  for (std::size_t i = 0; i < captions.size();) {
    std::size_t last = i;
    while (last + 1 < captions.size() && same_line(c.t, captions[last], captions[last + 1])) ++last;
    if (last != i) report.add({captions[i].span.begin, captions[last].span.end});
    i = last + 1;
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\n«SENSITIVE SIPDIS»\n\nE.O. 12958: N/A\nTAGS: PREL\n"},
    {"C O N F I D E N T I A L VALLETTA 000117 «NOFORN SIPDIS»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\n«EXDIS, STADIS»\n"
     "E.O. 11652: GDS\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n", "one a line"},
    {"UNCLAS VALLETTA 000117 SIPDIS\nSENSITIVE\n\nE.O. 12958: N/A\n", "one on the classification line"},
    {"UNCLAS VALLETTA 000117\r\n\r\nSENSITIVE\r\nSIPDIS\r\n\r\nE.O. 12958: N/A\r\n", "lines that end in CR LF"},
    {"S E C R E T VALLETTA 000117 NOFORN SIPDIS E.O. 12958: DECL: 04/04/2015 TAGS: PREL SUBJECT: PORT FEES\n",
     "flattened front matter is DMG006"},
};

inline constexpr Rule rule{
    .code = "CAP002",
    .name = "captions-share-a-line",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:caption-own-line",
    .summary = "several captions on one line",
    .message = "several captions share this line; each caption has a line of its own, where relays look for it",
    .doc =
        "Each caption stands on a line of its own below the classification line. Archive copies of the 1970s and "
        "reflowed copies often join them.\n\n"
        "Give each caption its own line.\n\n"
        "Quiet for front matter that is flattened into one line (DMG006). Off by default.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::several_captions},
};

}  // namespace cablelint::rules::captions_share_a_line

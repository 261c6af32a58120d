#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::several_channels {

inline void check(const Cable& c, Report& report) {
  const Caption* first = nullptr;
  for (const Caption& caption : c.t.captions) {
    if (facts::captions[caption.id].group != "channel" || (first && caption.id == first->id)) continue;
    if (!first)
      first = &caption;
    else if (report.any())
      report.related(caption.span, "another channel");
    else
      report.add(caption.span, {facts::captions[first->id].text, facts::captions[caption.id].text})
          .related(first->span, "first channel");
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nROGER CHANNEL\n«DISSENT CHANNEL»\n\nE.O. 12958: DECL: "
     "02/14/2019\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\nSY CHANNEL\n«STR "
     "CHANNEL»\n"
     "E.O. 11652: GDS\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\nMED CHANNEL\n\nSIPDIS\n\n«DS CHANNEL»\n\nE.O. 12958: N/A\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nROGER CHANNEL\n«DISSENT CHANNEL»\nMED CHANNEL\n\nE.O. 12958: "
     "DECL: "
     "02/14/2019\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nROGER CHANNEL\n\nE.O. 12958: DECL: 02/14/2019\n", "one channel"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nROGER CHANNEL\nSIPDIS\nROGER CHANNEL\n\nE.O. 12958: DECL: "
     "02/14/2019\n",
     "the same channel twice"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: ROGER CHANNEL AND DISSENT "
     "CHANNEL\n\n"
     "1. (U) Text on the ROGER CHANNEL and the DISSENT CHANNEL.\n",
     "words of the text"},
};

inline constexpr Rule rule{
    .code = "CAP005",
    .name = "several-channels",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:caption-one-channel",
    .summary = "two channel captions in one cable",
    .message =
        "the cable has {} and {}; a cable goes through one channel, so remove the other caption or send two "
        "cables",
    .doc = "A channel caption decides who in Washington receives the cable, and there is one at most.\n\n"
           "Keep the channel that is meant, or send a cable through each.\n\n"
           "Quiet for one channel that is named twice.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::several_captions},
};

}  // namespace cablelint::rules::several_channels

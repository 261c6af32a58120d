#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::caption_must_stand_alone {

// Whether channel `own` bars `other`. A second channel is CAP005.
inline bool bars(const facts::CaptionRow& own, const facts::CaptionRow& other) {
  if (other.group == "channel" || other.note) return false;
  return own.stands_alone || facts::listed(own.excludes, other.text);
}

inline void check(const Cable& c, Report& report) {
  std::uint64_t judged = 0;  // each channel once, however often it stands there
  for (const Caption& channel : c.t.captions) {
    const auto& own = facts::captions[channel.id];
    if (own.group != "channel" || (judged >> channel.id & 1)) continue;
    judged |= std::uint64_t{1} << channel.id;
    for (const Caption& other : c.t.captions) {
      if (!bars(own, facts::captions[other.id])) continue;
      if (!report.any()) report.add(channel.span, {own.text, facts::captions[other.id].text});
      report.related(other.span, "another caption");
    }
    if (report.any()) return;
  }
}
static_assert(facts::captions.size() <= 64);

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\n«AGREMENT CHANNEL»\nNODIS\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\nEXDIS\n\n«AGREMENT CHANNEL»\n\nE.O. 12958: DECL: "
     "02/14/2019\n"},
    {"UNCLAS VALLETTA 000117\n\n«DIRGEN CHANNEL»\nSIPDIS\n\nE.O. 12958: N/A\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\n"
     "NOFORN\n«DIRGEN CHANNEL»\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nMED CHANNEL\n«AGREMENT CHANNEL»\nNODIS\n\nE.O. 12958: DECL: "
     "02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nAGREMENT CHANNEL\n\nE.O. 12958: DECL: 02/14/2019\n", "alone"},
    {"UNCLAS VALLETTA 000117\n\nAGREMENT CHANNEL\nSENSITIVE\n\nE.O. 12958: N/A\n",
     "AGREMENT CHANNEL bars NODIS and EXDIS only"},
    {"UNCLAS VALLETTA 000117\n\nDIRGEN CHANNEL\n\nSTATE FOR HR/EX\n\nE.O. 12958: N/A\n",
     "a passing line is no caption"},
    {"UNCLAS VALLETTA 000117\n\nDIRGEN CHANNEL\nMED CHANNEL\n\nE.O. 12958: N/A\n", "a second channel is CAP005"},
    {"UNCLAS VALLETTA 000117\n\nMED CHANNEL\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n",
     "other channels take captions"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nDIRGEN CHANNEL\nINFORM CONSULS\n\nE.O. 12958: DECL: "
     "02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n",
     "an instruction is no caption of its own weight"},
};

inline constexpr Rule rule{
    .code = "CAP006",
    .name = "caption-must-stand-alone",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:caption-alone",
    .summary = "AGREMENT CHANNEL with NODIS or EXDIS, or DIRGEN CHANNEL with any other caption",
    .message = "{} does not go with {}: the channel settles the distribution by itself; remove the other caption",
    .doc = "AGREMENT CHANNEL and DIRGEN CHANNEL settle a cable's distribution. NODIS or EXDIS beside AGREMENT "
           "CHANNEL, "
           "and any caption beside DIRGEN CHANNEL, contradict it.\n\n"
           "Remove the other caption, or the channel.\n\n"
           "Quiet for passing lines and number series, for SENSITIVE, SIPDIS and the like beside AGREMENT "
           "CHANNEL, and "
           "for a second channel (CAP005).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::several_captions},
};

}  // namespace cablelint::rules::caption_must_stand_alone

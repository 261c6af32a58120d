#pragma once

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/along.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::markup_left_over {

inline constexpr std::string_view names[] = {"a markdown link", "an HTML tag", "an HTML entity"};

// [PGOV](#) [PREL](#): the comma that a TAGS line has between items.
inline std::string_view separator(const Cable& c, const Damage& link) {
  std::uint32_t next = skip_blanks(c.t.text, link.span.end, static_cast<std::uint32_t>(c.t.text.size()));
  if (next == link.span.end || !c.t.text.substr(next).starts_with('[')) return {};
  return any_overlaps(c.t.tags_lines, link.span) ? "," : "";
}

inline void strip(const Cable& c, const Damage& link, Report& report) {
  const auto close = c.t.text.find("](", link.span.begin);
  report.fix("Take the links out", {link.span.begin, link.span.begin + 1}, "");
  report.fix("Take the links out", {static_cast<std::uint32_t>(close), link.span.end}, separator(c, link));
}

inline void check(const Cable& c, Report& report) {
  each_kind(c.t, DamageKind::markup, report, "also markup", [&](const Damage& d) {
    report.add(d.span, {names[d.what]});
    if (static_cast<Markup>(d.what) != Markup::link) return;
    for (const Damage& other : c.t.damage)
      if (other.kind == DamageKind::markup && other.what == d.what) strip(c, other, report);
  });
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: «[EWWT](#)» [MT](#)\n\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: «[EWWT](https://example.org/tags/EWWT)», MT\nSUBJECT: PORT "
     "FEES\n\n1. Text «<br>» text <b>text</b>.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT «&amp;» FEES\n\n1. Text &#x000A; "
     "text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text «<a "
     "href=\"#x\">»text</a>.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text [sic] and (b)(c), 5 < "
     "6 & 7 > 6, AT&T; <REF A>, <jdoe@example.org>.\n",
     "signs that are no markup"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. \"[The port] is the last "
     "thing [Malta] needs.\"\n\n2. <U> is no tag.\n",
     "brackets of a quotation"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. He said the &port8 was "
     "open.\n",
     "transmission signs for quotation marks"},
};

inline constexpr Rule rule{
    .code = "DMG002",
    .name = "markup-left-over",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "P:4",
    .summary = "markdown links, HTML tags or entities are left in the text",
    .message = "{} left over from the page that the copy was taken from is no part of the telegram; take it out",
    .doc = "Copies taken from web pages keep markup: links round each item of the TAGS line, HTML tags, entities "
           "for single "
           "characters. It hides words from a search and counts as text.\n\nTake it out. The fix leaves of a link "
           "the "
           "words that it shows, and a comma between items of the TAGS line.\n\nReported once for each kind of "
           "markup.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::markup},
};

}  // namespace cablelint::rules::markup_left_over

// Every reader of a field is total: whatever bytes it gets, it ends, and its spans lie in what it got.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

// Pieces of real fields; their mixtures reach further into the grammars than random bytes do.
const std::vector<std::string> pieces{
    "E.O. 12958: ",
    "EO 12958 ",
    "E.M. ",
    "12958",
    ": ",
    "DECL: ",
    "DECL ON ",
    "02/14/2019",
    "2019/02/14",
    "20190214",
    "TEN YEARS",
    "X1",
    "25X1",
    "-HUMAN",
    ", ",
    "N/A",
    " TO RD ",
    "GDS ",
    "XGDS-1",
    "RDS-3 ",
    "1/5/86",
    " (DOE, J.) ",
    "OADR",
    "MR",
    "AS AMENDED; ",
    "DECLASSIFIED ",
    "JUNE 2, 2005",
    "XXXXXXXX",
    "...",
    "\n",
    "\\\n",
    " ",
    "Classified By: ",
    "Derived From: ",
    "Declassify On: ",
    "Reason: ",
    "1.4 ",
    "(b) and (d)",
    "1. 4",
    "REAS\nONS ",
    "A. ",
    "(B) ",
    "1C. ",
    "\xC2\xB6",
    "\xB6",
    "ROME 97",
    "08 OSLO 12",
    " AND 34",
    "J. Doe ",
    "IIR 6 844 0123 09",
    "[PREL](#) ",
    "<a>",
    "&#x000A;",
    "O R ",
    "191210Z ",
    "DEC 09",
    "DE RUEHTA ",
    "#2161/01 ",
    "3531210",
    "ZNR UUUUU ",
    "RUEHC/",
    "SECSTATE ",
    "IMMEDIATE ",
    "7011",
    "OO ",
    "VZCZCXRO1075",
    "(",
    ")",
    ".",
    "/",
    "-",
    "O",
};

rc::Gen<std::string> mixture() {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
                          rc::gen::elementOf(pieces), rc::gen::elementOf(pieces), rc::gen::string<std::string>())),
                      [](const std::vector<std::string>& parts) {
                        std::string s;
                        for (const auto& p : parts) s += p;
                        return s;
                      });
}

// A text with something before and behind the field, which no reader may touch.
struct Field {
  std::string text;
  Span span;

  explicit Field(const std::string& value)
      : text("12 A. " + value + "(b) 19 X"), span{6, 6 + static_cast<std::uint32_t>(value.size())} {}

  void inside(Span s) const {
    RC_ASSERT(s.begin <= s.end);
    if (s.empty()) return;
    RC_ASSERT(s.begin >= span.begin);
    RC_ASSERT(s.end <= span.end);
  }
  void inside(const Declassification& d) const {
    inside(d.span);
    inside(d.date_span);
    inside(d.exemption_span);
  }
};

RC_GTEST_PROP(Fields, EoLineStaysInside, ()) {
  const Field f(*mixture());
  EoLine e;
  read_eo(f.text, f.span, e);
  f.inside(e.span);
  f.inside(e.label);
  f.inside(e.number_span);
  f.inside(e.value);
  resolve(e.value, {2009, 2, 14});
  Declassification d;
  read_declassification(f.text, f.span, d);
  f.inside(d);
  for (bool line_start : {true, false})
    RC_ASSERT(match_eo_label(f.text, f.span.begin, f.span.end, line_start) <= f.span.size());
}

RC_GTEST_PROP(Fields, AuthorityStaysInside, ()) {
  const Field f(*mixture());
  Telegram t;
  Authority a;
  read_authority(f.text, f.span, t, a);
  for (Span s : {a.span, a.label, a.by, a.derived_from, a.reason_span, a.reason_section_span}) f.inside(s);
  f.inside(a.declassify_on);
  RC_ASSERT(a.reason_letters.first + a.reason_letters.count == t.reason_letters.size());
  for (const auto& l : t.reason_letters) f.inside(l.span);
  RC_ASSERT(match_authority_label(f.text, f.span.begin, f.span.end) <= f.span.size());
}

RC_GTEST_PROP(Fields, TagsAndReferencesStayInside, ()) {
  const Field f(*mixture());
  Telegram t;
  read_tags(f.text, f.span, t);
  read_references(f.text, f.span, t);
  for (const auto& tag : t.tags) f.inside(tag.span);
  for (const auto& r : t.references)
    for (Span s : {r.span, r.letter_span, r.post, r.number_span}) f.inside(s);
}

RC_GTEST_PROP(Fields, HeadingLinesStayInside, ()) {
  const Field f(*mixture());
  Telegram t;
  read_transmission_id(f.text, f.span, t.transmission_id);
  read_routing(f.text, f.span, t);
  read_de(f.text, f.span, t.de);
  read_security(f.text, f.span, t.security);
  read_dtg(f.text, f.span, t.dtg);
  Addressee a;
  read_addressee(f.text, f.span, Role::action, a);
  for (Span s :
       {t.transmission_id.span, t.routing_span, t.routing_prosign, t.de.span, t.de.indicator, t.de.serial_span,
        t.security.span, t.security.signal, t.security.letters, t.dtg.span, t.dtg.prosigns, t.dtg.group,
        t.dtg.month_span, t.dtg.year_span, a.span, a.indicator, a.name, a.precedence, a.number})
    f.inside(s);
  for (Span s : t.routing_indicators) f.inside(s);
}

}  // namespace
}  // namespace cablelint::grammar

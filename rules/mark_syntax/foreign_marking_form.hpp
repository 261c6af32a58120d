#pragma once

#include <algorithm>

#include "rules/marking/disclosure.hpp"
#include "rules/reading/country_lists.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::foreign_marking_form {

using Kind = marking::Element::Kind;

inline bool only_blanks(std::string_view s) { return s.find_first_not_of(" \n\r\t") == std::string_view::npos; }

// Codes are in alphabetical order, in JOINT lists USA among them; tetragraphs follow the trigraphs.
inline bool before(std::uint16_t a, std::uint16_t b) {
  const auto& x = facts::countries[a];
  const auto& y = facts::countries[b];
  return x.group != y.group ? y.group : x.code < y.code;
}

inline std::string_view order_fault(const Cable& c, const CountryList& list) {
  const MarkToken* last = nullptr;
  std::string_view separator;
  for (const MarkToken& t : list.tokens) {
    if (t.kind == TokenKind::separator) separator = c.view(t.span);
    if (t.kind != TokenKind::country) continue;
    if (last && !only_blanks(separator)) return "blanks divide its codes";
    if (last && before(t.id, last->id)) return "its codes are not in order";
    last = &t;
  }
  return "";
}

inline std::string_view list_fault(const Cable& c, const CountryList& list) {
  const bool joint = list.r.m.system == System::joint && list.element.kind == Kind::level;
  if (joint && !list.countries.has(usa_first)) return "a JOINT marking names USA";
  if (!joint && list.countries.has(usa_first)) return "USA is no foreign owner";
  return order_fault(c, list);
}

inline std::string_view head_fault(const Cable& c, const RegisterMark& r, const marking::Elements& elements) {
  if (elements.joint_later) return "two systems in one marking";
  if (r.m.system == System::us) return "";
  if (elements[0].kind == Kind::owners) return "its level stands apart from its owner";
  if (r.m.system == System::joint && r.m.level == Level::restricted) return "no JOINT marking is RESTRICTED";
  if (r.m.system == System::foreign && r.m.level == Level::top_secret && r.m.owners.has(marking::nato))
    return "the top level of NATO is COSMIC TOP SECRET";
  return c.view(elements.lead).find("//") == std::string_view::npos ? "two slashes stand before it" : "";
}

// (S//NC) of the time when NC was NOCONTRACT.
inline bool was_another(const Cable& c, const RegisterMark& r) {
  return r.m.system == System::nato && r.m.level == Level::confidential &&
         !c.dated.surely_after(facts::row(facts::ControlId::nocontract).in_use_to);
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    const auto head = head_fault(c, r, elements);
    if (!head.empty() && !was_another(c, r)) {
      const auto at = std::find_if(elements.begin() + (elements.joint_later ? 1 : 0), elements.end(),
                                   [](auto& e) { return e.kind == Kind::level; });
      const Span span = at == elements.end() ? r.m.span : at->span;
      return void(report.add(span, {span, head}));
    }
    each_list_of(c, r, elements, [&](const CountryList& list) {
      if (!list.owners() || list.empty()) return;
      if (const auto what = list_fault(c, list); !what.empty()) report.add(list.span(), {list.element.span, what});
    });
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//FGI «NATO GBR» VALLETTA 00011"
     "7\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FGI «GBR USA»//NF) "
     "Text.\n\n3. (//«NATO TS») Text.\n\n4. (//JOINT S «USA GBR»//REL TO USA, GBR) Text.\n\n5. (S//«JOINT»"
     "//REL TO USA, GBR) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FGI «GBR, JPN»//NF)"
     " Text.\n\n3. (//JOINT S «CAN GBR»//REL TO USA, CAN, GBR) Text.\n\n4. («NS»//ATOMAL) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: "
     "02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (//GBR//«S») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//FGI GBR JPN NATO VALLETTA 000"
     "117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "owners in order"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (//GBR C) Text.\n\n3. ("
     "//JOINT S GBR USA//REL TO USA, GBR) Text.\n\n4. (//CTS//BOHEMIA) Text.\n\n5. (GBR-C) Text.\n\n6. (NS"
     ") Text.\n",
     "in form"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FGI//NF) Text.\n",
     "a concealed owner"},
};

inline constexpr Rule rule{
    .code = "MRK014",
    .name = "foreign-marking-form",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:fgi-list, M:one-system, M:joint, M:cosmic",
    .summary = "a foreign, NATO or JOINT marking out of form",
    .message = "the marking at {} is out of form: {}",
    .doc = "Markings of other governments and JOINT markings begin with // and name their owners: //GBR SEC"
           "RET, //NATO SECRET, //COSMIC TOP SECRET, //JOINT SECRET GBR USA. FGI lists the owners apart fro"
           "m USA, divided by blanks, trigraphs before tetragraphs, in alphabetical order. A marking is of "
           "one system only.\n\nWrite it in that form.\n\nQuiet for (GBR-C) and (NS), which portions have w"
           "ithout slashes.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::foreign_marking_form

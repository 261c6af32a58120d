#pragma once

#include <algorithm>
#include <span>

#include "grammar/spelling.hpp"
#include "rules/marking/country_list.hpp"
#include "rules/reading/register_marks.hpp"

// The lists of countries in register marks: REL TO USA, GBR; USA/GBR EYES ONLY; DISPLAY ONLY IRQ; FGI GBR JPN;
// //GBR SECRET; JOINT SECRET GBR USA.
namespace cablelint::rules {

inline constexpr unsigned usa_first = marking::usa;

struct CountryList {
  const RegisterMark& r;
  const marking::Element& element;
  std::span<const MarkToken> tokens;  // from the first country to the last, what no table has included
  CountrySet countries;
  bool known = true;       // every word is a code
  bool long_form = false;  // "REL TO", of which (S//REL) is the short form

  bool eyes() const { return element.is(facts::ControlId::eyes_only); }
  bool release() const { return eyes() || element.is(facts::ControlId::rel_to); }
  bool owners() const {
    return element.kind == marking::Element::Kind::level || element.is(facts::ControlId::fgi);
  }
  bool empty() const { return tokens.empty(); }
  Span span() const { return empty() ? element.word : Span{tokens.front().span.begin, tokens.back().span.end}; }

  // Whether the separator is the one of this list: ", ", for EYES ONLY "/". A wrapped line is a blank.
  bool divides(std::string_view separator) const {
    if (eyes()) return separator == "/";
    if (!separator.starts_with(',') || separator.size() < 2) return false;
    return separator.find_first_not_of(" \n\r\t", 1) == std::string_view::npos;
  }
};

inline bool is_listed_word(const MarkToken& t) {
  return t.kind == TokenKind::country || t.kind == TokenKind::other;
}

inline CountryList list_of(const Cable& c, const RegisterMark& r, const marking::Element& e) {
  CountryList list{r, e, {}, {}};
  const auto all = c.tokens(e.tokens);
  std::size_t first = all.size(), last = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!is_listed_word(all[i])) continue;
    first = std::min(first, i);
    last = i;
    if (all[i].kind == TokenKind::country) list.countries.add(all[i].id);
    list.known &=
        all[i].kind == TokenKind::country && same_word(c.view(all[i].span), facts::countries[all[i].id].code);
  }
  if (first < all.size()) list.tokens = all.subspan(first, last - first + 1);
  list.long_form = c.view(e.word).ends_with("TO");
  return list;
}

// Calls f(CountryList) for the elements that have or should have a list.
template <class F>
void each_list_of(const Cable& c, const RegisterMark& r, const marking::Elements& elements, F&& f) {
  using Kind = marking::Element::Kind;
  for (const marking::Element& e : elements) {
    if (e.tokens.count > 1 || e.is(facts::ControlId::rel_to))
      if (e.kind == Kind::control || e.kind == Kind::level) f(list_of(c, r, e));
  }
}

template <class F>
void each_country_list(const Cable& c, F&& f) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    const Marking& m = r.m;
    if (m.has_release || !(m.release_to | m.owners | m.display_to).empty() || has_list_control(m.controls))
      each_list_of(c, r, elements, f);
  });
}

}  // namespace cablelint::rules

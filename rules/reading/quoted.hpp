#pragma once

#include <algorithm>

#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"

namespace cablelint::rules {

// A word or two that no table has are still a token of a mark. More of them in the place of a token are prose,
// such as a line that was glued on, and reports hold none.
inline bool is_prose(const Cable& c, Span at) {
  const auto text = c.view(at);
  return std::count_if(text.begin(), text.end(), [](char ch) { return ch == ' ' || ch == '\n'; }) > 1;
}

// What a message quotes of such a token.
inline Arg quoted(const Cable& c, Span at) { return is_prose(c, at) ? Arg("what stands here") : Arg(at); }

inline bool holds_prose(const Cable& c, const RegisterMark& r) {
  return std::any_of(r.elements.begin(), r.elements.end(), [&](const marking::Element& e) {
    return e.kind == marking::Element::Kind::unknown && is_prose(c, e.span);
  });
}

}  // namespace cablelint::rules

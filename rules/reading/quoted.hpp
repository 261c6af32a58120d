#pragma once

#include <algorithm>

#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"

namespace cablelint::rules {

// A word that no table has is still a token of a mark. Several of them in the place of a token are prose or a
// name, such as a line that was glued on, and reports hold none.
inline bool is_prose(const Cable& c, Span at) { return c.view(at).find_first_of(" \n") != std::string_view::npos; }

// What a message quotes of such a token.
inline Arg quoted(const Cable& c, Span at) { return is_prose(c, at) ? Arg("what stands here") : Arg(at); }

inline bool holds_prose(const Cable& c, const RegisterMark& r) {
  return std::any_of(r.elements.begin(), r.elements.end(), [&](const marking::Element& e) {
    return e.kind == marking::Element::Kind::unknown && is_prose(c, e.span);
  });
}

}  // namespace cablelint::rules

#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Makes paragraphs of the accepted starts, with their text, sub-paragraphs and the headings between them,
// and finds the signature.
void make_paragraphs(Draft& d);

}  // namespace cablelint::grammar

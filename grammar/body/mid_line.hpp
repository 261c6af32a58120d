#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Paragraphs and page lines that begin in the middle of a line stand behind a full stop or hold one
// (12. (C), 001.2 OF 002), so the text is searched for full stops behind digits: a look at every sentence,
// taken only where the line starts leave something open.

// The starts found at line starts are complete when their numbers run from 1 without a gap and page lines are
// not to be expected; then only the text behind the last one has to be searched.
bool line_starts_suffice(const Draft& d);

// Adds what begins in mid-line in text[from, end) to d.starts, which stay in order, and to the page lines.
// True when a start was added.
bool add_mid_line_starts(Draft& d, std::uint32_t from);

}  // namespace cablelint::grammar

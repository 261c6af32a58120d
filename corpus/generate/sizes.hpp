#pragma once

#include <cstddef>
#include <span>

#include "corpus/generate/prose.hpp"

// How large published cables are, from 6,712 of them: bytes 7,002 in the median, 14,893 at nine in ten, 30,800 at
// 99 in a hundred and 66,467 at most; paragraphs 7, 15, 31 and 94; lines 73 in the median and 541 at 99 in a
// hundred; the longest line 222 and 4,714. 47 in a hundred are wrapped at 82 columns or less, 49 have lines of
// more than 300, 4 are between. tests/perf/README.md says how near the invented ones come.
namespace cablelint::invented {

std::size_t some_paragraphs(Dice& dice);
// Of one paragraph, so that it has about 870 bytes in the mean.
std::size_t some_sentences(Dice& dice);
// More lines of INFO than one.
std::size_t some_addressees(Dice& dice);
// Where lines are wrapped; `unwrapped`: a paragraph is a line.
constexpr std::size_t unwrapped = static_cast<std::size_t>(-1);
std::size_t some_width(Dice& dice);

}  // namespace cablelint::invented

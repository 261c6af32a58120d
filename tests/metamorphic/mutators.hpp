#pragma once

#include "tests/metamorphic/trial.hpp"

// One file a family: each function makes the changes that its codes are for and says what they must bring.
namespace cablelint::metamorphic {

void classification_faults(const Sheet& sheet, Tally& tally);
void section_faults(const Sheet& sheet, Tally& tally);  // CLS007, CLS009
void caption_faults(const Sheet& sheet, Tally& tally);
void noforn_faults(const Sheet& sheet, Tally& tally);   // CAP008 to CAP010
void sbu_faults(const Sheet& sheet, Tally& tally);
void executive_order_faults(const Sheet& sheet, Tally& tally);
void authority_faults(const Sheet& sheet, Tally& tally);
void paragraph_faults(const Sheet& sheet, Tally& tally);
void portion_faults(const Sheet& sheet, Tally& tally);
void mark_faults(const Sheet& sheet, Tally& tally);     // POR004 to POR009
void rollup_faults(const Sheet& sheet, Tally& tally);

// The level that a mark stands for, none for what is no plain level.
Level mark_level(std::string_view mark);
bool has_noforn(std::string_view mark);
bool has_sbu(std::string_view mark);
// The marks without paragraph k still carry what the classification line and the captions stand for.
bool carries_without(const Sheet& sheet, std::size_t k);
// Removes the mark and a blank beside it.
void drop_mark(Lines& lines, const Para& paragraph);

}  // namespace cablelint::metamorphic

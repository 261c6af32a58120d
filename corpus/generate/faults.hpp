#pragma once

#include <string_view>
#include <vector>

#include "corpus/generate/sheet.hpp"

// One file a family: each function makes the changes that its codes are for and says what they must bring.
namespace cablelint::invented {

// Where the finding of a changed cable is to stand.
struct Expected {
  std::vector<std::size_t> lines = {};      // from 0; one finding on each
  bool any = false;                         // one finding on any of them; no lines: wherever it is
  std::vector<std::string_view> also = {};  // infos that the catalogue implies besides
};

// What is done with a changed cable.
class Trials {
 public:
  virtual ~Trials() = default;
  virtual void expect(std::string_view code, std::string_view change, const Lines& lines,
                      const Expected& expected) = 0;
};

void classification_faults(const Sheet& sheet, Trials& tally);
void section_faults(const Sheet& sheet, Trials& tally);  // CLS007, CLS009
void caption_faults(const Sheet& sheet, Trials& tally);
void noforn_faults(const Sheet& sheet, Trials& tally);   // CAP008 to CAP010
void sbu_faults(const Sheet& sheet, Trials& tally);
void executive_order_faults(const Sheet& sheet, Trials& tally);
void authority_faults(const Sheet& sheet, Trials& tally);
void paragraph_faults(const Sheet& sheet, Trials& tally);
void portion_faults(const Sheet& sheet, Trials& tally);
void mark_faults(const Sheet& sheet, Trials& tally);     // POR004 to POR009
void rollup_faults(const Sheet& sheet, Trials& tally);
void register_faults(const Sheet& sheet, Trials& tally);  // MRK, ROL004 to ROL008

// The level that a mark stands for, none for what is no plain level.
Level mark_level(std::string_view mark);
bool has_noforn(std::string_view mark);
bool has_sbu(std::string_view mark);
// The marks without paragraph k still carry what the classification line and the captions stand for.
bool carries_without(const Sheet& sheet, std::size_t k);
// Removes the mark and a blank beside it.
void drop_mark(Lines& lines, const Para& paragraph);

}  // namespace cablelint::invented

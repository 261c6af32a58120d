#pragma once

#include "corpus/generate/sheet.hpp"

// The cables that are changed.
namespace cablelint::metamorphic {

using namespace invented;

struct Base {
  Sheet sheet;
  std::string_view dress;
};

// Of corpus/, whether clean or not, with what the reader of sheets understands.
std::vector<Sheet> corpus_sheets();
std::vector<Sheet> drafted_sheets();

// Each sheet as it is and in every dress that hides no fault.
std::vector<Base> dressed(const std::vector<Sheet>& sheets);

}  // namespace cablelint::metamorphic

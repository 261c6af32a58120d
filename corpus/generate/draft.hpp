#pragma once

#include <string>
#include <vector>

#include "corpus/generate/prose.hpp"

// Whole invented cables without a fault, of every era since portion marks and in every layout.
namespace cablelint::invented {

struct Plan {
  int year = 2008;
  char level = 'U';        // U, L, C, S
  bool sensitive = false;  // only with U
  bool noforn = false;     // only with C and S
  bool marked = true;
  char layout = 'A';       // A, B, C, K
  std::size_t paragraphs = 5;
  std::size_t width = 68;  // of the lines; K has a paragraph on one line
  std::uint32_t seed = 0;
  bool clear_line_starts = false;  // no wrapped line looks like the start of a paragraph
  bool published_sizes = false;    // paragraphs as long as in published cables (sizes.hpp), else of a few lines

  std::string name() const;
};

std::vector<Plan> plans();
std::string draft(const Plan& plan);

}  // namespace cablelint::invented

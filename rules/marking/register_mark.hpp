#pragma once

#include <vector>

#include "rules/marking/elements.hpp"

namespace cablelint::marking {

// A mark that the IC register judges.
struct RegisterMark {
  const Marking& m;
  bool banner;
  bool strict;  // uses //, or is a banner; State's (S/NF) by itself is held only to what controls mean
  Elements elements;
};

// Those of one cable. Cleared and reused, never freed.
struct RegisterMarks {
  std::vector<RegisterMark> list;
  std::vector<Element> elements;

  void clear() {
    list.clear();
    elements.clear();
  }
};

}  // namespace cablelint::marking

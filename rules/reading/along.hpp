#pragma once

#include <algorithm>
#include <vector>

#include "grammar/span.hpp"

namespace cablelint::rules {

// Elements of the text, in its order, walked along with lines that rise from call to call: all of it takes one
// walk.
template <class Element>
class Along {
 public:
  explicit Along(const std::vector<Element>& list) : at_(list.begin()), end_(list.end()) {}
  // Whether one of them stands on the line.
  bool overlaps(Span line) {
    while (at_ != end_ && at_->span.end <= line.begin) ++at_;
    return at_ != end_ && at_->span.overlaps(line);
  }

 private:
  typename std::vector<Element>::const_iterator at_, end_;
};

// Whether one of the spans, which stand in the order of the text, overlaps this one.
inline bool any_overlaps(const std::vector<Span>& spans, Span s) {
  const auto at =
      std::partition_point(spans.begin(), spans.end(), [&](Span before) { return before.end <= s.begin; });
  return at != spans.end() && at->overlaps(s);
}

}  // namespace cablelint::rules

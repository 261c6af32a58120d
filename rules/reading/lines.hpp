#pragma once

#include <algorithm>
#include <iterator>

#include "rules/cable.hpp"

namespace cablelint::rules {

// The line that `at` is on, its end included; the first line begins the text.
inline const Line& line_at(const Telegram& t, std::uint32_t at) {
  return *std::prev(std::upper_bound(t.lines.begin(), t.lines.end(), at,
                                     [](std::uint32_t offset, const Line& l) { return offset < l.begin; }));
}

// Which classification lines a rule looks at.
// The cable's own: no line of another cable that stands in its text.
inline bool is_own(const ClassificationLine& l) { return l.role != ClassRole::quoted; }

// Full lines, the cable's and its sections', without page words, repeats and banners of the record.
inline bool is_heading(const ClassificationLine& l) {
  return l.role == ClassRole::main || l.role == ClassRole::section;
}

// The word as it is written out on a classification line.
constexpr std::string_view level_word(Level l) {
  using enum facts::ClassificationWordId;
  switch (l) {
    case Level::none: break;
    case Level::unclassified: return facts::row(unclas).text;
    case Level::restricted: return facts::row(restricted).text;
    case Level::confidential: return facts::row(confidential).text;
    case Level::secret: return facts::row(secret).text;
    case Level::top_secret: return facts::row(top_secret).text;
  }
  return {};
}

}  // namespace cablelint::rules

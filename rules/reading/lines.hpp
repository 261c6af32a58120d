#pragma once

#include "rules/cable.hpp"

// Which classification lines a rule looks at.
namespace cablelint::rules {

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

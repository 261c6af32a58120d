#pragma once

#include <string>
#include <string_view>

#include "grammar/readers.hpp"

// What the tests of format lines share.
namespace cablelint::grammar {

struct Case {
  const char* text;
  const char* expected;
};

inline Span all(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

inline std::string str(std::string_view text, Span s) { return std::string(view(text, s)); }

}  // namespace cablelint::grammar

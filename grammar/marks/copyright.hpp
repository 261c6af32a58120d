#pragma once

#include <cstdint>
#include <string_view>

namespace cablelint::grammar {

// Whether "(C)" that ends before `at`, at the start of a line, is the sign of a copyright: a year and names are
// all that follows, with "All rights reserved" or a full stop behind them or no paragraph below. "(C) 2009 saw a
// rise in port fees." is a portion.
bool is_copyright_line(std::string_view text, std::uint32_t at);

}  // namespace cablelint::grammar

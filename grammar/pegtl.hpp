#pragma once

#include <cstdint>
#include <string_view>
#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

#include "grammar/span.hpp"

// What every grammar here shares. Private to the target `grammar` and its tests: PEGTL is seen nowhere else.
// Inputs are lazy (no position is ever asked for) and borrow; grammars work on one field's bytes.
namespace cablelint::format {

namespace p = tao::pegtl;

using Input = p::memory_input<p::tracking_mode::lazy, p::eol::lf, const char*>;

inline Input input(std::string_view text, Span s) { return {text.data() + s.begin, text.data() + s.end, ""}; }

// Turns a match back into offsets in the record's text.
inline Span span_of(const auto& in, std::string_view text) {
  return {static_cast<std::uint32_t>(in.begin() - text.data()),
          static_cast<std::uint32_t>(in.end() - text.data())};
}

// clang-format off
//  blank  = SP / HTAB / CR / LF / "\" at a line end ; a wrapped field is one text
struct blank  : p::one< ' ', '\t', '\r', '\n', '\\' > {};
struct blanks : p::star< blank > {};
//  letters of a word sent letter-spaced: S E C R E T, with any number of blanks between
template< char... Cs >
struct spaced : p::seq< p::seq< p::one< Cs, static_cast< char >( Cs | 0x20 ) >, p::star< p::one< ' ', '\t' > > >... > {};
// clang-format on

}  // namespace cablelint::format

#pragma once

#include "grammar/pegtl.hpp"

// The start of a numbered paragraph:  [ pilcrow ] number [ "." ] [ part ] ; its mark is read apart.
namespace cablelint::format::paragraph {

// clang-format off
//  pilcrow = U+00B6 / a raw 0xB6 / U+FFFD in its place
struct pilcrow : p::sor< p::string< '\xC2', '\xB6' >, p::one< '\xB6' >, p::string< '\xEF', '\xBF', '\xBD' > > {};
struct number  : p::seq< p::rep_min_max< 1, 3, p::digit >, p::not_at< p::digit > > {};
struct stop    : p::one< '.' > {};
struct bracket : p::one< ')' > {};
struct comma   : p::one< ',', ':' > {};
//  part    = letter "." / "1."               ; 3A. and 3.B. of a paragraph in parts, 3.1.: behind the start
struct behind  : p::at< p::sor< p::blank, p::one< '(' >, p::eof > > {};
struct marked  : p::at< p::plus< p::blank >, p::one< '(' >, p::upper > {};
struct letter  : p::seq< p::ascii::alpha, p::sor< p::seq< p::one< '.' >, behind >, marked > > {};
struct decimal : p::seq< p::one< '1' >, p::sor< p::seq< p::one< '.' >, behind >, marked > > {};
//  escaped = "\." of a copy in Markdown                 ; 1\. (C) Text
struct escaped : p::string< '\\', '.' > {};
struct start   : p::seq< p::opt< pilcrow, p::star< p::blank > >, number, p::opt< p::sor< stop, bracket, comma > > > {};
// clang-format on

}  // namespace cablelint::format::paragraph

#pragma once

#include "grammar/pegtl.hpp"

// Who got how many copies, in archive copies of the 1970s:
//   ORIGIN EB-07
//   INFO  OCT-01  EUR-12  ISO-00  /020 R
namespace cablelint::format::distribution {

// clang-format off
struct token_end : p::sor< p::at< blank >, p::eof > {};
struct sp        : p::plus< blank > {};

//  count  = office "-" 1*3DIGIT                 ; EUR-12
struct copies    : p::rep_min_max< 1, 3, p::digit > {};
struct office    : p::seq< p::upper, p::rep_max< 7, p::sor< p::upper, p::digit, p::one< '/', '&' > > > > {};
struct count     : p::seq< office, p::one< '-' >, copies, p::at< p::sor< blank, p::one< '/' >, p::eof > > > {};

//  sum    = "/" 3DIGIT [ SP ] [ letter ]        ; /020 R
struct sum_value : p::rep_min_max< 1, 4, p::digit > {};
struct sum       : p::seq< p::one< '/' >, sum_value, p::at< p::sor< blank, p::upper, p::eof > > > {};
struct line_end  : p::seq< p::star< p::one< ' ' > >, p::at< p::sor< p::one< '\r', '\n' >, p::eof > > > {};
struct reel      : p::sor< p::seq< p::star< p::one< ' ' > >, p::upper, token_end >, p::seq< blanks, p::upper, line_end > > {};

//  table  = ( "ACTION" / "ORIGIN" / "INFO" ) 1*count [ "INFO" 1*count ] [ sum ]
struct holder    : p::sor< p::string< 'A', 'C', 'T', 'I', 'O', 'N' >, p::string< 'O', 'R', 'I', 'G', 'I', 'N' > > {};
struct info      : p::string< 'I', 'N', 'F', 'O' > {};
struct counts    : p::plus< sp, count > {};
struct held      : p::seq< holder, counts > {};
struct informed  : p::seq< info, counts > {};
struct ending    : p::seq< blanks, sum, p::opt< reel > > {};
struct table     : p::seq< p::sor< p::seq< held, p::rep_max< 2, sp, p::sor< informed, held > > >, informed >, p::opt< ending > > {};
// clang-format on

}  // namespace cablelint::format::distribution

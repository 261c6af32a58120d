#pragma once

#include "grammar/pegtl.hpp"

// Page lines stand between the pages of a section, often in mid-sentence.
namespace cablelint::format::page_line {

// clang-format off
struct gap          : p::plus< p::blank > {};
struct word         : p::plus< p::sor< p::upper, p::one< '.', '-', '\'', '/' > > > {};
struct post         : p::seq< word, p::rep_max< 3, p::seq< gap, word > > > {};

//  2000s:  VALLETTA 00000117  001.2 OF 002
struct serial       : p::rep_min_max< 3, 8, p::digit > {};
struct section      : p::rep_min_max< 1, 3, p::digit > {};
struct page         : p::rep_min_max< 1, 3, p::digit > {};
struct total        : p::rep_min_max< 1, 3, p::digit > {};
struct of           : p::sor< p::istring< 'O', 'F' >, p::string< '0', 'F' > > {};
struct state_line   : p::seq< post, gap, serial, gap, section, p::opt< p::one< '.' >, page >, gap, of, gap, total > {};

//  1970s:  PAGE 02  STATE  012345  [ nn OF mm  DDHHMMZ ]
struct page_no      : p::rep_min_max< 1, 3, p::digit > {};
struct archive_serial : p::rep_min_max< 3, 6, p::digit > {};
struct archive_line : p::seq< p::string< 'P', 'A', 'G', 'E' >, gap, page_no, gap, post, gap, archive_serial, p::not_at< p::digit > > {};

//  relay:  PAGE 2 RUEHVT 0117 UNCLAS / PAGE 02 RUEHNH1111
struct routing_indicator : p::seq< p::one< 'R' >, p::one< 'U', 'H' >, p::rep_min_max< 2, 6, p::upper > > {};
struct relay_line   : p::seq< p::string< 'P', 'A', 'G', 'E' >, gap, page_no, gap, routing_indicator,
                              p::opt< gap >, p::opt< p::one< '#' > >, archive_serial, p::not_at< p::digit > > {};

struct line         : p::sor< state_line, relay_line, archive_line > {};
// clang-format on

}  // namespace cablelint::format::page_line

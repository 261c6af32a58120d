#pragma once

#include "grammar/format/declassification.hpp"

// The E.O. line: E.O. 12958: DECL: 02/14/2019
namespace cablelint::format {

// clang-format off
//  label = "E.O."                            ; also E.O EO E. O. E,O. E.O.:
struct eo_stop       : p::one< '.', ',' > {};
struct eo_exact      : p::seq< p::one< 'E', 'e' >, p::opt< eo_stop >, p::rep_opt< 2, blank >, p::one< 'O', 'o' >, p::rep_opt< 2, eo_stop > > {};
struct eo_dotted     : p::seq< p::one< 'E', 'e' >, p::one< '.' >, p::rep_opt< 2, blank >, p::one< 'O', 'o' > > {};
//  one letter wrong or lost                  ; E.M. R.O. E.0. .O. E.
struct eo_misspelt   : p::sor< p::seq< p::one< 'E', 'e' >, eo_stop, p::rep_opt< 2, blank >, p::sor< p::alpha, p::one< '0' > >, eo_stop >,
                               p::seq< p::alpha, eo_stop, p::rep_opt< 2, blank >, p::one< 'O', 'o' >, eo_stop >,
                               p::seq< p::one< 'E', 'e' >, p::sor< p::alpha, p::one< '0' > >, p::opt< eo_stop > >,
                               p::seq< p::alpha, p::one< 'O', 'o' >, p::opt< eo_stop > >,
                               p::seq< p::opt< eo_stop >, p::one< 'E', 'e', 'O', 'o' >, eo_stop > > {};
struct eo_in_words   : p::seq< text< "EXECUTIVE" >, p::plus< blank >, near< "ORDER" > > {};
struct eo_gap        : p::seq< p::rep_opt< 40, p::sor< blank, p::one< ':', '#', '-' > > >, p::opt< word< "NO" >, p::opt< p::one< '.' > >, p::rep_opt< 3, blank > > > {};

//  number = 5DIGIT                           ; 12O65, four digits, six, one letter among them
struct order_parted  : p::seq< p::rep< 4, p::seq< p::digit, p::rep_opt< 1, p::one< ' ' > > > >, p::digit, p::not_at< p::sor< p::alnum, p::one< '/', '-' > > > > {};
struct order_number  : p::sor< p::seq< p::digit, p::rep_min_max< 4, 4, numeral > >, order_parted, p::seq< p::digit, p::rep_min_max< 3, 5, numeral > > > {};
struct order_damaged : p::seq< p::at< p::rep_min_max< 4, 6, p::alnum > >, p::rep_opt< 5, p::digit >, p::alpha, p::rep_opt< 5, p::digit >, p::not_at< p::alnum > > {};
struct order_cut     : p::seq< p::rep_opt< 5, p::digit >, p::at< p::sor< ellipsis, p::eof > > > {};
struct order_redacted : p::seq< p::rep< 3, p::one< 'X', 'x' > >, p::star< p::one< 'X', 'x' > > > {};

//  what must follow where the label alone does not tell
struct eo_value_sure : p::seq< blanks, p::rep_opt< 2, point >, blanks, p::opt< amended, skipped >, p::sor< decl_label, instruction > > {};
struct eo_value_sign : p::sor< p::seq< blanks, p::sor< p::one< ':' >, ellipsis, p::eof > >, eo_value_sure > {};
//  reasons E.O. 12958, 1.4 (b): no line of its own
struct reason_section_here : p::seq< p::one< '1' >, blanks, p::one< '.', ',' >, blanks, p::digit, p::not_at< p::sor< p::digit, p::one< 'X', 'x' > > > > {};
struct eo_reason     : p::seq< blanks, p::rep_opt< 2, point >, blanks, p::sor< text< "SEC" >, text< "REASON" >, text< "PARA" >, reason_section_here > > {};

struct eo_label      : p::sor< eo_exact, eo_in_words > {};
struct eo_label_near : eo_misspelt {};
//  "E.O.: N/A": the number is left out
struct eo_bare       : p::seq< eo_label, eo_gap, p::at< na_letters > > {};
struct eo_at_line    : p::seq< p::opt< pilcrow, blanks >,
                               p::sor< eo_bare, p::seq< eo_label, eo_gap, p::sor< order_number, order_redacted, order_damaged, order_cut > >,
                                       p::seq< eo_label_near, eo_gap, order_number, p::at< eo_value_sure > > >,
                               p::sor< p::at< blanks, p::rep_opt< 2, point >, blanks, reasons_first >, p::not_at< eo_reason > > > {};
struct eo_in_line    : p::seq< eo_label, eo_gap, p::sor< order_number, order_redacted, p::seq< p::not_at< p::eof >, order_cut > >, p::at< eo_value_sign >, p::not_at< eo_reason > > {};
struct eo_line       : p::seq< eo_at_line, blanks, p::opt< p::one< ':' > > > {};

//  the form: "E.O." SP nnnnn ":" SP [ "DECL:" SP ] value
struct decl_standard : p::seq< text< "DECL:" >, p::plus< blank >, p::not_at< decl_label > > {};
struct standard_line : p::seq< text< "E.O." >, p::plus< blank >, p::rep< 5, p::digit >, p::one< ':' >,
                               p::sor< p::seq< blanks, p::eof >,
                                       p::seq< p::plus< blank >, p::sor< decl_standard, p::seq< p::not_at< decl_label >, p::not_at< date > > > > > > {};
// clang-format on

}  // namespace cablelint::format

#pragma once

#include "grammar/format/word.hpp"

// Dates as they are written on E.O. lines.
namespace cablelint::format {

// clang-format off
//  numeral = DIGIT / "O" for 0
struct numeral        : p::sor< p::digit, p::one< 'O', 'o' > > {};
struct day_or_month   : p::rep_min_max< 1, 2, numeral > {};
//  slash   = "/" / "-" / "." ; doubled, or with blanks around it
struct slash          : p::seq< blanks, p::one< '/', '-', '.' >, p::rep_opt< 2, p::one< '/', '-', '.' > >, blanks > {};

struct first_number   : day_or_month {};
struct second_number  : day_or_month {};
struct last_day       : day_or_month {};
struct any_year       : p::rep_min_max< 2, 5, numeral > {};
struct full_year      : p::rep_min_max< 4, 4, numeral > {};
struct plain_day      : p::rep_min_max< 1, 2, p::digit > {};

//  MM "/" DD "/" YYYY                        ; 02/14/2019 02/14/19 12-29-13
struct slashed_date   : p::seq< first_number, slash, second_number, slash, any_year > {};
//  MM SP DD SP YYYY
struct blank_date     : p::seq< first_number, p::plus< blank >, second_number, p::plus< blank >, full_year > {};
//  YYYY "/" MM "/" DD
struct year_first_date : p::seq< full_year, p::sor< slash, p::plus< blank > >, second_number,
                                 p::sor< slash, p::plus< blank > >, last_day > {};
//  YYYYMMDD / MMDDYYYY
struct compact_date   : p::rep_min_max< 8, 8, numeral > {};
//  DD Month YYYY                             ; 08 OCTOBER 2019, 8-Oct-19, 8th of October, 2019
struct ordinal        : p::seq< p::sor< text< "ST" >, text< "ND" >, text< "RD" >, text< "TH" > >, p::not_at< p::alpha > > {};
struct joint          : p::seq< blanks, p::opt< p::one< '.', ',', '-', '/' > >, blanks > {};
struct day_month_year : p::seq< plain_day, p::opt< ordinal >, joint, p::opt< word< "OF" >, blanks >, month_word, joint,
                                any_year > {};
//  Month DD "," YYYY                         ; October 8, 2019
struct month_day_year : p::seq< month_word, joint, plain_day, p::opt< ordinal >, joint, any_year > {};
//  Month YYYY / MM "/" YYYY / YYYY           ; less than a date
struct month_year     : p::seq< month_word, joint, full_year > {};
struct slashed_month_year : p::seq< first_number, slash, full_year > {};
struct lone_year      : p::seq< full_year, p::not_at< p::alpha > > {};

struct spelled_date   : p::sor< day_month_year, month_day_year > {};
struct year_alone     : p::sor< month_year, slashed_month_year, lone_year > {};
struct date           : p::sor< year_first_date, slashed_date, compact_date, spelled_date, blank_date, year_alone > {};
// clang-format on

}  // namespace cablelint::format

#pragma once

#include "grammar/format/word.hpp"

// Format lines 1 to 9, each on a line of its own.
namespace cablelint::format {

// clang-format off
struct sp              : p::plus< blank > {};
struct non_blank       : p::not_one< ' ', '\t', '\r', '\n', '\\' > {};
struct token           : p::plus< non_blank > {};

//  FL1 = "VZCZC" 3ALPHA 3*4DIGIT             ; VZCZCXRO1075
struct transmission_id : p::seq< p::string< 'V', 'Z', 'C', 'Z', 'C' >, p::rep< 3, p::upper >, p::rep_min_max< 3, 4, p::digit >, p::eof > {};

//  FL2 = 2prosign *( SP indicator )          ; OO RUEHC RUEHRO
struct routing_prosign : token {};
struct signal          : p::seq< p::one< 'Z' >, p::rep< 2, p::upper >, p::at< p::sor< blank, p::eof > > > {};
struct routing_indicator : p::seq< p::rep_min_max< 1, 16, p::alnum >, p::at< p::sor< blank, p::eof > > > {};
struct routing         : p::seq< blanks, routing_prosign, p::star< sp, p::not_at< signal >, routing_indicator > > {};

//  FL3 = "DE" SP indicator SP "#" 4DIGIT [ "/" 2DIGIT ] SP filing-time
//  filing-time = DDDHHMM / DD "/" HHMM "Z"
struct de_indicator    : token {};
struct de_number       : p::rep_min_max< 1, 7, p::digit > {};
struct de_section      : p::rep_min_max< 1, 3, p::digit > {};
struct de_short_section : p::rep< 2, p::digit > {};
struct de_serial       : p::seq< p::opt< p::one< '#' > >, de_number, p::opt< p::upper >, p::opt< p::one< '/' >, de_section >, p::at< p::sor< blank, p::eof > > > {};
struct julian_day      : p::rep< 3, p::digit > {};
struct filing_hour     : p::rep< 2, p::digit > {};
struct filing_minute   : p::rep< 2, p::digit > {};
struct token_end       : p::sor< blank, p::eof > {};
struct filing_time_digits : p::seq< filing_hour, filing_minute > {};
struct julian_time     : p::seq< p::at< p::rep< 7, p::digit >, p::opt< p::one< 'Z' > >, token_end >, julian_day, filing_time_digits, p::opt< p::one< 'Z' > > > {};
struct day_time        : p::seq< p::at< p::rep< 2, p::digit >, p::one< '/' >, p::rep< 4, p::digit >, p::one< 'Z' >, token_end >,
                                 p::rep< 2, p::digit >, p::one< '/' >, filing_time_digits, p::one< 'Z' > > {};
struct filing_time     : p::sor< julian_time, day_time > {};
//  serial and filing time glued              ; #0412/010341210
struct de_glued_serial : p::seq< p::opt< p::one< '#' > >, de_number, p::one< '/' >, de_short_section > {};
struct de_glued        : p::seq< de_glued_serial, julian_time > {};
struct de_unreadable   : token {};
struct de_filing_part  : p::sor< filing_time, token > {};
struct de_serial_part  : p::sor< de_serial, de_unreadable > {};
struct de_numbers      : p::sor< de_glued, p::seq< de_serial_part, p::opt< sp, de_filing_part > > > {};
struct de              : p::seq< blanks, p::string< 'D', 'E' >, p::opt< sp, de_indicator, p::opt< sp, de_numbers > > > {};

//  FL4 = ( "ZNR" / "ZNY" ) SP 5letter [ "/" 5letter ]   ; ZNR UUUUU ZZH
struct security_signal : p::sor< p::seq< p::string< 'Z', 'N' >, p::upper >, p::seq< p::one< 'Z' >, p::rep_min_max< 1, 3, p::upper > > > {};
struct security_letters : p::rep_min_max< 1, 8, p::alpha > {};
struct security        : p::seq< blanks, security_signal, p::opt< blanks, security_letters > > {};

//  FL5 = prosign [ SP prosign ] SP DDHHMM "Z" SP MMM SP YY [ operating signals ]
//      ; also without Z, without blanks, with a doubled or unknown prosign, a misspelt month, four year digits
struct time_numeral    : p::sor< p::digit, p::one< 'O' > > {};
struct dtg_prosign     : p::seq< p::rep_min_max< 1, 2, p::upper >, p::at< p::sor< blank, p::rep< 6, time_numeral > > > > {};
struct dtg_prosigns    : p::seq< dtg_prosign, p::rep_opt< 2, blanks, dtg_prosign > > {};
struct dtg_digits      : p::rep_min_max< 4, 7, time_numeral > {};
struct dtg_zulu        : p::one< 'Z' > {};
//      ; something else among the digits       ; 14A010Z
struct dtg_garbled     : p::seq< p::not_at< p::plus< time_numeral >, dtg_zulu >,
                                 p::rep_min_max< 4, 8, p::sor< time_numeral, p::range< 'A', 'Y' >, p::one< '/' > > >, dtg_zulu, p::at< p::sor< blank, p::eof > > > {};
struct dtg_group       : p::sor< dtg_garbled, p::seq< dtg_digits, p::opt< blanks, dtg_zulu, p::not_at< p::rep< 4, p::alpha > > > > > {};
struct dtg_month       : p::rep_min_max< 2, 9, p::alpha > {};
//      ; an operating signal may be glued to the year   ; FEB 09ZDK
struct glued_signal    : p::seq< p::one< 'Z' >, p::rep< 2, p::upper > > {};
struct dtg_year        : p::seq< p::at< p::rep_min_max< 1, 5, time_numeral >, p::sor< p::not_at< p::alpha >, glued_signal > >, p::rep_min_max< 1, 5, time_numeral > > {};
struct dtg_ending      : p::seq< blanks, dtg_month, p::opt< p::one< '.' > >, p::opt< blanks, dtg_year > > {};
struct dtg             : p::seq< blanks, p::opt< dtg_prosigns, blanks >, dtg_group, p::opt< dtg_ending > > {};

//  FL6 to FL9 = [ indicator "/" ] name [ precedence ] [ number ]   ; RUEHC/SECSTATE WASHDC IMMEDIATE 7011
struct slash_alone     : p::seq< p::one< '/' >, p::not_at< p::one< '/' > > > {};
struct served          : p::string< 'Z', 'E', 'N' > {};
struct indicator       : p::rep_min_max< 3, 12, p::alnum > {};
struct indicator_part  : p::seq< p::sor< p::seq< served, p::at< p::one< '/' > > >, indicator >, blanks, slash_alone, blanks > {};
struct precedence_word : p::seq< near_one_of< "IMMEDIATE", "PRIORITY", "ROUTINE", "FLASH" >, p::star< p::digit >, p::eof > {};
struct niact           : p::seq< near< "NIACT" >, p::eof > {};
struct addressee_front : p::seq< blanks, p::opt< indicator_part > > {};
// clang-format on

}  // namespace cablelint::format

#pragma once

#include "grammar/format/word.hpp"

// The value of the REF line: A. VALLETTA 97 B. 08 ROME 1432 (NOTAL)
namespace cablelint::format {

// Words that tell a document, which is no cable.
inline constexpr Listed document_words[] = {{"EMAIL"},
                                            {"EMAILS"},
                                            {"E-MAIL", false},
                                            {"E MAIL", false},
                                            {"MEMO", false},
                                            {"MEMCON"},
                                            {"TELCON"},
                                            {"TELCONS"},
                                            {"TELECON"},
                                            {"PHONECON"},
                                            {"PHONE"},
                                            {"LETTER"},
                                            {"LETTERS"},
                                            {"NOTE"},
                                            {"NOTES"},
                                            {"DIPNOTE"},
                                            {"FAX"},
                                            {"REPORT", false},
                                            {"CONVERSATION", false},
                                            {"MEETING", false},
                                            {"PAPER"},
                                            {"ARTICLE"},
                                            {"BULLETIN"},
                                            {"PRESS"},
                                            {"FBIS"},
                                            {"AIRGRAM"},
                                            {"AGREEMENT", false},
                                            {"MANUAL", false},
                                            {"FAM"},
                                            {"FAH"},
                                            {"REGULATION", false},
                                            {"CALL", false},
                                            {"MESSAGE", false},
                                            {"DISCUSSION", false},
                                            {"EXCHANGE", false},
                                            {"DOCUMENT", false},
                                            {"NEWSPAPER", false},
                                            {"BRIEFING", false},
                                            {"PREVIOUS", false},
                                            {"OI"},
                                            {"SEPTEL"}};
// No part of a post's name.
inline constexpr Listed joining_words[] = {{"AND"}, {"OF"}, {"DATED"}, {"DTG"}, {"PARA", false}, {"NO"}};

// clang-format off
//  letter = ALPHA "." / ALPHA ")" / "(" ALPHA ")"    ; pilcrow before it, or the 1 that stands for one
struct pilcrow_as_one : p::one< '1' > {};
struct ref_letter     : p::alpha {};
struct in_brackets    : p::seq< p::one< '(' >, p::rep_opt< 2, blank >, ref_letter, p::rep_opt< 2, blank >, p::one< ')' > > {};
struct half_bracket   : p::seq< ref_letter, p::rep_opt< 1, p::one< ' ' > >, p::one< ')' > > {};
struct with_stop      : p::sor< p::seq< ref_letter, p::one< '.', ':' > >, p::seq< ref_letter, p::one< ' ' >, p::one< '-' >, p::at< blank > > > {};
struct stop_less      : p::seq< p::at< p::upper >, ref_letter, p::at< blank > > {};
struct ref_label      : p::seq< p::opt< p::sor< pilcrow, p::seq< pilcrow_as_one, p::at< p::alpha > > > >,
                                p::sor< in_brackets, half_bracket, with_stop, stop_less > > {};

//  document = "E-MAIL" / "MEMO" / "TELCON" / ...
struct document_word  : listed< document_words > {};

//  reference = [ year ] post number [ "(NOTAL)" ]
struct short_gap      : p::rep_opt< 8, blank > {};
struct not_post       : p::sor< document_word, listed< joining_words >, p::seq< month_word, p::not_at< p::alnum > > > {};
struct post_letter    : p::sor< p::alpha, p::one< '\'' >, p::seq< p::one< '-' >, p::at< p::alpha > >, p::seq< p::one< '.' >, p::at< p::sor< blank, p::alpha > > > > {};
struct post_word      : p::seq< p::not_at< not_post >, p::alpha, p::sor< p::alpha, p::one< '\'' > >, p::rep_min_max< 0, 23, post_letter > > {};
struct ref_post       : p::seq< post_word, p::rep_opt< 3, p::seq< p::plus< blank >, post_word > > > {};
struct ref_year       : p::seq< p::sor< p::rep< 4, p::digit >, p::rep< 2, p::digit > >, p::not_at< p::digit > > {};
struct year_part      : p::seq< p::opt< p::one< '\'' > >, ref_year, p::rep_opt< 8, p::sor< blank, p::one< '-' > > > > {};
struct ref_number     : p::seq< p::rep_min_max< 1, 7, p::digit >, p::not_at< p::alnum >, p::not_at< p::one< '/', '.', ':' >, p::digit >, p::not_at< p::one< '-' >, p::rep< 3, p::digit > >,
                                p::not_at< short_gap, month_word, p::not_at< p::alnum > > > {};
struct number_joint   : p::seq< p::rep_opt< 8, p::sor< blank, p::one< '-', '#' > > >, p::opt< word< "NO" >, p::opt< p::one< '.' > >, short_gap > > {};
struct own_mark       : p::seq< p::one< '(' >, p::rep_min_max< 1, 8, p::sor< p::upper, p::one< '/', '-' > > >, p::one< ')' >, short_gap > {};
//  year behind the number                    ; STATE 12345 (08)
struct year_brackets  : p::seq< p::one< '(' >, p::opt< p::one< '\'' > >, ref_year, p::one< ')' > > {};
struct year_behind    : p::seq< short_gap, p::at< year_brackets >, year_brackets > {};
//  the Department's numbers have six digits  ; STATE 12,345
struct ref_state      : p::seq< p::opt< p::string< 'S', 'E', 'C' > >, p::string< 'S', 'T', 'A', 'T', 'E' > > {};
struct comma_number   : p::seq< p::rep_min_max< 1, 3, p::digit >, p::one< ',' >, p::rep< 3, p::digit >, p::not_at< p::alnum > > {};
struct comma_telegram : p::seq< ref_state, p::plus< blank >, comma_number > {};
struct own_telegram   : p::sor< p::seq< p::at< comma_telegram >, comma_telegram >, p::seq< ref_post, number_joint, ref_number > > {};
struct ref_telegram   : p::seq< p::opt< own_mark >, p::opt< year_part >, own_telegram, p::opt< year_behind > > {};
//  number that is none                       ; 11A043
struct ref_bad_number : p::seq< p::at< p::rep_opt< 2, p::one< 'O' > >, p::digit >, p::alnum, p::rep_min_max< 1, 9, p::alnum > > {};
struct ref_damaged    : p::seq< p::opt< year_part >, ref_post, number_joint, ref_bad_number, p::not_at< p::one< '/', '-' > > > {};
struct ref_words      : p::seq< short_gap, p::one< '(' >, p::at< p::alpha, p::alpha >, p::rep_opt< 40, p::not_one< '(', ')' > >, p::one< ')' > > {};
struct ref_note       : p::sor< p::seq< year_behind, p::opt< ref_words > >, ref_words > {};
//  several under one letter                  ; X 12 AND 34, X 12, Y 34
struct ref_joiner     : p::seq< short_gap, p::sor< p::one< ',', ';', ':', '&', '/' >, word< "AND" > >, short_gap, p::opt< word< "AND" > >, short_gap > {};
struct ref_gap        : p::plus< blank > {};

//  IIR = "IIR" 1*( SP digits ) ; DTG = DDHHMM "Z" SP MMM SP YY
struct ref_iir        : p::seq< word< "IIR" >, p::plus< blank >, p::digit > {};
struct ref_dtg        : p::seq< p::rep< 6, p::digit >, p::opt< p::one< ' ' > >, p::one< 'Z' >, short_gap, p::opt< month_word > > {};
//  a post and nothing else                 ; REYKJAVIK (NOTAL)
struct ref_post_alone : p::seq< p::opt< year_part >, ref_post, p::opt< ref_note >, p::star< p::sor< blank, p::one< '.', ',', ';' > > >, p::eof > {};
struct no_reference   : p::sor< p::rep< 4, p::one< 'X', 'x' > >, word< "NONE" > > {};
// clang-format on

}  // namespace cablelint::format

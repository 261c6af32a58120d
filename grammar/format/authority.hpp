#pragma once

#include "grammar/format/eo.hpp"

// The authority block: Classified By: NAME, title. Reason: 1.4 (b) and (d).
namespace cablelint::format {

// Words that lead from the name to the reason: "for reasons stated in", "per", "under".
inline constexpr Listed first_lead_words[] = {{"FOR"}, {"PER"},      {"UNDER"}, {"BASED"},
                                              {"DUE"}, {"PURSUANT"}, {"IAW"},   {"IN"}};
inline constexpr Listed lead_words[] = {
    {"FOR"},      {"THE"},        {"PER"},        {"UNDER"},  {"BY"},        {"OF"},        {"IN"},
    {"IAW"},      {"AS"},         {"STATED"},     {"CITED"},  {"DEFINED"},   {"DUE"},       {"TO"},
    {"PURSUANT"}, {"ACCORDANCE"}, {"WITH"},       {"BASED"},  {"ON"},        {"SET"},       {"FORTH"},
    {"OUT"},      {"GIVEN"},      {"FOUND"},      {"LISTED"}, {"DESCRIBED"}, {"CONTAINED"}, {"OUTLINED"},
    {"PROVIDED"}, {"SPECIFIED"},  {"ENUMERATED"}, {"AMENDED"}};

// clang-format off
//  label = "Classified By" ":" / "Derived From" ":"
struct gap             : p::rep_opt< 40, blank > {};
struct by_word         : p::sor< word< "BY" >, word< "BV" >, p::seq< word< "B" >, gap, word< "Y" > > > {};
template< char... Cs >
struct wrapped         : p::seq< p::seq< p::one< Cs, static_cast< char >( Cs | 0x20 ) >, gap >... > {};
struct classified_word : p::sor< near< "CLASSIFIED" >, wrapped< 'C', 'L', 'A', 'S', 'S', 'I', 'F', 'I', 'E', 'D' > > {};
struct classified_by   : p::seq< p::sor< classified_word, word< "CLASS" > >,
                                 p::sor< p::seq< gap, ellipsis >, p::seq< gap, p::at< p::one< ':' > > >,
                                         p::seq< p::opt< p::one< '.', '-' > >, gap, by_word, p::opt< gap, ellipsis > > > > {};
struct derived_from    : p::seq< near< "DERIVED" >, gap, p::sor< near< "FROM" >, word< "BY" > > > {};
struct authority_label : p::sor< classified_by, derived_from > {};
struct labelled        : p::seq< authority_label, p::opt< p::one< ':' > > > {};

//  block-start = [ "1." ] [ "(U)" ] label
struct block_number    : p::seq< p::opt< pilcrow >, p::rep_min_max< 1, 2, p::digit >, p::opt< p::one< '.', ')' > > > {};
struct block_mark      : p::seq< p::one< '(' >, p::rep_min_max< 1, 12, p::not_one< '(', ')', '\n' > >, p::one< ')' > > {};
struct block_start     : p::seq< blanks, p::opt< block_number, blanks >, p::opt< block_mark, blanks > > {};
struct numbered_start  : p::seq< blanks, block_number > {};

//  section = "1.4"                           ; 1,4 1. 4 and l.4 in damaged copies
struct reason_section  : p::seq< p::one< '1', 'l', 'I' >, gap, p::one< '.', ',' >, gap, p::digit, p::not_at< p::digit > > {};
struct section_word    : p::seq< p::sor< word< "SECTION" >, word< "SECTIONS" >, word< "SEC" >, word< "PARA" >, word< "PARAGRAPH" > >, p::opt< p::one< '.' > > > {};
struct order_word      : p::seq< p::opt< eo_label, eo_gap >, p::rep< 5, p::digit >, p::not_at< p::digit > > {};

//  letters = "(" letter ")" *( ( "," / "AND" ) "(" letter ")" )
//          ; (b,d) (b/d) b and d B,D (d
struct reason_letter   : p::seq< p::alpha, p::not_at< p::alpha > > {};
struct letter_open     : p::seq< p::one< '(', '[', '{' >, gap > {};
struct letter_close    : p::seq< gap, p::one< ')', ']', '}' > > {};
struct letter_joiner   : p::seq< gap, p::rep_opt< 3, p::sor< p::one< ',', '/', '&', ';', '.', '-', '+' >, word< "AND" >, word< "OR" >, word< "THROUGH" >, word< "THRU" > >, gap > > {};
struct inner_letters   : p::seq< reason_letter, p::rep_opt< 12, letter_joiner, reason_letter > > {};
struct bracket_letters : p::seq< letter_open, inner_letters, p::opt< letter_close > > {};
struct half_letter     : p::seq< reason_letter, p::opt< letter_close > > {};
struct next_joiner     : p::seq< gap, p::sor< p::one< ',', '/', '&', ';', '-', '+' >, word< "AND" >, word< "OR" >, word< "THROUGH" >, word< "THRU" > >, letter_joiner > {};
struct again_section   : p::seq< p::opt< section_word, gap >, reason_section, gap, p::opt< p::one< '.', '-' > >, gap > {};
struct next_start      : p::seq< next_joiner, p::opt< again_section > > {};
//  "1.4 (b), (d) (U) Text": behind blanks alone a capital beyond H is a mark, and no letter of a reason
struct known_letter    : p::ranges< 'a', 'z', 'A', 'H' > {};
//  behind "(b)," stands "(d)" or "d)", hardly ever "J. Doe"
struct no_initial      : p::sor< letter_close, p::not_at< p::one< '.' >, blanks, p::alpha > > {};
struct next_bracket    : p::sor< p::seq< next_start, p::sor< bracket_letters, p::seq< p::at< p::alpha, no_initial >, reason_letter, no_initial > > >,
                                 p::seq< p::rep_opt< 3, p::one< ' ', '\t' > >, p::at< letter_open, known_letter >, bracket_letters > > {};
struct next_letter     : p::sor< p::seq< next_start, p::sor< bracket_letters, half_letter > >, p::seq< gap, bracket_letters > > {};
struct letters         : p::sor< p::seq< bracket_letters, p::rep_opt< 12, next_bracket > >, p::seq< half_letter, p::rep_opt< 12, next_letter > > > {};
struct bare_letters    : p::seq< p::at< p::sor< letter_open, p::seq< reason_letter, letter_joiner, p::not_at< p::alpha, p::alpha > > > >, letters > {};
//  section without its stop                  ; 14 (b)
struct glued_section   : p::seq< p::one< '1' >, p::opt< p::one< '-', ':' > >, p::digit, p::at< gap, p::one< '(' > > > {};
struct glued_letters   : p::seq< glued_section, gap, letters > {};
struct paragraph_word  : p::seq< gap, p::opt< text< "SUB" >, p::opt< p::one< '-' > > >, p::sor< text< "PARAGRAPHS" >, text< "PARAGRAPH" >, word< "PARAS" >, word< "PARA" > >, p::not_at< p::alpha > > {};
struct section_letters : p::seq< reason_section, p::opt< paragraph_word >, p::opt< gap, p::rep_opt< 2, p::one< '.', ',', '-', ':' > >, gap, letters > > {};

//  reason = [ "FOR" ] "REASON" [ "S" ] ":" section letters
struct reason_joint    : p::rep_opt< 40, p::sor< blank, p::one< ':', '.', ',', ';', '-' > > > {};
struct letter_run      : p::sor< near< "REASON" >, near< "REASONS" > > {};
struct broken_reason   : p::seq< wrapped< 'R', 'E', 'A', 'S', 'O', 'N' >, p::opt< word< "S" > >, p::not_at< p::alpha > > {};
struct reason_word     : p::seq< p::sor< broken_reason, letter_run >, p::opt< p::string< '(', 'S', ')' > >, p::opt< p::string< '(', 's', ')' > > > {};
struct lead_word       : p::sor< listed< lead_words >, section_word, order_word > {};
//  "Political Section, for reasons": a section of the embassy, and not of the order
struct section_lead    : p::seq< section_word, p::at< gap, p::sor< p::digit, p::one< 'l', 'I' > > > > {};
struct first_lead      : p::sor< listed< first_lead_words >, section_lead, order_word > {};
struct leads           : p::rep_opt< 12, p::seq< lead_word, reason_joint > > {};
struct first_leads     : p::opt< p::seq< first_lead, reason_joint, leads > > {};
struct reason_by_word  : p::seq< first_leads, reason_word, reason_joint, leads, p::opt< p::sor< p::seq< p::opt< p::one< '(' > >, gap, section_letters >, glued_letters, bare_letters > > > {};
struct reason_by_section : p::seq< first_leads, p::opt< p::one< '(' > >, gap, section_letters > {};
//  "for (b) and (d)"                         ; word and section left out
struct lone_letters    : p::seq< p::at< letter_open, reason_letter, letter_close >, letters > {};
struct reason_by_letters : p::seq< word< "FOR" >, gap, lone_letters > {};
struct reason          : p::sor< reason_by_word, reason_by_section, reason_by_letters > {};
//  other words behind "Reason"               ; FOREIGN RELATIONS 1.4 (D), national security (b)
struct lower_letters   : p::seq< p::at< p::one< '(' >, p::range< 'a', 'h' >, p::one< ')' > >, letters > {};
struct reason_in_words : p::sor< reason_by_word, reason_by_section, lower_letters > {};
//  the form: letters in parentheses, joined by comma or AND
struct standard_group  : p::seq< p::one< '(' >, p::alpha, p::rep_opt< 12, p::one< ',' >, blanks, p::alpha >, p::one< ')' > > {};
struct standard_joiner : p::seq< blanks, p::sor< p::seq< p::one< ',' >, blanks, p::opt< word< "AND" > > >, word< "AND" > >, blanks > {};
struct standard_reason : p::seq< p::one< '1' >, p::one< '.' >, p::digit, blanks, standard_group, p::rep_opt< 12, standard_joiner, standard_group >, p::eof > {};

//  declassify = "Declassify On" ":" value
struct declassify_on   : p::seq< p::sor< decl_word, near< "DECLASSIFY" > >, gap, p::sor< word< "ON" >, word< "DATE" >, p::at< p::one< ':' > > > > {};
// clang-format on

}  // namespace cablelint::format

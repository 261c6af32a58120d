#pragma once

#include "grammar/pegtl.hpp"

// The classification line:
//   level [ "//" controls ] [ "E F T O" ] [ captions ] [ "SECTION" nn "OF" mm ] post number
// CONFIDENTIAL and above are sent letter-spaced, in copies with any spacing.
namespace cablelint::format::classification {

// clang-format off
//  end of a level word: no letter follows at once, or the word was letter-spaced
struct word_end     : p::not_at< p::alpha > {};

struct sified       : spaced< 'S', 'I', 'F', 'I', 'E', 'D' > {};
struct top_secret   : spaced< 'T', 'O', 'P', 'S', 'E', 'C', 'R', 'E', 'T' > {};
struct secret       : spaced< 'S', 'E', 'C', 'R', 'E', 'T' > {};
struct confidential : spaced< 'C', 'O', 'N', 'F', 'I', 'D', 'E', 'N', 'T', 'I', 'A', 'L' > {};
struct restricted   : spaced< 'R', 'E', 'S', 'T', 'R', 'I', 'C', 'T', 'E', 'D' > {};
struct limited_official_use
                    : spaced< 'L', 'I', 'M', 'I', 'T', 'E', 'D', 'O', 'F', 'F', 'I', 'C', 'I', 'A', 'L', 'U', 'S', 'E' > {};
struct unclassified : p::seq< spaced< 'U', 'N', 'C', 'L', 'A', 'S' >, p::opt< sified > > {};
struct sensitive    : p::seq< p::sor< p::seq< spaced< 'S', 'E', 'N', 'S', 'I', 'T', 'I', 'V', 'E' >,
                                             p::opt< spaced< 'B', 'U', 'T', 'U', 'N', 'C', 'L', 'A', 'S' >, p::opt< sified > > >,
                                     spaced< 'S', 'B', 'U' > > > {};

//  level  = "UNCLAS" [ "SIFIED" ] / "C O N F I D E N T I A L" / "S E C R E T" / "T O P  S E C R E T" / ...
struct level        : p::sor< top_secret, secret, confidential, unclassified, limited_official_use, restricted, sensitive > {};

//  efto   = "E F T O"
struct gap          : p::star< p::blank > {};
struct efto         : p::seq< p::one< 'E' >, gap, p::one< 'F' >, gap, p::one< 'T' >, gap, p::one< 'O' >, word_end > {};

//  section = "SECTION" nn "OF" mm / "FINAL SECTION OF" mm
//          ; SECTIO N, SECTIONS, SEC, OF02, O F, O2, 0l, 0 1 in damaged copies; OF comes garbled: "GF", "0F", "OFF", or is lost
struct space        : p::sor< p::blank, p::one< '\r', '\n' > > {};  // the line may be wrapped
struct spaces       : p::star< p::sor< space, p::one< ',', '.', ':', '(' > > > {};
struct section_letter : p::one< 'O', 'o', 'l', 'I', 'Z' > {};
struct split_section : p::seq< spaced< 'S', 'E', 'C', 'T', 'I', 'O' >, p::one< 'N' >, p::opt< p::one< 'S' > >, word_end > {};
struct short_section : p::seq< p::string< 'S', 'E', 'C' >, p::opt< p::one< 'T' > >, p::opt< p::one< '.' > >, p::at< p::star< p::blank >, p::opt< section_letter >, p::digit > > {};
struct section_digits : p::seq< p::at< p::sor< p::one< 'O', 'o' >, p::seq< p::rep_opt< 2, section_letter >, p::digit > > >,
                                p::rep_min_max< 1, 3, p::sor< p::digit, section_letter > >, word_end > {};
struct parted_digits : p::seq< p::one< '0', 'O' >, p::plus< p::blank >, p::digit, p::not_at< p::alnum > > {};
struct glued_digits : p::seq< section_letter, p::digit, p::at< p::alnum, p::one< 'F' > > > {};  // O1OF 02
struct section_count : p::sor< parted_digits, section_digits, glued_digits, p::rep_min_max< 1, 3, p::digit > > {};
struct section_no   : section_count {};
struct section_all  : section_count {};
struct parted_of    : p::seq< p::one< 'O' >, p::plus< p::blank >, p::one< 'F' > > {};
struct half_of      : p::seq< p::one< 'O', 'F' >, p::at< p::blank > > {};
struct section_of   : p::sor< p::string< 'O', 'F', 'F' >, parted_of, p::seq< p::alnum, p::one< 'F', 'f' > >, half_of, p::one< '/', '-' > > {};
struct lost_of      : p::seq< p::plus< p::blank >, p::at< p::rep< 2, p::digit >, p::not_at< p::digit > > > {};  // SECTION 01 02 VALLETTA
struct final_tail   : p::seq< p::plus< p::blank >, section_of, spaces, section_all > {};
struct section_tail : p::seq< spaces, section_no, p::sor< p::seq< spaces, section_of, spaces >, lost_of >, section_all > {};
//  the total is lost, or stands on the next line      ; SECTION 1 VALLETTA 000117
struct line_ends    : p::seq< p::star< p::blank >, p::eof > {};
struct section_part : p::sor< p::seq< spaces, section_no, p::sor< p::seq< p::opt< spaces, section_of >, line_ends >, p::at< p::plus< p::blank >, p::upper > > >, line_ends > {};
// clang-format on

}  // namespace cablelint::format::classification

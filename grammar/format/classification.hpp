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

//  section = "SECTION" nn "OF" mm / "FINAL SECTION OF" mm ; the word OF comes garbled: "GF", "0F"
struct section_no   : p::rep_min_max< 1, 3, p::digit > {};
struct section_of   : p::seq< p::alnum, p::one< 'F', 'f' > > {};
struct section_all  : p::rep_min_max< 1, 3, p::digit > {};
struct final_tail   : p::seq< p::plus< p::blank >, section_of, p::plus< p::blank >, section_all > {};
struct section_tail : p::seq< p::star< p::blank >, section_no, p::plus< p::blank >, section_of, p::plus< p::blank >, section_all > {};
// clang-format on

}  // namespace cablelint::format::classification

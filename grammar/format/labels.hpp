#pragma once

#include "grammar/pegtl.hpp"

// Labels of the front-matter fields. E.O. and Classified By have grammars of their own.
namespace cablelint::format::labels {

// clang-format off
struct colon   : p::seq< p::star< p::blank >, p::one< ':' > > {};

//  "TAGS:" / "TAG:" / "TAGS "
struct tags    : p::seq< p::istring< 'T', 'A', 'G' >, p::opt< p::one< 'S', 's' > > > {};
//  "SUBJECT:" / "SUBJ:" / "SUBJECT "
struct subject : p::seq< p::istring< 'S', 'U', 'B', 'J' >, p::opt< p::istring< 'E', 'C', 'T' > > > {};
//  "REF:" / "REFS:" / "REFTEL:" / "REFTELS:" / "REFERENCE(S):"
struct reference : p::seq< p::istring< 'R', 'E', 'F' >,
                           p::opt< p::sor< p::istring< 'E', 'R', 'E', 'N', 'C', 'E' >, p::istring< 'T', 'E', 'L' > > >,
                           p::opt< p::sor< p::one< 'S', 's' >, p::string< '(', 'S', ')' > > > > {};

struct label   : p::sor< tags, subject, reference > {};
//  "SUBJECT- THE RADAR", "TAGS; PREL": another sign for the colon
struct sign    : p::seq< p::one< ';', '.', '-' >, p::at< p::blank > > {};
struct ended   : p::sor< colon, sign, p::at< p::sor< p::blank, p::eof > > > {};
struct at_line_start : p::seq< label, ended > {};
//  "DECL: 07/07/2018 TAGS PREL, EFIS": in mid-line only a list tells the label from the word
//  no struct subject, whose action would take TAGS for it
struct next_subject  : p::seq< p::istring< 'S', 'U', 'B', 'J' >, p::opt< p::istring< 'E', 'C', 'T' > >, colon > {};
struct tag_code      : p::seq< p::rep_min_max< 2, 4, p::upper >, p::not_at< p::alnum > > {};
struct tag_list      : p::seq< p::rep< 4, p::upper >, p::sor< p::seq< p::star< p::blank >, p::one< ',' > >,
                                                              p::seq< p::rep_opt< 12, p::plus< p::blank >, tag_code >, p::star< p::blank >, p::sor< p::eof, p::at< next_subject > > > > > {};
struct tags_alone    : p::string< 'T', 'A', 'G', 'S' > {};
struct bare_tags     : p::seq< tags_alone, p::at< p::plus< p::blank >, tag_list > > {};
struct in_mid_line   : p::sor< p::seq< label, colon >, bare_tags > {};
// clang-format on

}  // namespace cablelint::format::labels

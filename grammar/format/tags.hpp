#pragma once

#include "grammar/format/word.hpp"

// The value of the TAGS line: PREL, PGOV, MT
namespace cablelint::format {

// clang-format off
//  tag      = code / name
//  code     = 2*ALNUM                        ; PREL MT KDEM UNSC
struct inner_mark    : p::seq< p::one< '.', '-', '\'' >, p::at< p::alnum > > {};
struct not_available : p::seq< p::one< 'N', 'n' >, p::one< '/' >, p::one< 'A', 'a' >, p::not_at< p::alnum > > {};
struct tag_code      : p::sor< not_available, p::seq< p::alnum, p::star< p::sor< p::alnum, inner_mark > > > > {};
//  name     = "(" last "," first ")" / last "," first initial    ; OVIP (DOE, JOHN)  DOE, JOHN L.
struct name_text     : p::rep_min_max< 2, 80, p::not_one< '(', ')', ';', '[', ']' > > {};
struct name_group    : p::seq< p::not_at< p::one< '(' >, p::rep< 2, p::alnum >, p::one< ')' > >, p::one< '(' >, name_text, p::rep_opt< 8, p::one< ';' >, name_text >, p::at< p::sor< p::one< ')' >, p::eof > > > {};
struct name_part     : p::seq< p::alpha, p::plus< p::sor< p::alpha, inner_mark > > > {};
struct capitalised   : p::seq< p::upper, p::plus< p::lower >, p::not_at< p::alnum > > {};
struct initial       : p::seq< p::alpha, p::opt< p::one< '.' > >, p::not_at< p::alnum > > {};
struct dotted        : p::seq< p::alpha, p::one< '.' >, p::not_at< p::alnum > > {};
struct bare_name     : p::sor< p::seq< capitalised, blanks, p::one< ',' >, blanks, capitalised, p::opt< blanks, initial > >,
                               p::seq< name_part, blanks, p::one< ',' >, blanks, p::sor< p::seq< dotted, p::rep_opt< 2, blanks, dotted > >,
                                                                                        p::seq< name_part, blanks, initial > > > > {};
//  copies   = "[" code "](" target ")" / "<" html ">" / "&" entity ";"
struct link_target   : p::seq< p::one< '(' >, p::at< p::sor< p::one< '#', '/', ')' >, text< "HTTP" >, text< "WWW" > > >,
                               p::rep_opt< 300, p::not_one< ')' > >, p::opt< p::one< ')' > > > {};
struct html          : p::seq< p::one< '<' >, p::rep_opt< 300, p::not_one< '>' > >, p::opt< p::one< '>' > > > {};
struct entity        : p::seq< p::one< '&' >, p::opt< p::one< '#' > >, p::rep_min_max< 1, 8, p::alnum >, p::one< ';' > > {};
struct markup        : p::sor< link_target, html, entity > {};
//  tags     = tag *( ( "," / SP ) tag )
struct tags          : p::star< p::sor< markup, name_group, bare_name, word< "AND" >, tag_code, p::any > > {};
// clang-format on

}  // namespace cablelint::format

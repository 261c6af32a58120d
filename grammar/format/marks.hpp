#pragma once

#include "grammar/pegtl.hpp"

// Portion marks and banners: (S//NF), (S/REL TO NATO, AUS), TOP SECRET//SI/TK//NOFORN.
// Words are matched by shape only; what they mean is looked up afterwards.
namespace cablelint::format::marks {

// clang-format off
//  gap        = 1*blank                              ; bounded, a mark is short
struct gap       : p::seq< blank, p::rep_opt< 159, blank > > {};
struct may_gap   : p::rep_opt< 160, blank > {};
//  letter     = ALPHA / DIGIT / "_" / accented letter ; AUSTRALIA_GROUP is a code of the register
struct accented  : p::seq< p::one< '\xC3' >, p::range< '\x80', '\xBF' > > {};
struct letter    : p::sor< p::ascii::alnum, p::one< '_' >, accented > {};
//  word       = 1*letter [ 1*( "." 1*letter ) ["."] ]   ; U.K.
struct run       : p::seq< letter, p::rep_opt< 39, letter > > {};
struct dotted    : p::seq< p::one< '.' >, letter, p::rep_opt< 7, letter > > {};
struct word      : p::seq< run, p::opt< dotted, p::rep_opt< 3, dotted >, p::opt< p::one< '.' > > > > {};
//  spaced     = ALPHA 2*( blanks ALPHA )             ; S E C R E T//NOFORN, UNCLAS E F T O
struct spaced_letter : p::seq< gap, p::ascii::alpha, p::not_at< letter > > {};
struct spaced    : p::seq< p::ascii::alpha, spaced_letter, spaced_letter, p::rep_opt< 22, spaced_letter > > {};
//  separator  = "/" / "//" / "-" / "," / blank       ; with the blanks round it
struct slashes   : p::seq< p::one< '/' >, p::rep_opt< 7, p::one< '/' > > > {};
struct dash      : p::sor< p::one< '-' >, p::seq< p::string< '\xE2', '\x80' >, p::one< '\x93', '\x94' > > > {};
struct dashes    : p::seq< dash, p::rep_opt< 3, dash > > {};
struct joint     : p::sor< slashes, dashes, p::one< ',' > > {};
struct separator : p::sor< p::seq< may_gap, joint, may_gap >, gap > {};
//  content    = *( word / separator )
struct content   : p::rep_opt< 96, p::sor< word, separator > > {};
//  portion    = "(" content ")"                      ; the bracket may be wrong or missing in a damaged copy
struct opening   : p::one< '(', '[', '{', '<', ')' > {};
struct opened    : p::sor< p::string< '(', '(' >, opening > {};
struct portion   : p::seq< p::opt< opened >, content > {};
//  plain      = "(" 1*4UPPER ")"                     ; (C) (SBU): nine marks in ten are no more than that
struct plain     : p::seq< p::one< '(' >, p::upper, p::rep_opt< 3, p::upper >, p::one< ')' > > {};
//  banner     = *( word / separator / any )          ; total: nothing is left over
struct known     : p::sor< letter, blank, p::one< '/', ',' >, dash > {};
struct junk      : p::plus< p::not_at< known >, p::any > {};
struct banner    : p::rep_opt< 96, p::sor< spaced, word, separator, junk > > {};
//  declassify = 8DIGIT / [ "25" / "50" / "75" ] "X" DIGIT / "MR" / "OADR"   ; in banners before 2008-02
struct exemption : p::seq< p::opt< p::sor< p::string< '2', '5' >, p::string< '5', '0' >, p::string< '7', '5' > > >,
                           p::one< 'X' >, p::ascii::digit > {};
struct declassify : p::seq< p::sor< p::rep< 8, p::ascii::digit >, exemption, p::string< 'M', 'R' >,
                                    p::string< 'O', 'A', 'D', 'R' > >, p::eof > {};
//  glued      = ( "TS" / "S" / "C" / "U" ) "NF"      ; (SNF): the separator was lost
struct glued_level : p::sor< p::string< 'T', 'S' >, p::one< 'S', 'C', 'U' > > {};
struct glued     : p::seq< glued_level, p::string< 'N', 'F' >, p::eof > {};
//  redacted   = 2*"X"
struct redacted  : p::seq< p::rep_min_max< 2, 40, p::one< 'X' > >, p::eof > {};
// clang-format on

}  // namespace cablelint::format::marks

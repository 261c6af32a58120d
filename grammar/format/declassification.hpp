#pragma once

#include "grammar/format/date.hpp"

// What an E.O. line says behind the order's number, and an authority block behind "Declassify On:".
namespace cablelint::format {

// A number in words, with YEARS behind it: TEN, TWENTY-FIVE.
int number_in_words(std::string_view word);
struct number_word {
  using rule_t = number_word;
  using subs_t = p::empty_list;
  static bool match(auto& in) {
    const auto run = letters_at(in, 10);
    if (run.empty() || number_in_words(run) == 0) return false;
    in.bump(run.size());
    return true;
  }
};

// clang-format off
struct point          : p::one< '.', ',', ':', ';', '-' > {};
//  as-amended = "AS AMENDED" [ "BY E.O. 13292" ] [ ";" ]
struct amender        : p::seq< blanks, word< "BY" >, blanks, p::rep_opt< 10, p::sor< p::alpha, p::one< '.' >, blank > >, p::rep< 5, p::digit > > {};
struct amended        : p::seq< p::opt< p::one< '(' > >, word< "AS" >, blanks, near< "AMENDED" >, p::opt< amender >, p::opt< p::one< ')' > > > {};

//  declassified = "DECLASSIFIED" *any        ; the note of a re-released text
struct declassified   : p::seq< text< "DECLASSIFIED" >, p::not_at< p::alpha > > {};

//  decl-label = "DECL" ":"
//             / "DECL ON:" / "Declassify on:" / "DECLASSIFY DATE" / "DECLAS" / a misspelt word with ":"
//             ; also glued: DECL02/14/2019 DECLOADR
struct decl_stem      : p::seq< text< "DECLASSIF" >, p::sor< text< "Y" >, text< "ICATION" > >, p::not_at< p::alpha > > {};
struct decl_glued     : p::seq< text< "DECL" >, p::at< p::sor< text< "OADR" >, text< "N/A" > > > > {};
struct decl_misspelt  : p::sor< p::seq< p::sor< near< "DECL" >, near< "DECLASSIFY" > >, p::at< blanks, p::one< ':' > > >,
                                p::seq< p::not_at< word< "DEC" > >, near< "DECL" >, p::at< blanks, p::digit > > > {};
struct decl_word      : p::sor< word< "DECL" >, word< "DECLAS" >, word< "DECLASS" >, decl_stem, decl_glued, decl_misspelt > {};
struct decl_joint     : p::seq< blanks, p::rep_opt< 3, point >, blanks > {};
struct decl_label     : p::seq< decl_word, p::opt< blanks, p::sor< word< "ON" >, word< "DATE" > > >, decl_joint,
                                p::opt< word< "ON" >, blanks > > {};

//  na = "N/A" / "NA" / "N'A" / "NOT APPLICABLE" / "UNCLASSIFIED" / "NONE"
struct na_stroke      : p::sor< p::one< '/', '\'', '\\', '-', '.', '|', ',', '?' >, p::string< '\xE2', '\x80', '\x99' > > {};
struct na_letters     : p::seq< p::one< 'N', 'n' >, blanks, p::rep_opt< 2, na_stroke >, blanks, p::one< 'A', 'a' >,
                                p::not_at< p::alnum > > {};
struct na             : p::sor< na_letters, p::seq< word< "NOT" >, blanks, near< "APPLICABLE" > >, word< "NONE" >, word< "UNCLASSIFIED" >, word< "UNCLAS" > > {};
//  treaty = "N/A to" ( "RD" / "FRD" / "TFNI" / "NATO" ) "portions"
struct portions       : p::seq< na, blanks, word< "TO" >, p::plus< blank >, p::alpha > {};

//  oadr = "OADR" / "Originating Agency's Determination Required"
struct oadr           : p::sor< near< "OADR" >, p::seq< p::one< '0' >, word< "ADR" > >,
                                p::seq< spaced< 'O' >, point, spaced< 'A' >, point, spaced< 'D' >, point, spaced< 'R' > >,
                                p::seq< word< "ORIGINATING" >, blanks, text< "AGENCY" > > > {};
//  mr = "MR" / "MANUAL REVIEW"               ; "MR. DOE" is a person
struct mr             : p::sor< p::seq< word< "MR" >, p::not_at< p::opt< p::one< '.' > >, blanks, p::alpha > >,
                                p::seq< word< "MANUAL" >, blanks, near< "REVIEW" > > > {};

//  and = "," / "/" / "&" / "AND"
struct conjunction    : p::seq< blanks, p::sor< p::one< ',', '/', '&', ';', '+' >, word< "AND" > >, blanks, p::opt< word< "AND" >, blanks > > {};

//  25X = ( "25" / "50" / "75" ) "X" DIGIT [ "-HUMAN" / "-HUM" / "-WMD" ]
struct review_years   : p::sor< p::string< '2', '5' >, p::string< '5', '0' >, p::string< '7', '5' > > {};
struct exemption_digit : p::rep_min_max< 1, 2, numeral > {};
struct human          : p::sor< word< "HUMAN" >, word< "HUM" > > {};
struct suffix         : p::seq< blanks, p::opt< p::one< '-', '(' > >, blanks, p::sor< human, word< "WMD" > >, p::opt< p::one< ')' > > > {};
struct review_code    : p::seq< review_years, blanks, p::opt< p::one< '-' > >, p::one< 'X', 'x' >, p::not_at< p::one< 'X', 'x' > >,
                                p::opt< p::opt< p::one< '-' > >, p::rep_opt< 2, blank >, exemption_digit >, p::opt< suffix > > {};
//  X = "X" DIGIT                             ; X1, (X1), X1,X6, 1.6X1
struct x_section      : p::seq< p::one< '1' >, p::one< '.' >, p::one< '5', '6' >, blanks, p::opt< p::one< '(', ',' > >, blanks > {};
struct x_code         : p::seq< p::one< 'X', 'x' >, p::opt< p::one< '-' > >, p::rep_opt< 2, blank >, p::at< p::rep_min_max< 1, 2, numeral >, p::not_at< p::alpha > >, exemption_digit > {};
struct another        : p::seq< conjunction, p::sor< review_code, x_code > > {};
struct more_codes     : p::plus< another > {};
struct exempt_25x     : review_code {};
struct exempt_x       : x_code {};

//  11652: "GDS" [ year ] / "XGDS-" DIGIT / "ADS" ; 12065: "GDS" / "RDS-" DIGIT / "XDS-" DIGIT ; 10501: "GP-" DIGIT
struct category       : p::seq< p::rep_min_max< 1, 2, p::digit >, p::not_at< blanks, p::one< '/', '.', '-' >, p::digit >,
                                p::not_at< blanks, month_word > > {};
struct lone_category  : p::seq< p::at< p::digit, p::not_at< p::digit > >, category > {};
struct category_part  : p::seq< blanks, p::sor< p::seq< p::one< '-', '(', '.' >, blanks, category >, lone_category >, p::opt< p::one< ')' > > > {};
struct another_category : p::seq< conjunction, category > {};
struct more_categories : p::plus< another_category > {};
struct initial_gap    : p::rep_opt< 3, p::one< ' ', '.', '-' > > {};
template< char... Cs >
struct initials       : p::seq< p::seq< initial_gap, p::one< Cs, static_cast< char >( Cs | 0x20 ) > >..., p::not_at< p::alpha > > {};
struct gds            : p::sor< word< "GDS" >, initials< 'G', 'D', 'S' > > {};
struct xgds           : p::sor< word< "XGDS" >, p::seq< p::one< 'X', 'x' >, gds >, near< "XGDS" > > {};
struct ads            : initials< 'A', 'D', 'S' > {};
struct rds            : initials< 'R', 'D', 'S' > {};
struct xds            : initials< 'X', 'D', 'S' > {};
struct gp             : p::seq< p::sor< word< "GP" >, word< "GROUP" > >, p::at< category_part > > {};
struct old_code       : p::seq< p::sor< gds, ads, rds, xds, gp, xgds >, p::opt< category_part, p::opt< more_categories > > > {};
struct indefinite     : p::seq< p::opt< p::one< '(' > >, near< "INDEFINITE" >, p::opt< p::one< ')' > > > {};
//  "DNG:" level date                         ; downgrade
struct downgrade      : p::seq< word< "DNG" >, decl_joint, p::opt< p::not_at< month_word, blanks, p::digit >, p::rep_min_max< 1, 12, p::alpha >, blanks >,
                                decl_joint > {};

//  term = number "YEARS"                     ; TEN YEARS, 25 YEARS, TEN (10) YEARS
struct term_digits    : p::rep_min_max< 1, 2, p::digit > {};
struct term_words     : p::seq< number_word, p::opt< p::rep_min_max< 1, 2, p::one< ' ', '-', '\n', '\r' > >, number_word > > {};
struct term_years     : p::sor< word< "YEARS" >, word< "YEAR" >, word< "YRS" >, near< "YEARS" > > {};
struct term_number    : p::sor< term_digits, p::seq< term_words, p::opt< blanks, p::one< '(' >, p::rep_min_max< 1, 2, p::digit >, p::one< ')' > > > > {};
struct from_origin    : p::seq< p::sor< word< "FROM" >, word< "AFTER" > >, blanks, p::opt< word< "THE" >, blanks >,
                                p::sor< word< "DATE" >, text< "ORIGIN" >, word< "DTG" >, word< "THIS" >, word< "NOW" >, word< "TODAY" > > > {};
struct from_event     : p::seq< p::not_at< from_origin >, p::sor< word< "FROM" >, word< "AFTER" >, word< "FOLLOWING" >, word< "UPON" > > > {};
struct term           : p::seq< term_number, blanks, p::opt< p::one< '-' > >, term_years, p::not_at< blanks, from_event > > {};

//  redaction = 3*"X" / "[REDACTED]"
struct opening        : p::rep_opt< 2, p::one< '(', '[' > > {};
struct two_x          : p::rep< 2, p::one< 'X', 'x' > > {};
struct redaction      : p::seq< opening, p::sor< p::rep< 3, p::one< 'X', 'x' > >, p::seq< two_x, slash, two_x >,
                                                 word< "REDACTED" > > > {};

//  value = [ as-amended ] [ decl-label ] instruction
struct skipped        : p::star< p::sor< blank, point, p::one< '/' > > > {};
struct value_begin    : p::success {};
struct label_seen     : p::seq< opening, decl_label > {};
struct label_doubled  : decl_label {};
struct labels         : p::opt< label_seen, p::rep_opt< 2, label_doubled > > {};
struct date_here      : p::seq< date > {};
struct short_year     : p::seq< p::rep_min_max< 2, 2, p::digit >, p::not_at< p::alpha > > {};

struct old_instruction : p::seq< old_code, blanks, p::opt< indefinite >, decl_joint, opening, p::opt< label_seen >,
                                 p::opt< p::sor< date_here, short_year > > > {};
struct date_beside    : p::seq< blanks, p::opt< p::one< ',', ';', '/', '-' > >, blanks, date_here > {};
struct codes          : p::seq< opening, p::sor< exempt_25x, p::seq< p::opt< x_section >, exempt_x > >, p::opt< p::one< ')' > >,
                                p::opt< more_codes >, p::opt< p::one< ')' > >, p::opt< date_beside > > {};
struct downgraded     : p::seq< downgrade, date_here, p::opt< skipped, label_seen, date_here > > {};
struct plain_date     : p::seq< opening, date_here > {};
struct na_alone       : p::seq< opening, na > {};
//  DECLASSIFIED JUNE 2, 2005; DECLASSIFIED BY THE DEPARTMENT ON 6/2/2005
struct declassified_on : p::seq< declassified, p::opt< p::rep_opt< 40, p::not_at< date >, p::any >, date_here > > {};
struct in_digits      : p::sor< codes, oadr, term, plain_date > {};
struct in_words       : p::sor< redaction, portions, na_alone, declassified_on, oadr, mr, codes, old_instruction, downgraded, term, plain_date > {};
struct instruction    : p::sor< p::seq< p::at< p::digit >, in_digits >, in_words > {};
//  REASONS: 1.4 (B) AND (D) DECL: 05/14/2019
struct reasons_first  : p::seq< p::at< p::one< 'R', 'r' > >, p::sor< near< "REASON" >, near< "REASONS" > >, p::rep_opt< 60, p::not_at< decl_label >, p::any >, p::at< decl_label > > {};
struct value          : p::seq< skipped, p::opt< amended, skipped >, p::opt< reasons_first >, labels, value_begin, p::opt< instruction > > {};
// clang-format on

}  // namespace cablelint::format

namespace TAO_PEGTL_NAMESPACE {
template <typename Name>
struct analyze_traits<Name, cablelint::format::number_word> : analyze_any_traits<> {};
}  // namespace TAO_PEGTL_NAMESPACE

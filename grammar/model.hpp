#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/marking.hpp"
#include "grammar/span.hpp"

// What a cable's text says, as spans and small values. Everything borrows: spans point into the text
// given to Parser::parse, and the Telegram itself lives in the Parser until the next parse.
// Absent elements have an empty span, an empty vector, or `found == false`. Damage is data.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class Layout : std::uint8_t { a, b, c, d, e, f, g, h, i, j, k };  // reference: layouts A to K

enum class LineKind : std::uint8_t {
  blank, transmission_id, routing, de, security, dtg, from, to, info, exempt, addressee, separator_bt,
  classification, caption, passing, eo, tags, subject, reference, authority, field_continuation,
  page, rule, heading, paragraph, text, end_serial, end_message, archive, notice, other
};

// Lines tile the text: lines[i].next == lines[i + 1].begin, the first begins at 0, the last ends the text.
struct Line {
  std::uint32_t begin = 0;  // first byte
  std::uint32_t end = 0;    // end of content: without line end
  std::uint32_t next = 0;   // first byte of the next line
  LineKind kind = LineKind::other;

  constexpr Span content() const { return {begin, end}; }
};

enum class DamageKind : std::uint8_t {
  pilcrow_as_one,     // ¶ read as 1: numbering 11 ... 19, 110
  markup,             // markdown links, HTML tags or entities
  invalid_utf8, control_character, mixed_line_ends,
  flattened,          // front-matter fields glued into one line
  copy_twice,         // the cable, its heading or its front matter stands twice
  joined,             // two MRNs with headings of their own in one text
  truncated, redaction, partial_extract,
  noise,              // a keyword recognised by edit distance only
  deceptive           // what is shown of a marking is not what is stored
};

enum class Markup : std::uint16_t { link, tag, entity };  // Damage::what of markup
enum class Keyword : std::uint16_t { none, eo, tags, subject, reference, authority, section, of };  // of noise

struct Damage {
  Span span;
  DamageKind kind;
  std::uint16_t what = 0;  // Markup; Keyword; the code point of a control; the row of a deceptive character
};

// --- heading, format lines 1 to 10 -----------------------------------------------------------------

struct TransmissionId {
  Span span;                 // "VZCZCXRO1075"
  bool well_formed = false;
};

struct DeLine {              // DE RUEHTA #2161/01 3531210
  Span span;
  Span indicator, serial_span;
  std::int32_t serial = -1;  // -1: unreadable
  std::int32_t section = -1; // -1: no /nn
  std::int32_t day = -1;     // day of the year
  std::int32_t minute = -1;  // minute of that day
};

struct SecuritySignal {      // ZNR UUUUU ZZH
  Span span;                 // signal and letters
  Span signal, letters;
  char letter = 0;           // U, E, R, C, S, T; 0: unreadable
};

struct Dtg {                 // O R 191210Z DEC 09
  Span span;                 // prosigns to year
  Span prosigns, group, month_span, year_span;
  char high = 0, low = 0;    // prosign letters; low == 0 when there is one
  Date date;                 // as written, also when it does not exist; {} when unreadable
  std::int32_t hour = -1, minute = -1;
};

enum class Role : std::uint8_t { from, action, info, exempt };

struct Addressee {           // RUEHC/SECSTATE WASHDC IMMEDIATE 7011
  Span span;
  Span indicator, name, precedence, number;  // empty when absent
  Role role = Role::action;
};

// Copies of a 1970s telegram: ACTION or ORIGIN and INFO with each office's count, then the sum.
struct Distribution {        // ORIGIN EB-07 / INFO  OCT-01  EUR-12  ISO-00  /020 R
  Span span;
  Span sum_span;             // "/020"; empty: cut off
  std::int32_t sum = -1;     // as printed; -1: unreadable
  std::int32_t copies = 0;   // all counts added
  bool complete = false;     // begins with ACTION or ORIGIN
};

// --- classification line ----------------------------------------------------------------------------

enum class ClassWord : std::uint8_t {  // the word that stands there; Level says what it means
  none, unclassified, limited_official_use, restricted, confidential, secret, top_secret,
  sensitive,  // SBU, SENSITIVE, SENSITIVE BUT UNCLASSIFIED in the place of UNCLAS
  other       // some other word in the place of the level
};

enum class ClassRole : std::uint8_t {
  main,            // the cable's own classification line
  repeat,          // the same line once more, or a level word alone before the full line
  record_banner,   // a banner of the record before the cable: UNCLASSIFIED//FOR OFFICIAL USE ONLY
  section,         // the heading of a later section
  page_word,       // a level word alone beside a PAGE line
  quoted           // another cable's line inside this one's text
};

struct Section {             // SECTION nn OF mm
  Span span;
  std::int32_t number = -1;  // -1: not there or unreadable
  std::int32_t total = -1;
  constexpr bool found() const { return !span.empty(); }
};

struct ClassificationLine {
  Span span;                 // from the level to the number, one or two lines
  Span level_span;           // "C O N F I D E N T I A L", "UNCLAS", "CNFIDENTIAL"
  Level level = Level::none; // what it counts as; for a misspelt word the nearest
  ClassWord word = ClassWord::none;
  ClassRole role = ClassRole::main;
  bool spaced = false;       // letter-spaced
  bool abbreviated = false;  // TS, S, C, CONF
  bool misspelt = false;
  Span efto;                 // "E F T O"
  Span banner;               // "SECRET//NOFORN" where `//` is used; marking says the rest
  Marking marking;           // filled where banner is not empty
  Section section;
  Span mrn_span;             // post and number as written
  Span post, number_span;
  std::int64_t number = -1;  // -1: absent or unreadable
  bool mrn_damaged = false;  // something stands there that cannot be read as post and number
};

// Captions are found as words, on lines of their own, beside each other, on the classification line or
// glued behind a passing line.
enum class CaptionPlace : std::uint8_t { own_line, shared_line, classification_line, passing_line };

struct Caption {
  Span span;
  std::uint16_t id = 0;      // row of the captions table
  CaptionPlace place = CaptionPlace::own_line;
  bool misspelt = false;     // counts as `id`, at edit distance 1 or 2
};

// --- front matter -------------------------------------------------------------------------------------

enum class Instruction : std::uint8_t {
  none,          // nothing after the order
  na, date, event, oadr, mr,
  x,             // X1 to X8: exemption holds the digit
  x25, x50, x75, // 25X1: exemption holds the digit
  gds, xgds, ads, rds, xds, gp,
  declassified,  // re-released notes: AS AMENDED; DECLASSIFIED ...
  treaty_portions,  // N/A to ... portions
  unreadable
};

enum class DateForm : std::uint8_t {
  none, month_first, month_first_short,  // MM/DD/YYYY, MM/DD/YY
  year_first,                            // YYYY/MM/DD, YYYYMMDD
  spelled,                               // 13 FEB 2019, FEBRUARY 13, 2019
  term,                                  // TEN YEARS: date holds DTG + term once the DTG is known
  day_first,                             // 13/01/2019, only possible so
  year_only
};

struct Declassification {    // what stands after the order or after Declassify On
  Span span;                 // the value as written, without label; empty: nothing there
  Instruction kind = Instruction::none;
  Span date_span;
  Date date;                 // as written, also when it does not exist. Two-digit years are resolved
                             // against the cable's date
  DateForm date_form = DateForm::none;
  bool short_year = false;   // written with two digits
  std::int16_t term_years = 0;
  std::int16_t exemption = -1;   // digit(s) after X, 25X, 50X, XGDS-, RDS-, XDS-, GP-; -1 none
  Span exemption_span;       // "25X1-HUMAN"
  bool human = false;        // 25X1-HUMAN, 50X1-HUM
  bool has_event = false;    // words of an event beside or in place of a date
  bool redacted = false;     // X-run
  bool cut = false;          // ends in an ellipsis or in mid-word at the end of the text
  bool label_doubled = false;  // DECL: DECL:
  bool decl_label = false;   // DECL (any spelling) is there
  bool more_exemptions = false;  // 25X3, 25X6, ...
};

struct EoLine {
  Span span;                 // label to the end of the value
  Span label;                // "E.O.", "EO", "E.M."
  Span number_span;
  std::int32_t order = -1;   // -1: unreadable or cut
  Declassification value;
  bool standard_form = false;  // E.O. nnnnn: value, blanks and letter case free
  bool misspelt_label = false; // by edit distance only
  bool glued = false;        // begins in mid-line behind another field
  bool quoted = false;       // belongs to a cable quoted in the text
};

struct Tag {
  Span span;                 // without markup; a personal-name tag is one item
  bool name = false;         // a personal name
};

struct Subject {
  Span span;                 // the text after the label, mark included; may run over line ends
  Span label;
  std::int32_t mark = -1;    // into Telegram::marks
  bool glued = false;
  bool quoted = false;
};

struct Reference {
  Span span;                 // one entry as written, without its letter
  Span letter_span;          // "A.", "(B)"; empty when unlettered
  char letter = 0;
  bool letter_doubled = false;   // A. A)
  bool letter_damaged = false;   // 1B.
  Span post, number_span;
  std::int32_t year = -1;    // as written, four digits; -1: not written
  std::int64_t number = -1;
  bool inherits_post = false;    // X 12 AND 34: the second
  enum class Kind : std::uint8_t { telegram, dtg, iir, document, free_text, unreadable } kind = Kind::free_text;
};

enum class AuthorityKind : std::uint8_t { classified_by, derived_from };

struct ReasonLetter {
  Span span;                 // "b" without brackets
  char letter = 0;           // lower case
};

struct Authority {           // Classified By: NAME, title. Reason: 1.4 (b) and (d).
  Span span;                 // the whole block
  Span label;
  AuthorityKind kind = AuthorityKind::classified_by;
  Span by;                   // name and title as written, without the reason
  Span derived_from;         // value of Derived From
  Span reason_span;          // "1.4 (b) and (d)"; empty when there is none
  Span reason_section_span;  // "1.4"
  std::int32_t reason_section = -1;  // 14, 15; -1 unreadable
  Range reason_letters;      // into Telegram::reason_letters
  bool reason_standard_form = false; // 1.4 (b) and (d): letters in parentheses, joined by comma or AND
  Declassification declassify_on;    // span empty when there is none
  bool redacted = false, cut = false, glued = false, quoted = false;
  bool numbered = false;     // written as paragraph 1
};

// --- text -----------------------------------------------------------------------------------------------

enum class PageForm : std::uint8_t { state, page, relay };  // POST 00000117 001.2 OF 002 / PAGE 02 POST 01204 ... / PAGE 2 RI

struct PageLine {
  Span span;
  Span post, number_span;
  std::int64_t number = -1;
  std::int32_t section = -1, page = -1, total = -1;
  PageForm form = PageForm::state;
  bool inside_line = false;  // glued into running text
  bool quoted = false;
};

// How a paragraph start is written. The pilcrow is "¶", a raw 0xB6, U+FFFD, or "1" in front (whole cable).
struct StartForm {
  bool pilcrow = false;
  bool dot = false;          // a full stop after the number
  bool mid_line = false;     // behind another sentence on the same line
  bool alone = false;        // number alone on its line
  bool mark_first = false;   // (C) 5. text
  bool indented = false;
  bool after_blank = false;  // a blank line, a rule or a heading stands before it
};

struct Paragraph {
  Span span;                 // from the number (or mark) to the next start, trailing blank lines excluded
  Span number_span;          // digits as written, without pilcrow or the "1" for it; empty when unnumbered
  std::int32_t number = 0;   // 0: unnumbered but marked
  std::int32_t mark = -1;    // into Telegram::marks
  Span lead_in;              // words between number and mark ("Key Points: --"); mark is misplaced then
  Span text;                 // after number and mark
  StartForm form;
  bool entire_text = false;  // (C - ENTIRE TEXT)
  bool quoted = false;       // belongs to a cable quoted in the text
  bool authority = false;    // the Classified By block numbered as paragraph 1
  Range children;            // into Telegram::subparagraphs
};

struct Subparagraph {        // A. / (a) / -- / II. inside a paragraph, at the start of a line
  Span span;                 // label to the next one
  Span label;
  char letter = 0;           // capital; 0 for bullets and numerals
  bool lower_case = false;   // a. or (a)
  bool bracketed = false;    // (a)
  std::int32_t mark = -1;    // into Telegram::marks
};

struct Heading {
  Span span;
  std::int32_t mark = -1;
};

struct QuotedCable {         // another cable inside the text
  Span span;
  std::uint32_t classification;  // into Telegram::classifications
};

// What a record knows beside its text (file name, CSV columns); all may be empty.
struct Metadata {
  std::string_view mrn;      // "09VALLETTA117"
  Date date;
};

struct Telegram {
  std::string_view text;
  Layout layout = Layout::c;
  std::vector<Line> lines;
  bool is_cable = false;     // some telegram element was found
  Date record_date;          // from Metadata, where the text has no readable DTG; may be a year alone

  TransmissionId transmission_id;
  Span routing_span;         // line 2
  Span routing_prosign;      // "OO"
  std::vector<Span> routing_indicators;
  DeLine de;
  SecuritySignal security;
  Dtg dtg;
  std::vector<Addressee> addressees;   // FM first, then as they stand
  std::vector<Span> bt;                // BT lines
  std::vector<Distribution> distributions;  // of archive copies, before FM

  std::vector<ClassificationLine> classifications;  // as they stand
  std::int32_t main = -1;              // index of the cable's own line; -1: none
  std::vector<Caption> captions;       // as they stand, the cable's own only
  std::vector<Span> unknown_captions;  // lines of capitals in the caption block that are nothing known
  std::vector<Span> passing;           // STATE FOR ..., one a line as written

  std::vector<EoLine> eo;              // several only when the text has several
  std::vector<Span> tags_lines;        // label to end of value
  std::vector<Tag> tags;
  std::vector<Subject> subjects;
  std::vector<Span> reference_lines;
  std::vector<Reference> references;
  std::vector<Authority> authorities;
  std::vector<ReasonLetter> reason_letters;

  std::uint32_t body = 0;              // offset where the text after the front matter begins
  std::uint32_t text_blocks = 0;       // runs of text lines between blank lines in the body, headings aside
  std::vector<PageLine> page_lines;
  std::vector<Paragraph> paragraphs;   // as they stand; see Paragraph::quoted
  std::vector<Subparagraph> subparagraphs;
  std::vector<Heading> headings;
  std::vector<Marking> marks;          // portion and subject marks
  std::vector<MarkToken> mark_tokens;
  std::vector<QuotedCable> quoted;
  Span signature;
  Span end_serial;                     // "#0117"
  Span end_message;                    // "NNNN"
  std::vector<Damage> damage;

  std::string_view view(Span s) const { return cablelint::view(text, s); }
  const ClassificationLine* classification() const {
    return main < 0 ? nullptr : &classifications[static_cast<std::size_t>(main)];
  }
  const Marking* mark(std::int32_t i) const { return i < 0 ? nullptr : &marks[static_cast<std::size_t>(i)]; }
  // The cable's own first E.O. line and authority block, or null.
  const EoLine* own_eo() const {
    for (auto& e : eo)
      if (!e.quoted) return &e;
    return nullptr;
  }
  const Authority* own_authority() const {
    for (auto& a : authorities)
      if (!a.quoted) return &a;
    return nullptr;
  }
};

}  // namespace cablelint

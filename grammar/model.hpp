#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/marking.hpp"
#include "grammar/model/classification.hpp"
#include "grammar/model/damage.hpp"
#include "grammar/model/fields.hpp"
#include "grammar/model/heading.hpp"
#include "grammar/model/lines.hpp"
#include "grammar/model/text.hpp"
#include "grammar/span.hpp"

// What a cable's text says, as spans and small values. Everything borrows: spans point into the text
// given to Parser::parse, and the Telegram itself lives in the Parser until the next parse.
// Absent elements have an empty span, an empty vector, or `found == false`. Damage is data.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class Layout : std::uint8_t { a, b, c, d, e, f, g, h, i, j, k };  // reference: layouts A to K

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

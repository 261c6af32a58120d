#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"

// Every portion mark of the cable's own text, in one walk.
namespace cablelint::rules {

struct Portion {
  enum class Of : std::uint8_t { subject, heading, paragraph, subparagraph };

  const Marking& mark;
  Of of;
  std::int32_t number = 0;  // of the paragraph, or of the one that holds the sub-paragraph; 0: unnumbered
};

// (NF), (REL UK): known words, and none of them says how high.
inline bool names_no_level(const Marking& m) {
  return m.fault == MarkFault::unknown_word && (m.has_release || !(m.controls == ControlSet{}));
}

// Walks quoted cables along with offsets that rise.
class QuotedText {
 public:
  explicit QuotedText(const Telegram& t) : at_(t.quoted.begin()), end_(t.quoted.end()) {}
  bool holds(std::uint32_t offset) {
    while (at_ != end_ && at_->span.end <= offset) ++at_;
    return at_ != end_ && at_->span.contains(offset);
  }

 private:
  std::vector<QuotedCable>::const_iterator at_, end_;
};

// Calls f(Portion) for the marks of a paragraph and of its sub-paragraphs.
template <class F>
void each_portion_of(const Telegram& t, const Paragraph& p, F&& f) {
  if (const Marking* m = t.mark(p.mark)) f(Portion{*m, Portion::Of::paragraph, p.number});
  for (std::uint32_t i = 0; i < p.children.count; ++i)
    if (const Marking* m = t.mark(t.subparagraphs[p.children.first + i].mark))
      f(Portion{*m, Portion::Of::subparagraph, p.number});
}

// Calls f(Portion) for the subject's mark, then for those of headings, paragraphs and sub-paragraphs as they
// stand. Marks of quoted cables and of the Classified By block are no portions of this cable.
template <class F>
void each_portion(const Telegram& t, F&& f) {
  for (const Subject& s : t.subjects)
    if (const Marking* m = t.mark(s.mark); m && !s.quoted) f(Portion{*m, Portion::Of::subject});
  QuotedText quoted(t);
  auto heading = t.headings.begin();
  const auto headings_before = [&](std::uint32_t offset) {
    for (; heading != t.headings.end() && heading->span.begin < offset; ++heading)
      if (const Marking* m = t.mark(heading->mark); m && !quoted.holds(heading->span.begin))
        f(Portion{*m, Portion::Of::heading});
  };
  for (const Paragraph& p : t.paragraphs) {
    headings_before(p.span.begin);
    if (is_own(p)) each_portion_of(t, p, f);
  }
  headings_before(static_cast<std::uint32_t>(t.text.size()));
}

// The marks of quoted cables, which go out with the text all the same.
template <class F>
void each_quoted_portion(const Telegram& t, F&& f) {
  for (const Subject& s : t.subjects)
    if (const Marking* m = t.mark(s.mark); m && s.quoted) f(Portion{*m, Portion::Of::subject});
  for (const Paragraph& p : t.paragraphs)
    if (p.quoted) each_portion_of(t, p, f);
}

// What it marks cannot be told: (SE), (S/XYZ).
inline bool is_unreadable(const Marking& m) {
  return m.level == Level::none || m.fault == MarkFault::unknown_word;
}

// Whether any portion satisfies `wanted(Portion)`.
template <class F>
bool any_portion(const Telegram& t, F&& wanted) {
  bool found = false;
  each_portion(t, [&](const Portion& p) { found = found || wanted(p); });
  return found;
}

// The first portion that satisfies `wanted(Marking)`, or null.
template <class F>
const Marking* first_portion(const Telegram& t, F&& wanted) {
  const Marking* found = nullptr;
  each_portion(t, [&](const Portion& p) {
    if (!found && wanted(p.mark)) found = &p.mark;
  });
  return found;
}

// Names the portion in a message, before a number that may be missing: "paragraph " 2, "the subject".
constexpr std::string_view place_of(const Portion& p) {
  switch (p.of) {
    case Portion::Of::subject: return "the subject";
    case Portion::Of::heading: return "a heading";
    case Portion::Of::paragraph: return p.number ? "paragraph " : "an unnumbered paragraph";
    case Portion::Of::subparagraph: return p.number ? "a part of paragraph " : "a sub-paragraph";
  }
  return {};
}

inline Arg number_of(const Portion& p) { return p.number ? Arg(p.number) : Arg(); }

}  // namespace cablelint::rules

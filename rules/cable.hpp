#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"
#include "rules/facts/facts.hpp"
#include "rules/feature.hpp"
#include "rules/marking/register_mark.hpp"
#include "rules/reading/citations.hpp"
#include "rules/reading/known_tags.hpp"
#include "rules/reading/overall.hpp"

namespace cablelint {

// Options that reach the rules.
struct Judging {
  Date as_of;                       // --as-of; unknown when not given
  std::optional<Marking> ceiling;   // --ceiling
  std::span<const std::string> own_tags = {};  // TAGS of the configuration beside those of the table, in capitals
  std::string ceiling_text;  // its words and tokens, for the compartments
  std::vector<MarkToken> ceiling_tokens;
  bool mark_alone = false;  // `cablelint marking`: the register judges marks without // too
};

// What a rule is given: the telegram and what several rules ask about it, worked out once for each cable.
// Each member is one notion of the catalogue ("How to read it").
struct Cable {
  const Telegram& t;
  const Judging& judging;

  // The cable's date: the DTG, else the year of the MRN, else the E.O. number's years; a range.
  DateRange dated;
  // The level of the cable's own classification line; none when there is no line.
  Level level = Level::none;
  bool limited_official_use = false;
  // The line where something missing is reported: the classification line, else the first line of the text.
  Span anchor;
  // None of E.O., TAGS and SUBJECT is there: service messages and fragments.
  bool front_matter_absent = false;
  // Two cables in one text (DMG008): rules that compare parts stay quiet about the foreign part.
  bool joined = false;
  // Front matter glued into lines (DMG006) or cut (DMG009).
  bool flattened = false;
  bool truncated = false, redacted = false;
  // SENSITIVE caption, wherever it stands, also when misspelt, glued or put among the TAGS.
  bool sensitive_caption = false;
  bool noforn_caption = false;
  // Of the cable's own paragraphs (not quoted, no authority block):
  std::uint32_t paragraphs = 0;  // numbered, or unnumbered with a mark
  std::uint32_t marked = 0;  // of these, with a mark that can be read
  std::uint32_t unreadable = 0;  // of these, with a mark that cannot be read

  rules::Features features;

  // `buffer` is borrowed for what register_marks() reads.
  Cable(const Telegram& telegram, const Judging& how, marking::RegisterMarks& buffer);

  // What the anchor is, beside a finding elsewhere.
  std::string_view anchor_name() const { return t.classification() ? "classification line" : "first line"; }

  bool classified() const { return is_classified(level); }
  bool unclassified() const { return level == Level::unclassified; }  // LOU included
  bool sensitive() const { return unclassified() && !limited_official_use && sensitive_caption; }
  bool every_paragraph_marked() const { return paragraphs != 0 && marked == paragraphs; }
  std::string_view view(Span s) const { return t.view(s); }
  std::span<const MarkToken> tokens(Range r) const { return std::span(t.mark_tokens).subspan(r.first, r.count); }
  const facts::CaptionRow* caption(facts::CaptionId id, Span* where = nullptr) const;  // null: not there
  bool has_caption(facts::CaptionId id) const { return caption(id) != nullptr; }
  // What the text cites of the reference list; the text is read when first asked, once for all rules.
  const rules::Citations& citations() const {
    if (!citations_) citations_ = rules::read_citations(t);
    return *citations_;
  }
  // The marks and banners that use //, which the MRK rules judge.
  const marking::RegisterMarks& register_marks() const;
  // The // banner beside what the portions yield; null without a // banner or a readable portion.
  const rules::Overall* overall() const;
  const rules::KnownTags& known_tags() const {
    if (!known_tags_) known_tags_ = rules::read_known_tags(t, judging.own_tags);
    return *known_tags_;
  }

 private:
  rules::Features read_features() const;

  mutable std::optional<rules::Citations> citations_;
  mutable std::optional<rules::KnownTags> known_tags_;
  marking::RegisterMarks& register_marks_;
  mutable bool register_marks_read_ = false;
  mutable std::optional<rules::Overall> overall_;
};

// A paragraph that belongs to this cable and is no authority block.
inline bool is_own(const Paragraph& p) { return !p.quoted && !p.authority; }

}  // namespace cablelint

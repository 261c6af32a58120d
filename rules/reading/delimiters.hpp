#pragma once

#include <array>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

// Words that open and close a part of the text: SUMMARY ... END SUMMARY.
namespace cablelint::rules {

struct DelimiterWord {
  std::string_view begin, end;
};
inline constexpr std::array<DelimiterWord, 4> delimiter_words = {
    {{"SUMMARY", "END SUMMARY"}, {"COMMENT", "END COMMENT"}, {"NOTE", "END NOTE"}, {"BEGIN TEXT", "END TEXT"}}};

struct Delimiter {
  Span span;
  bool end = false;
  bool whole_paragraph = false;  // opens the paragraph; without an end it is the paragraph
};

// The closing word, or the opening one where it opens something: first in a paragraph or in brackets and
// followed by a colon, a full stop or dashes. In prose the words are only words.
template <class F>
void each_delimiter(const Cable& c, const DelimiterWord& word, F&& found) {
  const std::string_view text = c.t.text;
  for (const Paragraph& p : c.t.paragraphs) {
    if (p.quoted) continue;
    for (std::uint32_t at = p.text.begin; at < p.text.end; ++at) {
      if (to_upper(text[at]) != word.begin[0] && to_upper(text[at]) != word.end[0]) continue;
      if (at > 0 && is_word(text[at - 1])) continue;
      if (starts_with_word(text, at, p.text.end, word.end)) {
        const Span s{at, at + static_cast<std::uint32_t>(word.end.size())};
        found(Delimiter{s, true, false});
        at = s.end;
      } else if (starts_with_word(text, at, p.text.end, word.begin)) {
        const Span s{at, at + static_cast<std::uint32_t>(word.begin.size())};
        const bool first = at == p.text.begin;
        const char behind = s.end < p.text.end ? text[s.end] : ' ';
        const bool opens = behind == ':' || (first && (behind == '.' || behind == '-'));
        const bool whole = first && word.begin == "SUMMARY";
        if (opens && (first || text[at - 1] == '(' || is_upper(text[at + 1]))) found(Delimiter{s, false, whole});
        at = s.end;
      }
    }
  }
}

}  // namespace cablelint::rules

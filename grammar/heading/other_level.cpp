#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/level.hpp"
#include "grammar/heading/mrn.hpp"
#include "grammar/heading/section.hpp"

namespace cablelint::grammar {
namespace {

// A caption or a label, as they stand below the classification line.
bool opens_front_matter(std::string_view text, Span line, const Vocabulary& words) {
  const auto word = view(text, line);
  const auto at = std::lower_bound(words.captions.begin(), words.captions.end(), word,
                                   [](const CaptionWord& c, std::string_view v) { return c.text < v; });
  if (at != words.captions.end() && at->text == word) return true;
  return !line.empty() && match_label(text, line.begin, line.end, true).field != Field::none;
}

// PERSONAL VALLETTA 0117 between blank lines, above the captions; AMEMBASSY VALLETTA 0117 is an addressee.
bool stands_alone(std::string_view text, Span line, const Mrn& mrn, const Vocabulary& words) {
  if (mrn.number_span.size() < 3 || mrn.number_span.end != line.end || mrn.post.begin == line.begin) return false;
  if (!is_known_post(view(text, mrn.post), words)) return false;
  std::uint32_t above = line.begin, line_ends = 0;
  for (; above > 0 && is_space(text[above - 1]); --above) line_ends += text[above - 1] == '\n';
  if (above > 0 && line_ends < 2) return false;
  const std::uint32_t below = skip_spaces(text, line.end, static_cast<std::uint32_t>(text.size()));
  const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', below), text.size()));
  return opens_front_matter(text, trim(text, {below, end}), words);
}

}  // namespace

std::uint32_t match_other_word(std::string_view text, Span line, const Vocabulary& words,
                               ClassificationLine& out) {
  const Span section = find_section(text, line);
  const Mrn mrn = find_mrn(text, section.empty() ? line.begin : section.end, line.end, words);
  if (!mrn.found() || (mrn.number_span.size() < 5 && !stands_alone(text, line, mrn, words))) return 0;
  Span word = trim(text, {line.begin, section.empty() ? mrn.post.begin : section.begin});
  if (word.empty() && !is_known_post(view(text, mrn.post), words)) {
    word = {mrn.post.begin, mrn.post.begin};
    while (word.end < mrn.post.end && !is_blank(text[word.end])) ++word.end;
    if (word.end == mrn.post.end) return 0;  // one word and a number: no level at all
  }
  if (word.empty()) return 0;
  set_word(out, ClassWord::other, word);
  return word.end;
}

}  // namespace cablelint::grammar

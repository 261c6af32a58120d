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

// Nothing stands above the line, or a blank line does.
bool begins_block(std::string_view text, Span line) {
  std::uint32_t above = line.begin, line_ends = 0;
  for (; above > 0 && is_space(text[above - 1]); --above) line_ends += text[above - 1] == '\n';
  return above == 0 || line_ends >= 2;
}

// A number of five bytes, damaged or not, stands in a run of at least as many with a digit in it.
bool may_have_number(std::string_view text, Span line) {
  for (std::uint32_t at = line.begin; at < line.end; ++at) {
    const std::uint32_t begin = at;
    bool digit = false;
    for (; at < line.end && !is_space(text[at]); ++at) digit |= is_digit(text[at]);
    if (digit && at - begin >= 5) return true;
  }
  return false;
}

// PERSONAL VALLETTA 0117 between blank lines, above the captions; AMEMBASSY VALLETTA 0117 is an addressee.
bool stands_alone(std::string_view text, Span line, const Mrn& mrn, const Vocabulary& words) {
  if (mrn.number_span.size() < 3 || mrn.number_span.end != line.end || mrn.post.begin == line.begin) return false;
  if (!begins_block(text, line) || !is_known_post(view(text, mrn.post), words)) return false;
  const std::uint32_t below = skip_spaces(text, line.end, static_cast<std::uint32_t>(text.size()));
  const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', below), text.size()));
  return opens_front_matter(text, trim(text, {below, end}), words);
}

}  // namespace

std::uint32_t match_other_word(std::string_view text, Span line, const Vocabulary& words,
                               ClassificationLine& out) {
  if (!begins_block(text, line) && !may_have_number(text, line)) return 0;  // most lines here: addressees
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

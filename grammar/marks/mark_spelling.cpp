#include "grammar/marks/mark_spelling.hpp"

#include <algorithm>

#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

bool only(std::string_view s, std::string_view letters) {
  return s.find_first_not_of(letters) == std::string_view::npos;
}

bool capitals(std::string_view s) { return only(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"); }

// (A), (B), (IV): list letters and Roman numerals; (XX): a redaction.
bool is_numbering(std::string_view s) { return s == "A" || s == "B" || only(s, "IVX"); }

// One word alone in brackets, read as neither level nor control.
bool single_word(std::string_view s, MarkSpelling& spelling, bool acronyms) {
  if (is_numbering(s)) return false;
  const int distance = spelling.nearest(s).distance;
  if (!capitals(s)) return s.size() >= 3 && distance <= 1 && only(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0158");
  if (s.size() <= 3) return distance <= 1 || !acronyms;
  return distance <= (s.size() < 8 ? 1 : 2);  // (COMMENT) is two edits from COMINT
}

struct Shape {
  std::size_t count = 0;      // words
  std::size_t letters = 0;
  std::size_t longest = 0;
  bool slash = false;         // every separator inside is a slash
  bool short_capitals = true;
};

Shape shape_of(std::string_view text, const MarkItems& items) {
  Shape s;
  s.slash = true;
  for (std::size_t i = 0; i < items.count; ++i) {
    if (items[i].is_word()) {
      const auto word = view(text, items[i].span());
      ++s.count;
      s.letters += word.size();
      s.longest = std::max(s.longest, word.size());
      s.short_capitals &= capitals(word) && !only(word, "X");
    } else if (i != 0 && i + 1 != items.count) {
      s.slash &=
          items[i].separator == SeparatorKind::single_slash || items[i].separator == SeparatorKind::double_slash;
    }
  }
  return s;
}

constexpr std::size_t longest_addition = 12;

// (C/STATE ONLY), (SBU/PRIVACY): a level and a slash lead. (U/S BURNS) and (C/O EMBASSY) are words.
bool level_leads(std::string_view text, const MarkItems& items) {
  if (items.count < 3 || !items[0].is_word() || items[1].is_word()) return false;
  if (items[1].separator != SeparatorKind::single_slash) return false;
  return view(text, items[0].span()) != "U" && view(text, items[2].span()) != "O";
}

bool each_near(std::string_view text, const MarkItems& items, MarkSpelling& spelling) {
  for (std::size_t i = 0; i < items.count; ++i)
    if (items[i].is_word() && spelling.nearest(view(text, items[i].span())).distance > 1) return false;
  return true;
}

}  // namespace

// Least distance first, then levels before controls, then the same length.
const NearestMark& MarkSpelling::nearest(std::string_view word) {
  if (word.data() == last_.data() && word.size() == last_.size()) return found_;
  last_ = word;
  found_ = {};
  int best = 100;
  for (std::size_t i = 0; i < words_.marks.size(); ++i) {
    const MarkWord& w = words_.marks[i];
    if (w.kind == TokenKind::joint || w.text == "R" || w.text == "N") continue;
    const int gap = std::abs(static_cast<int>(word.size()) - static_cast<int>(w.text.size()));
    const int extra = (w.kind == TokenKind::level ? 0 : 2) + gap;
    const int limit = std::min(3, (best - extra + 3) / 4);  // from there on the score is no better
    if (gap >= limit) continue;
    const int d = edit_distance(word, w.text, limit);
    if (d >= limit) continue;
    best = 4 * d + extra;
    found_ = {static_cast<std::int16_t>(i), d};
  }
  return found_;
}

bool looks_like_mark(std::string_view text, const MarkItems& items, const MarkReading& reading,
                     const Marking& mark, MarkSpelling& spelling, bool acronyms) {
  const Vocabulary& words = spelling.words();
  const Shape shape = shape_of(text, items);
  if (shape.count == 0 || reading.cut) return false;
  if (reading.unknowns == 0) return shape.short_capitals;  // (NF), (OC), (R): controls without a level
  const std::size_t unknown = reading.unknown;
  if (find_country(text, items, unknown, words).word && mark.level == Level::none) return false;
  if (shape.count == 1) {
    const std::size_t first = items[0].is_word() ? 0 : 1;
    return items[first].is_word() && single_word(view(text, items[first].span()), spelling, acronyms);
  }
  if (!shape.short_capitals) return false;
  if (mark.level != Level::none && level_leads(text, items))
    return shape.count <= 5 && shape.longest <= longest_addition;
  if (shape.count > 3) return false;
  if (mark.level != Level::none && shape.slash) return shape.longest <= 6;
  if (shape.slash) return shape.longest <= 4 && each_near(text, items, spelling);
  return mark.level != Level::none && shape.letters <= 4 && !find_country(text, items, unknown, words).word;
}

bool keeps_level(const MarkItems& items, const MarkReading& reading) {
  const std::size_t at = reading.unknown;
  if (at == 0 || at >= items.count) return reading.unknowns == 0;
  const SeparatorKind before = items[at - 1].separator;
  return before == SeparatorKind::single_slash || before == SeparatorKind::double_slash;
}

std::int16_t nearest_mark(std::string_view text, const MarkItems& items, const MarkReading& reading,
                          MarkSpelling& spelling) {
  std::size_t at = reading.unknown < items.count ? reading.unknown : 0;
  if (!items[at].is_word() && at + 1 < items.count) ++at;
  const auto word = view(text, items[at].span());
  const NearestMark& best = spelling.nearest(word);
  return best.distance <= (word.size() <= 3 ? 1 : 2) ? best.row : std::int16_t{-1};
}

}  // namespace cablelint::grammar

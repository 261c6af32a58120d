#include "grammar/fields/caption_words.hpp"

#include <algorithm>

#include "grammar/spelling.hpp"

namespace cablelint::grammar {

namespace {

// [CORRECTED COPY], "SENSITIVE", SENSITIVE. and -SENSITIVE-: the word without what stands round it.
Span without_marks(std::string_view text, Span word) {
  while (!word.empty() && word_byte(text[word.begin]) == WordByte::around) ++word.begin;
  while (!word.empty() && word_byte(text[word.end - 1]) == WordByte::around) --word.end;
  return word;
}

}  // namespace

Words words_of(std::string_view text, Span line) {
  Words w;
  for (std::uint32_t i = line.begin; i < line.end;) {
    while (i < line.end && separates(text[i])) ++i;
    const std::uint32_t begin = i;
    while (i < line.end && !separates(text[i])) ++i;
    if (begin == i) break;
    const Span word = without_marks(text, {begin, i});
    if (word.empty()) continue;
    if (w.count == most_words) {
      w.all = false;
      break;
    }
    w.at[w.count++] = word;
  }
  return w;
}

namespace {

// The first letters tell most captions apart, and are compared without a call.
bool is_before(const CaptionWord& c, std::string_view word) {
  const auto byte = [](char b) { return static_cast<unsigned char>(b); };
  return !word.empty() && c.text[0] != word[0] ? byte(c.text[0]) < byte(word[0]) : c.text < word;
}

}  // namespace

const CaptionWord* find_caption(std::string_view word, const Vocabulary& words) {
  const auto at = std::lower_bound(words.captions.begin(), words.captions.end(), word, is_before);
  return at != words.captions.end() && at->text == word ? &*at : nullptr;
}

Hit caption_at(std::string_view text, const Words& w, std::uint32_t i, const Vocabulary& words) {
  Hit hit;
  const std::string_view first = view(text, w.at[i]);
  const auto from = std::lower_bound(words.captions.begin(), words.captions.end(), first, is_before);
  for (auto c = from; c != words.captions.end() && c->text.starts_with(first); ++c) {
    const auto n = static_cast<std::uint32_t>(1 + std::count(c->text.begin(), c->text.end(), ' '));
    if (n <= hit.words || i + n > w.count) continue;
    const Span s{w.at[i].begin, w.at[i + n - 1].end};
    if (view(text, s) == c->text) hit = {{s, c->id, CaptionPlace::own_line, false}, n};
  }
  return hit;
}

Hit longer_caption_at(std::string_view text, const Words& w, std::uint32_t i, const Hit& hit,
                      const Vocabulary& words) {
  const Span two{w.at[i].begin, w.at[i + 1].end};
  const std::string_view first = view(text, hit.caption.span);
  for (const CaptionWord& c : words.captions) {
    if (c.exact || c.text.size() <= first.size() || !c.text.starts_with(first) || c.text[first.size()] != ' ')
      continue;
    if (edit_distance(view(text, two), c.text, 3) < 3) return {{two, c.id, CaptionPlace::own_line, true}, 2};
  }
  return hit;
}

namespace {

// The longest caption that `word` begins or ends with; null: none, or the word is no longer than that.
const CaptionWord* joined_caption(std::string_view word, bool at_front, const Vocabulary& words) {
  const CaptionWord* best = nullptr;
  for (const CaptionWord& c : words.captions) {
    if (c.text.size() < shortest_joined || c.text.size() > word.size()) continue;
    if (at_front ? c.text[0] != word[0] : c.text.back() != word.back()) continue;
    const bool fits = at_front ? word.starts_with(c.text) : word.ends_with(c.text);
    if (fits && c.text.find(' ') == std::string_view::npos && (!best || c.text.size() > best->text.size()))
      best = &c;
  }
  return best;
}

}  // namespace

Span take_captions_off(std::string_view text, Span word, CaptionPlace place, const Vocabulary& words,
                       std::vector<Caption>& out) {
  const auto fits = [&](const CaptionWord* c) {
    return c && (c->text.size() == word.size() || word.size() >= c->text.size() + shortest_rest);
  };
  const auto length = [](const CaptionWord* c) { return static_cast<std::uint32_t>(c->text.size()); };
  for (const CaptionWord* c; fits(c = joined_caption(view(text, word), true, words));) {
    out.push_back({{word.begin, word.begin + length(c)}, c->id, place, false});
    word.begin += length(c);
  }
  const auto tail = static_cast<std::ptrdiff_t>(out.size());
  for (const CaptionWord* c; fits(c = joined_caption(view(text, word), false, words));) {
    out.push_back({{word.end - length(c), word.end}, c->id, place, false});
    word.end -= length(c);
  }
  std::reverse(out.begin() + tail, out.end());
  return word;
}

Hit misspelt_caption_at(std::string_view text, const Words& w, std::uint32_t i, const Vocabulary& words) {
  Hit hit;
  int least = 3;
  for (std::uint32_t n = 1; n <= 3 && i + n <= w.count; ++n) {
    const Span s{w.at[i].begin, w.at[i + n - 1].end};
    const std::string_view word = view(text, s);
    if (word.size() < 4) continue;
    for (const CaptionWord& c : words.captions) {
      const int limit = std::min(c.text.size() <= 5 ? 2 : 3, least);
      const int d = c.exact ? limit : edit_distance(word, c.text, limit);
      if (d >= limit) continue;
      least = d;
      hit = {{s, c.id, CaptionPlace::own_line, true}, n};
    }
  }
  return hit;
}

}  // namespace cablelint::grammar

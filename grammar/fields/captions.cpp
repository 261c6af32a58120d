#include "grammar/fields/captions.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/fields/caption_words.hpp"

namespace cablelint::grammar {
namespace {

bool all_capitals(std::string_view text, Span line) {
  bool any = false;
  for (std::uint32_t i = line.begin; i < line.end; ++i) {
    if (is_lower(text[i])) return false;
    any |= is_upper(text[i]);
  }
  return any;
}

// Words that only passing and attention lines have: STATE FOR EUR/SE, PASS USTR, DEPT ALSO FOR, ATTN.
constexpr std::array<std::string_view, 8> passing_words = {"FOR",       "PASS", "PASSING", "ATTN",
                                                           "ATTENTION", "FROM", "PLS",     "RELAY"};

bool is_passing(std::string_view text, const Words& w) {
  for (std::uint32_t i = 0; i < w.count; ++i)
    for (const std::string_view p : passing_words)
      if (w.at[i].size() == p.size() && starts_with_word(text, w.at[i].begin, w.at[i].end, p)) return true;
  return false;
}

// SENSITIVE, SIPDIS behind a passing line of many words, one word each. Returns the line without them.
Span read_tail_captions(std::string_view text, Span line, const Vocabulary& words, Telegram& t) {
  const std::size_t tail = t.captions.size();
  for (;;) {
    while (!line.empty() && separates(text[line.end - 1])) --line.end;
    std::uint32_t begin = line.end;
    while (begin > line.begin && !separates(text[begin - 1])) --begin;
    const CaptionWord* c = begin > line.begin ? find_caption(view(text, {begin, line.end}), words) : nullptr;
    if (!c) break;
    t.captions.push_back({{begin, line.end}, c->id, CaptionPlace::passing_line, false});
    line.end = begin;
  }
  std::reverse(t.captions.begin() + static_cast<std::ptrdiff_t>(tail), t.captions.end());
  return line;
}

// Sensitive, S E N S I T I V E: one caption on the line, in lower case or letter-spaced.
bool read_other_letters(std::string_view text, Span line, const Vocabulary& words, Telegram& t) {
  std::array<char, 24> letters{};
  std::size_t n = 0, blanks = 0;
  for (const char c : view(text, line)) {
    blanks += is_blank(c);
    if (is_blank(c)) continue;
    if (!is_alpha(c) || n == letters.size()) return false;
    letters[n++] = to_upper(c);
  }
  if (n < shortest_joined || (blanks != 0 && blanks + 1 < n)) return false;
  const CaptionWord* c = find_caption({letters.data(), n}, words);
  if (c) t.captions.push_back({line, c->id, CaptionPlace::own_line, false});
  return c != nullptr;
}

// A flattened copy: captions between passing lines that have become one. Shorter captions are words there: VISAS.
constexpr std::uint32_t longest_line = 80, shortest_caption = 6;

void read_inner_captions(std::string_view text, const Words& w, std::uint32_t first, std::uint32_t last,
                         const Vocabulary& words, Telegram& t) {
  for (std::uint32_t i = first; i < last; ++i) {
    const auto word = view(text, w.at[i]);
    if (const CaptionWord* c = word.size() < shortest_caption ? nullptr : find_caption(word, words))
      t.captions.push_back({w.at[i], c->id, CaptionPlace::passing_line, false});
  }
}

// Whole captions behind the words [first, last): "FOR POLAD SENSITIVE SIPDIS". Returns how many words are left.
std::uint32_t read_last_captions(std::string_view text, const Words& w, std::uint32_t first, std::uint32_t last,
                                 const Vocabulary& words, Telegram& t) {
  const std::size_t tail = t.captions.size();
  for (bool found = true; found && last > first;) {
    found = false;
    for (std::uint32_t n = 1; n <= 4 && first + n <= last && !found; ++n) {
      const Span s{w.at[last - n].begin, w.at[last - 1].end};
      const CaptionWord* c = find_caption(view(text, s), words);
      if (!c || last - n == 0) continue;
      t.captions.push_back({s, c->id, CaptionPlace::passing_line, false});
      last -= n;
      found = true;
    }
  }
  std::reverse(t.captions.begin() + static_cast<std::ptrdiff_t>(tail), t.captions.end());
  return last;
}

// Captions at either end of a passing line: "SENSITIVESTATE FOR EUR/SE SIPDIS". Returns the line without them.
Span read_glued_captions(std::string_view text, const Words& w, const Vocabulary& words, Telegram& t) {
  constexpr auto place = CaptionPlace::passing_line;
  Span line = t.passing.back();
  std::uint32_t first = 0;
  for (Hit h; first < w.count && (h = caption_at(text, w, first, words)).words; first += h.words) {
    h.caption.place = place;
    t.captions.push_back(h.caption);
  }
  if (first == w.count) return line;
  const Span head = take_joined_captions(text, w.at[first], place, words, t.captions);
  if (first > 0 || head.begin != w.at[first].begin) line.begin = skip_blanks(text, head.begin, line.end);
  if (!w.all) return read_tail_captions(text, line, words, t);
  const auto tail = static_cast<std::ptrdiff_t>(t.captions.size());
  const std::uint32_t last = read_last_captions(text, w, first, w.count, words, t);
  const auto joined = static_cast<std::ptrdiff_t>(t.captions.size());
  const bool one = last <= first + 1;
  const Span end = one ? head : take_joined_captions(text, w.at[last - 1], place, words, t.captions);
  std::rotate(t.captions.begin() + tail, t.captions.begin() + joined, t.captions.end());
  if (line.size() > longest_line) read_inner_captions(text, w, first, last, words, t);
  if (last <= first) return t.passing.back();
  return {line.begin, last < w.count || end.end != w.at[last - 1].end ? end.end : line.end};
}

}  // namespace

void read_captions_behind(std::string_view text, Span part, const Vocabulary& words, Telegram& t) {
  read_tail_captions(text, part, words, t);
}

void read_captions_in(std::string_view text, Span part, CaptionPlace place, const Vocabulary& words, Telegram& t) {
  const Words w = words_of(text, part);
  for (std::uint32_t i = 0; i < w.count;) {
    Hit hit = caption_at(text, w, i, words);
    if (hit.words) {
      hit.caption.place = place;
      t.captions.push_back(hit.caption);
    } else {
      take_joined_captions(text, w.at[i], place, words, t.captions);
    }
    i += std::max(hit.words, 1u);
  }
}

void read_caption_line(std::string_view text, Span line, const Vocabulary& words, Telegram& t, LineKind& kind) {
  line = trim(text, line);
  const Words w = words_of(text, line);
  kind = LineKind::caption;
  if (is_passing(text, w)) {
    kind = LineKind::passing;
    t.passing.push_back(line);
    t.passing.back() = read_glued_captions(text, w, words, t);
    return;
  }
  constexpr std::uint32_t most_looked_at = 12;  // more words are prose: "the cable has no SENSITIVE caption"
  const std::uint32_t count = std::min(w.count, most_looked_at);
  const bool all = w.all && count == w.count;
  const std::size_t before = t.captions.size();
  std::uint32_t known = 0;
  for (std::uint32_t i = 0; i < count;) {
    Hit hit = caption_at(text, w, i, words);
    if (hit.words == 1 && i + 1 < w.count) hit = longer_caption_at(text, w, i, hit, words);
    const bool joined =
        !hit.words && take_joined_captions(text, w.at[i], CaptionPlace::own_line, words, t.captions) != w.at[i];
    if (!hit.words && !joined && w.count <= 4 && all_capitals(text, w.at[i]))
      hit = misspelt_caption_at(text, w, i, words);
    if (hit.words) t.captions.push_back(hit.caption);
    known += joined ? 1 : hit.words;
    i += std::max(hit.words, 1u);
  }
  if (!all) read_tail_captions(text, {w.at[count - 1].end, line.end}, words, t);
  if (t.captions.size() - before > 1)
    for (std::size_t i = before; i < t.captions.size(); ++i) t.captions[i].place = CaptionPlace::shared_line;
  if (t.captions.size() > before || read_other_letters(text, line, words, t)) return;
  // Continued passing lines and office lists have slashes, digits or lower case; captions do not.
  const bool office_list = view(text, line).find_first_of("/:;0123456789") != std::string_view::npos;
  if (known == 0 && all && !office_list && all_capitals(text, line)) {
    t.unknown_captions.push_back(line);
  } else {
    kind = LineKind::passing;
    t.passing.push_back(line);
  }
}

}  // namespace cablelint::grammar

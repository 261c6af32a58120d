#include "grammar/fields/captions.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t most_words = 12;

bool separates(char c) { return is_blank(c) || c == ',' || c == '/' || c == ';' || c == '\\' || c == '*'; }

// The words of a line, at most `most_words` of them.
struct Words {
  Span at[most_words];
  std::uint32_t count = 0;
  bool all = true;  // the line has no more words than these
};

Words words_of(std::string_view text, Span line) {
  Words w;
  for (std::uint32_t i = line.begin; i < line.end;) {
    while (i < line.end && separates(text[i])) ++i;
    const std::uint32_t begin = i;
    while (i < line.end && !separates(text[i])) ++i;
    if (begin == i) break;
    if (w.count == most_words) {
      w.all = false;
      break;
    }
    w.at[w.count++] = {begin, i};
  }
  return w;
}

const CaptionWord* find_caption(std::string_view word, const Vocabulary& words) {
  const auto at = std::lower_bound(words.captions.begin(), words.captions.end(), word,
                                   [](const CaptionWord& c, std::string_view v) { return c.text < v; });
  return at != words.captions.end() && at->text == word ? &*at : nullptr;
}

struct Hit {
  Caption caption;
  std::uint32_t words = 0;  // how many words it takes; 0: no caption here
};

// The longest caption that begins with word `i`.
Hit caption_at(std::string_view text, const Words& w, std::uint32_t i, const Vocabulary& words) {
  Hit hit;
  const std::string_view first = view(text, w.at[i]);
  const auto from = std::lower_bound(words.captions.begin(), words.captions.end(), first,
                                     [](const CaptionWord& c, std::string_view v) { return c.text < v; });
  for (auto c = from; c != words.captions.end() && c->text.starts_with(first); ++c) {
    const auto n = static_cast<std::uint32_t>(1 + std::count(c->text.begin(), c->text.end(), ' '));
    if (n <= hit.words || i + n > w.count) continue;
    const Span s{w.at[i].begin, w.at[i + n - 1].end};
    if (view(text, s) == c->text) hit = {{s, c->id, CaptionPlace::own_line, false}, n};
  }
  return hit;
}

// VISAS VIPRE: the first word is a caption, and the words together are near a longer one.
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

// SEFSITIVE, SIPDS: one or two letters off. Short words may be off by one.
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

// Captions glued to either end of a passing line: "SOUTHCOM ALSO FOR POLAD SENSITIVE SIPDIS".
// Returns the passing line without them.
Span read_glued_captions(std::string_view text, const Words& w, const Vocabulary& words, Telegram& t) {
  const Span line = t.passing.back();
  std::uint32_t first = 0, last = w.count;
  for (Hit h; first < last && (h = caption_at(text, w, first, words)).words; first += h.words) {
    h.caption.place = CaptionPlace::passing_line;
    t.captions.push_back(h.caption);
  }
  const std::size_t tail = t.captions.size();
  if (!w.all) return read_tail_captions(text, {first ? w.at[first].begin : line.begin, line.end}, words, t);
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
  const bool all_captions = first >= last;
  return all_captions
             ? line
             : Span{first ? w.at[first].begin : line.begin, last < w.count ? w.at[last - 1].end : line.end};
}

}  // namespace

void read_captions_in(std::string_view text, Span part, CaptionPlace place, const Vocabulary& words, Telegram& t) {
  const Words w = words_of(text, part);
  for (std::uint32_t i = 0; i < w.count;) {
    Hit hit = caption_at(text, w, i, words);
    if (hit.words) {
      hit.caption.place = place;
      t.captions.push_back(hit.caption);
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
  const std::size_t before = t.captions.size();
  std::uint32_t known = 0;
  for (std::uint32_t i = 0; i < w.count;) {
    Hit hit = caption_at(text, w, i, words);
    if (hit.words == 1 && i + 1 < w.count) hit = longer_caption_at(text, w, i, hit, words);
    if (!hit.words && w.count <= 4 && all_capitals(text, w.at[i])) hit = misspelt_caption_at(text, w, i, words);
    if (hit.words) {
      t.captions.push_back(hit.caption);
      known += hit.words;
    }
    i += std::max(hit.words, 1u);
  }
  if (t.captions.size() - before > 1)
    for (std::size_t i = before; i < t.captions.size(); ++i) t.captions[i].place = CaptionPlace::shared_line;
  if (t.captions.size() > before) return;
  // Continued passing lines and office lists have slashes, digits or lower case; captions do not.
  const bool office_list = view(text, line).find_first_of("/:;0123456789") != std::string_view::npos;
  if (known == 0 && w.all && !office_list && all_capitals(text, line)) {
    t.unknown_captions.push_back(line);
  } else {
    kind = LineKind::passing;
    t.passing.push_back(line);
  }
}

}  // namespace cablelint::grammar

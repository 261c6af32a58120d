#include "grammar/body/quotation.hpp"

#include <algorithm>

#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t reach = 400;  // bytes from a classification line to its TAGS

// The classification line of another cable that stands last in `part`; found when its number is not -1.
ClassificationLine last_classification(Draft& d, Span part) {
  Telegram& t = d.t;
  const ClassificationLine* own = t.classification();
  ClassificationLine last;
  const auto first = std::ssize(t.mark_tokens);  // of its own tokens: those of lines before it are let go
  for (std::uint32_t at = part.begin; at < part.end; ++at) {
    if (at > 0 && is_word(t.text[at - 1])) continue;
    if (!may_be_classification(t.text, {at, part.end})) continue;
    ClassificationLine c;
    const auto before = t.mark_tokens.size();
    const bool reads = read_classification(t.text, {at, part.end}, false, d.words, t, c) && c.number >= 0;
    const bool same = own && c.number == own->number && t.view(c.post) == t.view(own->post);
    // Prose has SECRET and a number too.
    if (!reads || same || (!c.spaced && c.level != Level::unclassified)) {
      t.mark_tokens.resize(before);
      continue;
    }
    t.mark_tokens.erase(t.mark_tokens.begin() + first,
                        t.mark_tokens.begin() + static_cast<std::ptrdiff_t>(before));
    c.marking.tokens.first = static_cast<std::uint32_t>(first);
    last = c;
  }
  return last;
}

void add(Draft& d, ClassificationLine c) {
  Telegram& t = d.t;
  c.role = ClassRole::quoted;
  t.classifications.push_back(c);
  t.quoted.push_back({{c.span.begin, static_cast<std::uint32_t>(t.text.size())},
                      static_cast<std::uint32_t>(t.classifications.size() - 1)});
  t.damage.push_back({c.span, DamageKind::joined});
}

// A start belongs to the last quotation before it.
void divide(const std::vector<QuotedCable>& quoted, std::vector<Start>& starts) {
  std::uint32_t region = 0;
  for (Start& s : starts) {
    while (region < quoted.size() && quoted[region].span.begin < s.begin) ++region;
    if (region != 0) s.region = region;
  }
}

// TAGS: PREL, TAGS PREL; but "the form asks for TAGS, a SUBJECT line" is a sentence.
bool has_tags(std::string_view text, std::size_t behind) {
  const auto next = text.find_first_not_of(" \t\r\n*", behind);
  return next != std::string_view::npos && (text[next] == ':' || text[next] == '[' || is_upper(text[next]));
}

// What begins or ends a quotation: BEGIN TEXT, QUOTE and QTE, END OF MESSAGE, UNQUOTE and UNQTE.
struct Bracket {
  std::string_view first, alone, brief;
};
constexpr Bracket opening{"BEGIN", "QUOTE", "QTE"}, closing{"END", "UNQUOTE", "UNQTE"};

// Where the words end that begin at `at`; 0: they are others.
std::uint32_t words_from(std::string_view text, std::uint32_t at, std::uint32_t end, Bracket bracket) {
  const auto word = [&](std::uint32_t from, std::string_view w) -> std::uint32_t {
    const auto stop = from + static_cast<std::uint32_t>(w.size());
    return starts_with_word(text, from, end, w) && (stop == end || !is_word(text[stop])) ? stop : 0;
  };
  for (const std::string_view alone : {bracket.alone, bracket.brief})
    if (const std::uint32_t stop = word(at, alone)) return stop;
  std::uint32_t next = word(at, bracket.first);
  if (next == 0) return 0;
  next = skip_blanks(text, next, end);
  if (const std::uint32_t of = word(next, "OF")) next = skip_blanks(text, of, end);
  for (const std::string_view what : {"TEXT", "QUOTE", "QTE", "MESSAGE", "CABLE", "TELEGRAM", "REPEAT"})
    if (const std::uint32_t stop = word(next, what)) return stop;
  return 0;
}

// The words begin the line, or end it.
bool has_words(std::string_view text, Span line, Bracket bracket) {
  constexpr std::uint32_t longest = 18;  // BEGIN OF TELEGRAM
  while (!line.empty() && !is_word(text[line.begin])) ++line.begin;
  if (line.empty()) return false;
  if (words_from(text, line.begin, line.end, bracket) != 0) return true;
  while (!is_word(text[line.end - 1])) --line.end;
  for (std::uint32_t at = line.end - std::min(line.size(), longest); at < line.end; ++at)
    if ((at == line.begin || !is_word(text[at - 1])) && words_from(text, at, line.end, bracket) == line.end)
      return true;
  return false;
}

}  // namespace

void QuotedRegion::open(const ClassificationLine& c, bool in_quotation) {
  close(c.span.begin);
  t_.quoted.push_back({{c.span.begin, c.span.end}, static_cast<std::uint32_t>(t_.classifications.size() - 1)});
  number_ = static_cast<std::uint32_t>(t_.quoted.size());
  depth_ = in_quotation ? 1 : 0;
}

void QuotedRegion::follow(Span line) {
  if (depth_ == 0) return;
  if (has_words(t_.text, line, opening))
    ++depth_;
  else if (has_words(t_.text, line, closing) && --depth_ == 0)
    close(line.end);
}

void QuotedRegion::close(std::uint32_t end) {
  if (number_ != 0) t_.quoted.back().span.end = end;
  number_ = 0;
}

bool stands_in_quotation(const Telegram& t, std::size_t i) {
  constexpr int reach = 3;  // lines with text above
  for (int n = 0; n < reach && i > 0;) {
    const Span above = trim(t.text, t.lines[--i].content());
    if (above.empty()) continue;
    if (has_words(t.text, above, opening)) return true;
    ++n;
  }
  return false;
}

bool add_mid_line_quotations(Draft& d) {
  Telegram& t = d.t;
  std::uint32_t from = t.body;
  if (!t.quoted.empty()) return false;
  bool found = false;
  // TAGS is looked for by its end: G is rarer than T.
  for (auto at = t.text.find("GS", from); at != std::string_view::npos; at = t.text.find("GS", at + 2)) {
    if (at < from + 2 || t.text[at - 1] != 'A' || t.text[at - 2] != 'T' || !has_tags(t.text, at + 2)) continue;
    const auto end = static_cast<std::uint32_t>(at) - 2;
    const ClassificationLine c = last_classification(d, {std::max(from, end - std::min(end, reach)), end});
    if (c.number < 0) continue;
    add(d, c);
    found = true;
    from = end;
  }
  if (found) divide(t.quoted, d.starts);
  return found;
}

}  // namespace cablelint::grammar

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/marks/mark_words.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::size_t longest_phrase = 52;  // bytes; NOT RELEASABLE TO CONTRACTORS OR CONSULTANTS has 46

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// Words of a phrase in capitals, one blank for every gap. A letter-spaced word loses its blanks.
struct PhraseText {
  std::array<char, longest_phrase> bytes;
  std::size_t size = 0;

  bool append(char c) {
    if (size == bytes.size()) return false;
    bytes[size++] = c;
    return true;
  }
  bool append(std::string_view word, bool letters_only) {
    for (const char c : word) {
      if (letters_only && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\\')) continue;
      if (!append(upper(c))) return false;
    }
    return true;
  }
  std::string_view view() const { return {bytes.data(), size}; }
};

// Words mostly differ in their first two letters: no call for those.
bool less(std::string_view a, std::string_view b) {
  const std::size_t n = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < n; ++i)
    if (a[i] != b[i]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[i]);
  return a.size() < b.size();
}

template <typename Word>
const Word* lower_bound(std::span<const Word> list, std::string_view text) {
  return std::lower_bound(list.data(), list.data() + list.size(), text,
                          [](const Word& w, std::string_view t) { return less(w.text, t); });
}

// Whether a phrase may go on over the separator at `at`, and with which character.
char joiner(const MarkItems& items, std::size_t at) {
  if (at + 1 >= items.count || items[at].kind != MarkItem::Kind::separator || !items[at + 1].is_word()) return 0;
  if (items[at].separator == SeparatorKind::blank) return ' ';
  return items[at].separator == SeparatorKind::hyphen && items[at].span().size() == 1 ? '-' : '\0';
}

// The longest entry that begins at item `at`.
template <typename Word>
Phrase<Word> longest(std::string_view text, const MarkItems& items, std::size_t at, std::span<const Word> list) {
  Phrase<Word> best;
  PhraseText phrase;
  const Word* const end = list.data() + list.size();
  for (std::size_t i = at;; i += 2) {
    if (!phrase.append(view(text, items[i].span()), items[i].kind == MarkItem::Kind::spaced)) return best;
    const Word* found = lower_bound(list, phrase.view());
    if (found != end && found->text == phrase.view()) {
      best = {found, i - at + 1};
      ++found;
    }
    const char join = joiner(items, i + 1);
    if (!join || found == end || !found->text.starts_with(phrase.view()) || !phrase.append(join)) return best;
  }
}

// U.K. is UK
std::string_view without_dots(std::string_view word, std::array<char, longest_phrase>& bytes) {
  std::size_t n = 0;
  for (const char c : word)
    if (c != '.' && n < bytes.size()) bytes[n++] = upper(c);
  return {bytes.data(), n};
}

}  // namespace

Phrase<MarkWord> find_mark(std::string_view text, const MarkItems& items, std::size_t at,
                           const Vocabulary& words) {
  return longest(text, items, at, words.marks);
}

const MarkWord* find_mark(std::string_view capitals, const Vocabulary& words) {
  if (capitals.empty() || !is_upper(capitals[0])) return nullptr;
  const auto letter = static_cast<std::size_t>(capitals[0] - 'A');
  const std::size_t first = words.marks_by_letter[letter], last = words.marks_by_letter[letter + 1];
  const auto list = words.marks.subspan(first, last - first);
  if (!list.empty() && list[0].text == capitals) return &list[0];  // C, S, U: each the first of its letter
  const MarkWord* found = lower_bound(list, capitals);
  return found != list.data() + list.size() && found->text == capitals ? found : nullptr;
}

Phrase<CountryWord> find_country(std::string_view text, const MarkItems& items, std::size_t at,
                                 const Vocabulary& words) {
  const auto phrase = longest(text, items, at, words.countries);
  const auto word = view(text, items[at].span());
  if (phrase.word || word.find('.') == std::string_view::npos) return phrase;
  std::array<char, longest_phrase> bytes;
  const auto plain = without_dots(word, bytes);
  const CountryWord* found = lower_bound(words.countries, plain);
  if (found == words.countries.data() + words.countries.size() || found->text != plain) return phrase;
  return {found, 1};
}

}  // namespace cablelint::grammar

#include <algorithm>
#include <array>
#include <span>

#include "rules/facts/facts.hpp"

namespace cablelint::facts {
namespace {

constexpr Level level_of(std::string_view letters) {
  if (letters == "TS") return Level::top_secret;
  if (letters == "S") return Level::secret;
  if (letters == "C") return Level::confidential;
  if (letters == "R") return Level::restricted;
  return letters == "U" ? Level::unclassified : Level::none;
}

constexpr Operand operand_of(std::string_view word) {
  constexpr std::string_view names[] = {"",       "compartments", "programs", "numbers",
                                        "owners", "release",      "eyes",     "categories"};
  const auto at = std::find(std::begin(names), std::end(names), word);
  return at == std::end(names) ? Operand::none : static_cast<Operand>(at - std::begin(names));
}

constexpr std::uint16_t not_found = 0xFFFF;

constexpr std::uint16_t row_with_portion(std::string_view portion) {
  for (std::size_t i = 0; i < controls.size(); ++i)
    if (controls[i].portion == portion) return static_cast<std::uint16_t>(i);
  return not_found;
}

constexpr std::uint16_t country_with_code(std::string_view code) {
  for (std::size_t i = 0; i < countries.size(); ++i)
    if (countries[i].code == code) return static_cast<std::uint16_t>(i);
  return not_found;
}

static_assert(controls.size() <= sizeof(ControlSet) * 8 && countries.size() <= sizeof(CountrySet) * 8);
static_assert(std::all_of(mark_aliases.begin(), mark_aliases.end(),
                          [](auto& row) { return row_with_portion(row.control) != not_found; }),
              "mark_aliases.tsv names a control that controls.tsv does not have");

// SBU-NF goes into a set as SBU and NF; every other control as itself.
constexpr void set_parts(MarkWord& word, const ControlRow& row) {
  word.parts[0] = word.parts[1] = word.id;
  if (row.parts.empty()) return;
  const auto bar = row.parts.find('|');
  word.parts[0] = row_with_portion(row.parts.substr(0, bar));
  word.parts[1] = row_with_portion(row.parts.substr(bar + 1));
}

constexpr MarkWord control_word(std::string_view text, std::size_t id, bool long_form) {
  const ControlRow& row = controls[id];
  MarkWord word{text, TokenKind::control,     0, static_cast<std::uint16_t>(id), long_form,
                {},   operand_of(row.operand)};
  set_parts(word, row);
  if (row.alone) word.value = static_cast<std::uint8_t>(Level::unclassified);
  if (row.category == "non-us-classification") {
    word.kind = TokenKind::foreign;
    word.value = static_cast<std::uint8_t>(level_of(row.levels));
  }
  if (static_cast<ControlId>(id) == ControlId::rel_to) word.kind = TokenKind::release;
  return word;
}

static_assert(std::is_sorted(deceptive_characters.begin(), deceptive_characters.end(),
                             [](auto& a, auto& b) { return a.last < b.first; }),
              "deceptive_characters.tsv is not sorted by code point");

// A list that is filled while the program is compiled.
template <class T, std::size_t Most>
struct List {
  std::array<T, Most> items{};
  std::size_t size = 0;

  constexpr void add(const T& item) { items[size++] = item; }
  constexpr auto begin() { return items.begin(); }
  constexpr auto end() { return items.begin() + static_cast<std::ptrdiff_t>(size); }
  constexpr std::span<const T> view() const { return {items.data(), size}; }
};

constexpr auto by_text = [](const auto& a, const auto& b) { return a.text < b.text; };

constexpr std::size_t most_marks = level_words.size() + 1 + 3 * controls.size() + mark_aliases.size();
using Marks = List<MarkWord, most_marks>;

// The first of several words that are written alike counts.
constexpr void add(Marks& marks, const MarkWord& word) {
  const bool known = std::any_of(marks.begin(), marks.end(), [&](auto& m) { return m.text == word.text; });
  if (!word.text.empty() && !known) marks.add(word);
}

constexpr Marks mark_words() {
  Marks marks;
  for (const LevelWordRow& row : level_words)
    add(marks,
        {row.text, TokenKind::level, static_cast<std::uint8_t>(level_of(row.level)), 0, row.long_form, {}, {}});
  add(marks, {"JOINT", TokenKind::joint, 0, 0, false, {}, Operand::owners});
  for (std::size_t i = 0; i < controls.size(); ++i) {
    const ControlRow& row = controls[i];
    add(marks, control_word(row.portion, i, false));
    add(marks, control_word(row.banner, i, true));
    add(marks, control_word(row.title, i, true));
  }
  for (const MarkAliasRow& row : mark_aliases)
    add(marks, control_word(row.text, row_with_portion(row.control), row.long_form));
  std::sort(marks.begin(), marks.end(), by_text);
  return marks;
}

constexpr auto caption_words() {
  List<CaptionWord, 2 * captions.size()> words;
  for (std::size_t i = 0; i < captions.size(); ++i)
    for (const auto text : {captions[i].text, captions[i].alias})
      if (!text.empty()) words.add({text, static_cast<std::uint16_t>(i)});
  std::sort(words.begin(), words.end(), by_text);
  return words;
}

constexpr auto country_words() {
  List<CountryWord, countries.size() + country_names.size()> words;
  for (std::size_t i = 0; i < countries.size(); ++i) words.add({countries[i].code, static_cast<std::uint16_t>(i)});
  for (const CountryNameRow& row : country_names)  // tests: every name has its code
    if (const auto id = country_with_code(row.code); id != not_found) words.add({row.name, id});
  std::sort(words.begin(), words.end(), by_text);
  return words;
}

constexpr auto post_names() {
  List<std::string_view, posts.size()> names;
  for (const PostRow& row : posts) names.add(row.name);
  std::sort(names.begin(), names.end());
  names.size = static_cast<std::size_t>(std::unique(names.begin(), names.end()) - names.begin());
  return names;
}

// Rows stay as they are: they are ids of Damage::what.
constexpr auto deceptive_ranges() {
  List<DeceptiveRange, deceptive_characters.size()> ranges;
  for (const DeceptiveCharacterRow& row : deceptive_characters)
    ranges.add({static_cast<std::uint32_t>(row.first), static_cast<std::uint32_t>(row.last),
                row.looks_like.empty() ? '\0' : row.looks_like.front()});
  return ranges;
}

constexpr auto marks = mark_words();
constexpr auto captions_by_word = caption_words();
constexpr auto countries_by_word = country_words();
constexpr auto posts_by_name = post_names();
constexpr auto deceptive = deceptive_ranges();

constexpr std::array<std::uint16_t, 27> letters() {
  std::array<std::uint16_t, 27> starts{};
  const auto words = marks.view();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const char letter = static_cast<char>('A' + i);  // the one behind Z stands for the end
    const auto at = std::find_if(words.begin(), words.end(), [&](auto& m) { return m.text[0] >= letter; });
    starts[i] = static_cast<std::uint16_t>(at - words.begin());
  }
  return starts;
}

constexpr Vocabulary words{
    marks.view(),         letters(),       captions_by_word.view(), countries_by_word.view(),
    posts_by_name.view(), deceptive.view()};

}  // namespace

const Vocabulary& vocabulary() { return words; }

}  // namespace cablelint::facts

#include <algorithm>
#include <vector>

#include "rules/facts/facts.hpp"

namespace cablelint::facts {
namespace {

Level level_of(std::string_view letters) {
  if (letters == "TS") return Level::top_secret;
  if (letters == "S") return Level::secret;
  if (letters == "C") return Level::confidential;
  if (letters == "R") return Level::restricted;
  return letters == "U" ? Level::unclassified : Level::none;
}

Operand operand_of(std::string_view word) {
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
void set_parts(MarkWord& word, const ControlRow& row) {
  word.parts[0] = word.parts[1] = word.id;
  if (row.parts.empty()) return;
  const auto bar = row.parts.find('|');
  word.parts[0] = row_with_portion(row.parts.substr(0, bar));
  word.parts[1] = row_with_portion(row.parts.substr(bar + 1));
}

MarkWord control_word(std::string_view text, std::size_t id, bool long_form) {
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

struct Words {
  std::vector<MarkWord> marks;
  std::vector<CaptionWord> captions;
  std::vector<CountryWord> countries;
  std::vector<std::string_view> posts;
  std::vector<DeceptiveRange> deceptive;
  Vocabulary view;

  void add(const MarkWord& word) {
    const bool known = std::any_of(marks.begin(), marks.end(), [&](auto& m) { return m.text == word.text; });
    if (!word.text.empty() && !known) marks.push_back(word);
  }

  void add_marks() {
    for (const LevelWordRow& row : level_words)
      add({row.text, TokenKind::level, static_cast<std::uint8_t>(level_of(row.level)), 0, row.long_form, {}, {}});
    add({"JOINT", TokenKind::joint, 0, 0, false, {}, Operand::owners});
    for (std::size_t i = 0; i < facts::controls.size(); ++i) {
      const ControlRow& row = facts::controls[i];
      add(control_word(row.portion, i, false));
      add(control_word(row.banner, i, true));
      add(control_word(row.title, i, true));
    }
    for (const MarkAliasRow& row : mark_aliases)
      add(control_word(row.text, row_with_portion(row.control), row.long_form));
  }

  Words() {
    add_marks();
    for (std::size_t i = 0; i < facts::captions.size(); ++i)
      for (const auto text : {facts::captions[i].text, facts::captions[i].alias})
        if (!text.empty()) captions.push_back({text, static_cast<std::uint16_t>(i)});
    for (std::size_t i = 0; i < facts::countries.size(); ++i)
      countries.push_back({facts::countries[i].code, static_cast<std::uint16_t>(i)});
    for (const CountryNameRow& row : country_names)  // tests: every name has its code
      if (const auto id = country_with_code(row.code); id != not_found) countries.push_back({row.name, id});
    const auto by_text = [](const auto& a, const auto& b) { return a.text < b.text; };
    std::sort(marks.begin(), marks.end(), by_text);
    std::sort(captions.begin(), captions.end(), by_text);
    std::sort(countries.begin(), countries.end(), by_text);
    for (const PostRow& row : facts::posts) posts.push_back(row.name);
    std::sort(posts.begin(), posts.end());
    posts.erase(std::unique(posts.begin(), posts.end()), posts.end());
    for (const DeceptiveCharacterRow& row : deceptive_characters)  // rows stay as they are: ids of Damage::what
      deceptive.push_back({static_cast<std::uint32_t>(row.first), static_cast<std::uint32_t>(row.last),
                           row.looks_like.empty() ? '\0' : row.looks_like.front()});
    view = {marks, {}, captions, countries, posts, deceptive};
    for (std::size_t i = 0; i < view.marks_by_letter.size(); ++i) {
      const char letter = static_cast<char>('A' + i);  // the one behind Z stands for the end
      const auto at = std::find_if(marks.begin(), marks.end(), [&](auto& m) { return m.text[0] >= letter; });
      view.marks_by_letter[i] = static_cast<std::uint16_t>(at - marks.begin());
    }
  }
};

}  // namespace

const Vocabulary& vocabulary() {
  static const Words words;
  return words.view;
}

}  // namespace cablelint::facts

#include <algorithm>
#include <array>
#include <vector>

#include "rules/facts/facts.hpp"

namespace cablelint::facts {
namespace {

constexpr bool by_text(const auto& a, const auto& b) { return a.text < b.text; }

// The level words that marks use; banner words are long forms.
constexpr std::array<MarkWord, 11> level_words = {{
    {"TS", TokenKind::level, static_cast<std::uint8_t>(Level::top_secret), 0, false},
    {"S", TokenKind::level, static_cast<std::uint8_t>(Level::secret), 0, false},
    {"C", TokenKind::level, static_cast<std::uint8_t>(Level::confidential), 0, false},
    {"R", TokenKind::level, static_cast<std::uint8_t>(Level::restricted), 0, false},
    {"U", TokenKind::level, static_cast<std::uint8_t>(Level::unclassified), 0, false},
    {"TOP SECRET", TokenKind::level, static_cast<std::uint8_t>(Level::top_secret), 0, true},
    {"SECRET", TokenKind::level, static_cast<std::uint8_t>(Level::secret), 0, true},
    {"CONFIDENTIAL", TokenKind::level, static_cast<std::uint8_t>(Level::confidential), 0, true},
    {"CONF", TokenKind::level, static_cast<std::uint8_t>(Level::confidential), 0, true},
    {"UNCLASSIFIED", TokenKind::level, static_cast<std::uint8_t>(Level::unclassified), 0, true},
    {"UNCLAS", TokenKind::level, static_cast<std::uint8_t>(Level::unclassified), 0, true},
}};

struct Words {
  std::vector<MarkWord> marks{level_words.begin(), level_words.end()};
  std::vector<CaptionWord> captions;
  std::vector<CountryWord> countries;
  Vocabulary view;

  void add_mark(std::string_view text, std::size_t id, bool long_form) {
    if (text.empty() || std::any_of(marks.begin(), marks.end(), [&](auto& m) { return m.text == text; })) return;
    marks.push_back({text, TokenKind::control, 0, static_cast<std::uint16_t>(id), long_form});
  }

  Words() {
    for (std::size_t i = 0; i < facts::controls.size(); ++i) {
      const ControlRow& row = facts::controls[i];
      add_mark(row.portion, i, false);
      add_mark(row.banner, i, row.banner != row.portion);
      add_mark(row.title, i, true);
    }
    for (std::size_t i = 0; i < facts::captions.size(); ++i)
      captions.push_back({facts::captions[i].text, static_cast<std::uint16_t>(i)});
    for (std::size_t i = 0; i < facts::countries.size(); ++i)
      countries.push_back({facts::countries[i].code, static_cast<std::uint16_t>(i)});
    std::sort(marks.begin(), marks.end(), [](auto& a, auto& b) { return by_text(a, b); });
    std::sort(captions.begin(), captions.end(), [](auto& a, auto& b) { return by_text(a, b); });
    std::sort(countries.begin(), countries.end(), [](auto& a, auto& b) { return by_text(a, b); });
    view = {marks, captions, countries};
  }
};

}  // namespace

const Vocabulary& vocabulary() {
  static const Words words;
  return words.view;
}

}  // namespace cablelint::facts

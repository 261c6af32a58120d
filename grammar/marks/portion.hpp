#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/marks/mark_reader.hpp"
#include "grammar/marks/mark_words.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {

// Reads one portion mark: the brackets, what stands between, and whether the place lets it be a mark.
struct Portion {
  std::string_view text;
  std::uint32_t limit;
  MarkPlace place;
  const Vocabulary& words;
  std::vector<MarkToken>& tokens;
  Marking& mark;
  MarkItems& items;
  MarkReading reading{};

  // A damaged or misspelt mark counts only where a mark must stand.
  bool must_be_mark() const { return place == MarkPlace::after_number || place == MarkPlace::subject; }
  char at(std::uint32_t i) const { return i < limit && i < text.size() ? text[i] : '\0'; }
  char opening() const { return items.opening.empty() ? '\0' : text[items.opening.begin]; }
  bool understood() const { return reading.unknowns == 0 && mark.level != Level::none; }

  void read_items() { reading = read_words(text, items, words, tokens, mark); }

  bool accept(Span span, MarkFault fault) {
    mark.span = span;
    mark.fault = fault;
    mark.lower_case = reading.lower_level;
    return true;
  }

  bool reject(std::size_t token_count) {
    tokens.resize(token_count);
    mark = {};
    return false;
  }

  bool read(std::uint32_t begin);
  bool closed(Span span);
  bool torn_word();
  bool half_open();
  std::size_t half_open_items() const;
  bool half_closed();
  bool wrong_brackets();
  bool in_lower_case_place() const;
  bool bare_restricted() const { return mark.level == Level::restricted && mark.system == System::us; }
};

inline void add_controls(const MarkWord& word, Marking& mark) {
  if (word.kind == TokenKind::control)
    for (const unsigned part : word.parts) mark.controls.add(part);
}

}  // namespace cablelint::grammar

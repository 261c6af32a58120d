#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/known_tags.hpp"

// What the words of the TAGS lines are, by the table of TAGS.
namespace cablelint::rules {

// Where a word comes apart into known tags: PREL|MT, KDEM|PREL|MT. Offsets in the word.
struct TagCuts {
  std::array<std::uint8_t, 8> at{};
  std::uint8_t count = 0;
  bool sure = false;  // one part is subject matter, or an organization's name of four letters and more

  void add(std::size_t offset) {
    if (count < at.size()) at[count++] = static_cast<std::uint8_t>(offset);
  }
};

struct TagReading {
  enum class Kind : std::uint8_t {
    known,
    torn,  // a part of a known tag that a line end cuts in two
    run_together,
    unknown,
    other  // names, captions, N/A, TAGS of the configuration, redacted and cut words, words of a name in several
  } kind = Kind::other;
  TagRows rows;  // of a known tag, or of the torn one as a whole
  TagCuts cuts;  // of tags run together
  std::array<const facts::TagRow*, 2> nearest{};  // to an unknown one, at edit distance 1; null: none
};

// `index` is that of one of Telegram::tags.
TagReading read_tag(const Cable& c, std::size_t index);

// A name, or in the time of name tags a long word behind one of these.
bool is_personal_name(const Cable& c, std::size_t index);

// Whether the tag speaks of the subject, also when misspelt, run together, or newer than the lists.
bool says_subject(std::string_view tag, const TagReading& reading);

// The TAGS line that holds `tag`; empty when none does. A copy may have several.
Span tags_line_of(const Telegram& t, Span tag);

// Calls f(tag, reading) for the tags as they stand, until f returns false. A line with many unknown words
// is no list of TAGS: it is given up.
template <class F>
void each_tag(const Cable& c, F&& f) {
  constexpr int most_unknown = 32;
  int unknown = 0;
  for (std::size_t i = 0; i < c.t.tags.size(); ++i) {
    const TagReading reading = read_tag(c, i);
    if (reading.kind == TagReading::Kind::unknown && ++unknown > most_unknown) return;
    if (!f(c.t.tags[i], reading)) return;
  }
}

}  // namespace cablelint::rules

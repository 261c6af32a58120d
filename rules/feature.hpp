#pragma once

#include <cstdint>
#include <initializer_list>

// What a cable has that a rule may look for. A rule names what it cannot speak without, and is run only where all
// of that is there: most cables have few of the things that most rules judge. To name one too few costs time; to
// name one too many loses findings, which tests/unit/features_test.cpp tells.
namespace cablelint::rules {

enum class Feature : std::uint8_t {
  // one for each DamageKind, in its order
  pilcrow_as_one,
  markup,
  invalid_utf8,
  control_character,
  mixed_line_ends,
  flattened,
  copy_twice,
  joined,
  truncated,
  redaction,
  partial_extract,
  noise,
  deceptive,
  // heading
  routing,
  de_line,
  security_signal,
  addressee,
  // classification lines
  odd_line,  // a level that is misspelt, abbreviated, SBU, RESTRICTED or unknown; E F T O; a damaged MRN
  section,  // SECTION nn OF mm
  page_line,
  caption,
  several_captions,
  // front matter
  eo_line,
  instruction,  // an E.O. line or Declassify On says something, and the cable is not unclassified
  reference,
  authority,
  // marks, wherever they stand
  register_mark,  // with //
  banner,  // on the cable's own classification line
  control,  // in a portion, the subject or a banner
  mark_fault,
  untidy_mark,  // in lower case, or with blanks in it
  long_form,  // a token as banners have it
  mark_above,  // above the cable's level
  misplaced_mark,  // before the number or behind a lead-in
  // paragraphs
  out_of_order,  // the numbers are not 1, 2, 3 and so on
  subparagraph,
  marked_subparagraph,
  count
};

class Features {
 public:
  constexpr Features() = default;
  constexpr Features(std::initializer_list<Feature> list) {
    for (const Feature f : list) add(f);
  }
  constexpr void add(Feature f, bool there = true) { bits_ |= std::uint64_t{there} << static_cast<unsigned>(f); }
  constexpr bool has(Features wanted) const { return (wanted.bits_ & ~bits_) == 0; }

 private:
  std::uint64_t bits_ = 0;
};

static_assert(static_cast<unsigned>(Feature::count) <= 64);

}  // namespace cablelint::rules

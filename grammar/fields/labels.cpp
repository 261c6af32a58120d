#include "grammar/fields/labels.hpp"

#include <algorithm>
#include <array>

#include "grammar/byte_scan.hpp"
#include "grammar/bytes.hpp"
#include "grammar/format/labels.hpp"
#include "grammar/format/word.hpp"
#include "grammar/readers.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::labels;
namespace p = format::p;

template <typename Rule>
struct action : p::nothing<Rule> {};

template <Field F>
struct says : p::require_apply0 {
  static void apply0(Field& field) { field = F; }
};
template <>
struct action<f::tags> : says<Field::tags> {};
template <>
struct action<f::tags_alone> : says<Field::tags> {};
template <>
struct action<f::subject> : says<Field::subject> {};
template <>
struct action<f::reference> : says<Field::reference> {};

struct Known {
  std::string_view text;
  Field field;
};
constexpr std::array<Known, 4> known = {{{"TAGS", Field::tags},
                                         {"SUBJECT", Field::subject},
                                         {"REFTEL", Field::reference},
                                         {"REFS", Field::reference}}};

// SUBJCT: a word with a colon at a line start, one letter off.
Label match_misspelt(std::string_view text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t stop = at;
  while (stop < end && stop - at < 10 && is_alpha(text[stop])) ++stop;
  const std::uint32_t colon = skip_blanks(text, stop, end);
  if (colon == end || text[colon] != ':' || stop - at < 4) return {};
  for (const Known& k : known)
    if (edit_distance(text.substr(at, stop - at), k.text, 2) == 1) return {k.field, {at, colon + 1}, true};
  return {};
}

// The first two letters of E.O., TAGS, SUBJECT, REF, Classified By and Derived From, pair by pair.
constexpr std::array<std::array<std::string_view, 2>, 5> label_pairs = {
    {{"E", ". O"}, {"T", "A"}, {"S", "U"}, {"C", "L"}, {"RD", "E"}}};

// A bit for each pair that may have a byte in this place, by the byte itself or by half of it.
template <class Key>
constexpr auto pairs_by(std::size_t place, Key key) {
  std::array<std::uint8_t, 256> of{};
  const auto add = [&](std::size_t pair, char c) {
    of[static_cast<std::size_t>(key(static_cast<unsigned char>(c)))] |= static_cast<std::uint8_t>(1U << pair);
  };
  for (std::size_t pair = 0; pair < label_pairs.size(); ++pair)
    for (const char c : label_pairs[pair][place]) {
      add(pair, c);
      if (is_upper(c)) add(pair, static_cast<char>(c - 'A' + 'a'));
    }
  return of;
}
template <std::size_t Place>
constexpr auto pairs = pairs_by(Place, [](unsigned char c) { return c; });

// The second letter of such a pair. Kernel of each_hit().
struct SecondLetters {
  static bool hit(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    const auto first = static_cast<unsigned char>(text[at - 1]), second = static_cast<unsigned char>(text[at]);
    return (pairs<0>[first] & pairs<1>[second]) != 0;
  }
#if defined(CABLELINT_AVX2)
  // By halves of bytes, which other letters share: hit() has to be asked again.
  template <std::size_t Place>
  CABLELINT_AVX2 CABLELINT_INLINE static __m256i pairs_of(const char* p) {
    static constexpr auto low = pairs_by(Place, [](unsigned char c) { return c & 0x0F; });
    static constexpr auto high = pairs_by(Place, [](unsigned char c) { return c >> 4; });
    const auto table = [](const auto& of) CABLELINT_AVX2 {
      return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(of.data())));
    };
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
    return _mm256_and_si256(_mm256_shuffle_epi8(table(low), bytes), _mm256_shuffle_epi8(table(high), upper));
  }
  CABLELINT_AVX2 static __m256i hits(const char* p) {
    const __m256i both = _mm256_and_si256(pairs_of<0>(p - 1), pairs_of<1>(p));
    return _mm256_adds_epu8(both, _mm256_set1_epi8(0x7F));  // to the top bit
  }
#endif
};

// Letters that a label at a line start may begin with, misspelt ones too.
constexpr bool may_label(char c) { return is_alpha(c) || c == '\xC2' || c == '\xB6' || c == '\xEF'; }

// A garbled label at a line start still has a colon or a number behind it; most lines have neither.
bool has_value_near(std::string_view text, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t near = 20;
  for (const std::uint32_t stop = std::min(end, at + near); at < stop; ++at)
    if (text[at] == ':' || is_digit(text[at])) return true;
  return false;
}

// "CLASSIFIED BY DCM J. DOE. REASON: 1.5 (B)": what prose does not say behind the words.
bool gives_reason(std::string_view text, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t longest_name = 160;
  const std::uint32_t stop = std::min(end, at + longest_name);
  for (; at + 2 < stop; ++at)
    if (text[at] == '1' && (text[at + 1] == '.' || text[at + 1] == ',') && is_one_of(text[at + 2], "45 "))
      return true;
  return false;
}

// "REF: STATE 4411 Classified" and "By: J. Doe" below it: the line ends in the middle of the label.
std::uint32_t match_authority(std::string_view text, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t longest_word = 12;
  const std::uint32_t n = match_authority_label(text, at, end);
  if (n != 0 || end - at > longest_word || !is_one_of(to_upper(text[at]), "CD")) return n;
  const std::uint32_t torn = match_authority_label(text, at, static_cast<std::uint32_t>(text.size()));
  return torn > end - at && text[at + torn - 1] == ':' ? torn : 0;
}

}  // namespace

Label match_label(std::string_view text, std::uint32_t at, std::uint32_t end, bool line_start) {
  if (at >= end || !may_label(text[at])) return {};
  const char initial = to_upper(text[at]);
  auto in = format::input(text, {at, end});
  Field field = Field::none;
  const bool may_hit = initial == 'T' || initial == 'S' || initial == 'R';
  const bool hit = may_hit && (line_start ? p::parse<f::at_line_start, action>(in, field)
                                          : p::parse<f::in_mid_line, action>(in, field));
  if (hit) return {field, {at, static_cast<std::uint32_t>(in.current() - text.data())}, false};
  const bool own_initial = initial == 'E' || initial == 'C' || initial == 'D' || !is_alpha(text[at]);
  if (line_start && !own_initial && !has_value_near(text, at, end)) return {};
  if (const std::uint32_t n = match_eo_label(text, at, end, line_start)) return {Field::eo, {at, at + n}, false};
  if (!is_alpha(initial)) return {};
  if (const std::uint32_t n = match_authority(text, at, end)) return {Field::authority, {at, at + n}, false};
  return line_start ? match_misspelt(text, at, end) : Label{};
}

Label match_behind_pilcrow(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const Label label = match_label(text, at, end, true);
  auto in = format::input(text, {at, end});
  if (label.field != Field::none || !p::parse<format::pilcrow>(in)) return label;
  const auto behind = static_cast<std::uint32_t>(in.current() - text.data());
  return match_label(text, skip_blanks(text, behind, end), end, true);
}

Label find_label(std::string_view text, std::uint32_t from, std::uint32_t end) {
  Label found;
  if (from >= end) return found;
  each_hit<SecondLetters>(text.substr(0, end), from + 1, [&](std::uint32_t second) {
    if (found.field != Field::none || !SecondLetters::hit(text, second)) return;
    const Label label = match_label(text, second - 1, end, false);
    // Classified By in mid-line needs its colon: the words stand in prose too.
    const bool in_prose = label.field == Field::authority && text[label.span.end - 1] != ':' &&
                          !gives_reason(text, label.span.end, end);
    if (!in_prose) found = label;
  });
  return found;
}

}  // namespace cablelint::grammar

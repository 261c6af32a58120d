#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "grammar/span.hpp"

namespace cablelint {

// Levels in rank order. SBU, LOU, EFTO, FOUO and CUI are controls on unclassified text, not levels.
enum class Level : std::uint8_t { none, unclassified, restricted, confidential, secret, top_secret };

constexpr bool is_classified(Level l) { return l >= Level::confidential; }

// Who owns the classification: (C), (//GBR C), (//JOINT S GBR USA), (NS).
enum class System : std::uint8_t { us, foreign, nato, joint };

// A set over rows of a fact table: the controls (rules/facts/controls.tsv) and the country codes
// (rules/facts/countries.tsv). The grammar knows ids only; names and policy belong to the facts.
template <unsigned Words>
struct IdSet {
  std::array<std::uint64_t, Words> bits{};

  constexpr void add(unsigned id) { bits[id / 64] |= std::uint64_t{1} << (id % 64); }
  constexpr void remove(unsigned id) { bits[id / 64] &= ~(std::uint64_t{1} << (id % 64)); }
  constexpr bool has(unsigned id) const { return (bits[id / 64] >> (id % 64)) & 1; }
  constexpr bool empty() const {
    for (auto w : bits)
      if (w) return false;
    return true;
  }
  constexpr int count() const {
    int n = 0;
    for (auto w : bits) n += std::popcount(w);
    return n;
  }
  constexpr bool contains(const IdSet& o) const {
    for (unsigned i = 0; i < Words; ++i)
      if (o.bits[i] & ~bits[i]) return false;
    return true;
  }
  constexpr IdSet& operator|=(const IdSet& o) {
    for (unsigned i = 0; i < Words; ++i) bits[i] |= o.bits[i];
    return *this;
  }
  constexpr IdSet& operator&=(const IdSet& o) {
    for (unsigned i = 0; i < Words; ++i) bits[i] &= o.bits[i];
    return *this;
  }
  constexpr IdSet& operator-=(const IdSet& o) {
    for (unsigned i = 0; i < Words; ++i) bits[i] &= ~o.bits[i];
    return *this;
  }
  friend constexpr IdSet operator-(IdSet a, const IdSet& b) { return a -= b; }
  friend constexpr IdSet operator|(IdSet a, const IdSet& b) { return a |= b; }
  friend constexpr IdSet operator&(IdSet a, const IdSet& b) { return a &= b; }
  friend constexpr bool operator==(const IdSet&, const IdSet&) = default;

  template <class F>
  constexpr void each(F&& f) const {
    for (unsigned i = 0; i < Words; ++i)
      for (auto w = bits[i]; w; w &= w - 1) f(i * 64 + static_cast<unsigned>(std::countr_zero(w)));
  }
};

using ControlSet = IdSet<2>;
using CountrySet = IdSet<6>;

// What one token of a mark is.
enum class TokenKind : std::uint8_t {
  level,        // S, SECRET, UNCLAS: value = Level
  foreign,      // NS, COSMIC TOP SECRET: value = Level, id = control id of the NATO mark
  joint,        // JOINT
  control,      // id = control id
  release,      // REL, REL TO, "Releasable to"; the list follows
  country,      // id = country id, inside a list
  declassify,   // a date, MR or X code as a banner category
  compartment,  // SI-G ABCD, SAR-ABC/DEF, SIGMA 14, CUI categories: what hangs on the control before it
  entire_text,  // "ENTIRE TEXT" of (C - ENTIRE TEXT)
  other,        // a token in no list
  separator     // value = SeparatorKind
};

// Blanks round a slash, hyphen or comma belong to that separator's span. and_word: "GBR AND AUS" in a list.
enum class SeparatorKind : std::uint8_t {
  single_slash,
  double_slash,
  hyphen,
  comma,
  blank,
  many_slashes,
  and_word
};

struct MarkToken {
  Span span;
  TokenKind kind = TokenKind::other;
  std::uint8_t value = 0;   // Level or SeparatorKind
  std::uint16_t id = 0;     // control or country id
  bool long_form = false;   // a banner word: SECRET, NOFORN, UNCLAS
};

// How a mark is damaged; the mark is understood as far as it can be.
enum class MarkFault : std::uint8_t {
  none,
  half_open,        // "(C text"      closing bracket missing
  half_closed,      // "SBU) text"    opening bracket missing
  wrong_brackets,   // "{C}" "[S]"
  cut_by_line_end,  // "(S/" line end "NF)" : not a release list going on
  unknown_word      // "(SE)" "(SUB)" : shaped like a mark and is none; `suggestion` is the nearest
};

// One portion mark, subject mark, classification line or banner, understood.
struct Marking {
  Span span;                  // the smallest text that is the mark, brackets included
  Level level = Level::none;  // none: no level could be read (a bare (SBU) has Level::unclassified)
  System system = System::us;
  MarkFault fault = MarkFault::none;
  bool lower_case = false;    // (c)
  bool blanks = false;        // ( C ), (C )
  bool entire_text = false;   // (C - ENTIRE TEXT)
  ControlSet controls;        // without REL TO and the NATO levels; SBU-NF and LES-NF count as their two parts
  CountrySet owners;          // (//GBR C), JOINT S GBR USA, FGI GBR
  CountrySet release_to;      // REL TO or EYES ONLY list as listed, tetragraphs unexpanded
  CountrySet display_to;      // DISPLAY ONLY list
  bool has_release = false;   // a REL or REL TO is there, even with an empty or unreadable list
  Range tokens;               // into Telegram::mark_tokens
  std::int16_t suggestion = -1;  // for unknown_word: row of Vocabulary::marks nearest to it, -1 none
};

}  // namespace cablelint

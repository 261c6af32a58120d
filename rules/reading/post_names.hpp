#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/facts/facts.hpp"
#include "rules/reading/posts.hpp"

// Which post a plain-language address (AMEMBASSY VALLETTA) or a message reference (VALLETTA) names.
namespace cablelint::rules {

namespace post_names {

constexpr std::size_t longest = 80;  // bytes of an address that can name a post

// Takes the first word off `rest`; empty at the end of the name: SECSTATE WASHDC//EUR//.
constexpr std::string_view take_word(std::string_view& rest) {
  std::size_t begin = 0;
  while (begin < rest.size() && (is_space(rest[begin]) || rest[begin] == ',')) ++begin;
  std::size_t end = begin;
  while (end < rest.size() && !is_space(rest[end]) && rest[end] != ',' && rest[end] != '/' && rest[end] != '(')
    ++end;
  const auto word = rest.substr(begin, end - begin);
  rest.remove_prefix(word.empty() ? rest.size() : end);
  return word;
}

constexpr std::string_view kind_of(std::string_view word) {
  for (const auto& row : facts::address_words)
    if (row.text == word) return row.kind;
  return {};
}

// The letters alone, as two names spell them with and without blanks and points.
constexpr bool same_letters(std::string_view a, std::string_view b) {
  std::size_t i = 0, j = 0;
  for (;;) {
    while (i < a.size() && !is_alpha(a[i])) ++i;
    while (j < b.size() && !is_alpha(b[j])) ++j;
    if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
    if (to_upper(a[i++]) != to_upper(b[j++])) return false;
  }
}

constexpr bool has_word(std::string_view name, std::string_view word) {
  for (std::string_view w; !(w = take_word(name)).empty();)
    if (same_letters(w, word)) return true;
  return false;
}

// Every word of `part` stands in `whole`: ROME in UN ROME.
constexpr bool has_words(std::string_view whole, std::string_view part) {
  for (std::string_view w; !(w = take_word(part)).empty();)
    if (!has_word(whole, w)) return false;
  return true;
}

constexpr bool share_word(std::string_view a, std::string_view b) {
  constexpr std::size_t shortest_word = 3;
  for (std::string_view w; !(w = take_word(a)).empty();)
    if (w.size() >= shortest_word && kind_of(w).empty() && has_word(b, w)) return true;
  return false;
}

}  // namespace post_names

// The name without AMEMBASSY, WASHDC and the like; as it is when nothing would be left.
constexpr std::string_view bare_post(std::string_view address) {
  using namespace post_names;
  std::string_view rest = address.substr(0, longest);
  const char *begin = nullptr, *end = nullptr, *stop = rest.data();
  for (std::string_view w; !(w = take_word(rest)).empty();) {
    const auto kind = kind_of(w);
    stop = w.data() + w.size();
    if (!begin && kind == "office") continue;
    if (!begin) begin = w.data();
    if (kind != "place") end = stop;
  }
  if (!begin || !end) return address.substr(0, static_cast<std::size_t>(stop - address.data()));
  return {begin, static_cast<std::size_t>(end - begin)};
}

// The post's name as in the table; empty when it is not there.
constexpr std::string_view known_post(std::string_view address) {
  const auto find = [](std::string_view name) -> std::string_view {
    for (const auto& row : facts::posts)
      if (post_names::same_letters(row.name, name)) return row.name;
    for (const auto& row : facts::post_aliases)
      if (post_names::same_letters(row.text, name)) return row.name;
    return {};
  };
  const auto bare = find(bare_post(address));
  return bare.empty() ? find(address.substr(0, post_names::longest)) : bare;
}

// A name with two letters wrong is still known when it is long: PARAMIARBO.
inline bool badly_garbled(std::string_view a, std::string_view b) {
  constexpr std::size_t long_name = 8;
  return std::min(a.size(), b.size()) >= long_name && edit_distance(a, b, 3) < 3;
}

// The two name different posts, as far as anyone can tell. Unknown names that share a word, a cut or a
// garbled name may be the same.
inline bool posts_differ(std::string_view a, std::string_view b) {
  using namespace post_names;
  if (a.ends_with(b) || b.ends_with(a) || kind_of(a) == "office") return false;  // FM AMEMBASSY, cut behind it
  const auto x = bare_post(a), y = bare_post(b);
  if (x.empty() || y.empty() || same_letters(x, y)) return false;
  const auto known_x = known_post(a), known_y = known_post(b);
  if (!known_x.empty() && !known_y.empty())
    return known_x != known_y && !has_words(known_x, known_y) && !has_words(known_y, known_x);
  return !same_post(x, y) && !garbled_post(x, y) && !badly_garbled(x, y) && !share_word(x, y) &&
         x.find(y) == std::string_view::npos && y.find(x) == std::string_view::npos;
}

// Whether the table says that `indicator` belongs to a post, and whether to the post that `address` names.
enum class Ownership : std::uint8_t { unknown, agrees, differs };

namespace post_names {

// An indicator's letters as one number, which compares faster than they do.
constexpr std::uint64_t packed(std::string_view indicator) {
  std::uint64_t n = 0;
  for (const char c : indicator) n = n << 8 | static_cast<unsigned char>(c);
  return n;
}

struct PackedRow {
  std::uint64_t indicator;
  std::uint16_t row;
  constexpr bool operator<(const PackedRow& o) const { return indicator < o.indicator; }
};

// Rows of the post table by indicator.
inline constexpr auto by_indicator = [] {
  std::array<PackedRow, facts::posts.size()> rows{};
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i] = {packed(facts::posts[i].indicator), static_cast<std::uint16_t>(i)};
  std::sort(rows.begin(), rows.end());
  return rows;
}();

// The row of an indicator in the post table; -1: not there. No pointer, since to compare its address is no
// constant expression under sanitizers.
constexpr int index_of(std::string_view indicator) {
  if (indicator.size() > sizeof(std::uint64_t)) return -1;
  const PackedRow wanted{packed(indicator), 0};
  const auto at = std::lower_bound(by_indicator.begin(), by_indicator.end(), wanted);
  return at == by_indicator.end() || at->indicator != wanted.indicator ? -1 : at->row;
}

inline const facts::PostRow* row_of(std::string_view indicator) {
  const int index = index_of(indicator);
  return index < 0 ? nullptr : &facts::posts[static_cast<std::size_t>(index)];
}

constexpr bool is_name_of(std::string_view post, std::string_view bare) {
  if (same_letters(post, bare)) return true;
  for (const auto& alias : facts::post_aliases)
    if (alias.name == post && same_letters(alias.text, bare)) return true;
  return false;
}

// AMEMBASSY OSLO: one word for the office, then the name as the table has it.
constexpr bool is_plain_address(std::string_view address, std::string_view name) {
  if (!address.ends_with(name)) return false;
  address.remove_suffix(name.size());
  return kind_of(take_word(address)) == "office" && address == " ";
}

}  // namespace post_names

constexpr Ownership ownership(std::string_view indicator, std::string_view address) {
  using namespace post_names;
  const int index = index_of(indicator);
  if (index < 0) return Ownership::unknown;
  const auto& row = facts::posts[static_cast<std::size_t>(index)];
  if (is_plain_address(address, row.name)) return Ownership::agrees;
  const auto bare = bare_post(address);
  if (is_name_of(row.name, bare)) return Ownership::agrees;
  for (const auto& shared : facts::shared_indicators)
    if (shared.indicator == indicator && is_name_of(shared.name, bare)) return Ownership::agrees;
  const auto known = known_post(address);
  if (known.empty()) return Ownership::unknown;
  return has_words(row.name, known) || has_words(known, row.name) ? Ownership::agrees : Ownership::differs;
}

static_assert(bare_post("AMEMBASSY ABU DHABI") == "ABU DHABI" &&
              bare_post("SECSTATE WASHDC//EUR//") == "SECSTATE");
static_assert(known_post("SECSTATE WASHDC") == "STATE" && known_post("AMEMBASSY MEXICO CITY") == "MEXICO");
static_assert(known_post("US MISSION USNATO BRUSSELS BE") == "USNATO" && known_post("AMEMBASSY NORDHAVN").empty());
static_assert(ownership("RUEHC", "SECSTATE WASHDC") == Ownership::agrees);
static_assert(ownership("RUEHRO", "AMEMBASSY OSLO") == Ownership::differs);
static_assert(ownership("RUEHBS", "USEU BRUSSELS") != Ownership::differs);

}  // namespace cablelint::rules

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/format/authority.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

// The start of CLASSIFIED or DERIVED, perhaps with a letter wrong: a look that is cheaper than spelling.
bool may_begin_label(std::string_view s) {
  if (s.size() < 3) return false;
  const char first = to_upper(s[0]), second = to_upper(s[1]), third = to_upper(s[2]);
  switch (first) {
    case 'C': return second == 'L' || second == 'A' || third == 'A' || third == 'L';
    case 'D': return second == 'E' || second == 'R' || third == 'R' || third == 'E';
    default: return (second == 'L' && third == 'A') || (first == 'L' && second == 'A');
  }
}

// A label glued to the word before it: "PORT FEESClassified By".
bool begins_capitalised(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  return at + 1 < limit && is_upper(text[at]) && is_lower(text[at + 1]) && is_upper(text[at - 1]);
}

}  // namespace

std::uint32_t match_authority_label(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  constexpr std::uint32_t longest = 120;
  limit = static_cast<std::uint32_t>(std::min<std::size_t>(limit, text.size()));
  if (at >= limit || !is_alpha(text[at])) return 0;
  if (!may_begin_label(text.substr(at, 3))) return 0;
  if (at > 0 && is_alpha(text[at - 1]) && !begins_capitalised(text, at, limit)) return 0;  // DECLASSIFIED BY
  auto in = format::input(text, {at, std::min(limit, at + longest)});
  if (!format::p::parse<format::labelled>(in)) return 0;
  return static_cast<std::uint32_t>(in.current() - text.data()) - at;
}

}  // namespace cablelint::grammar

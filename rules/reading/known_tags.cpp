#include "rules/reading/known_tags.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "grammar/bytes.hpp"

namespace cablelint::rules {
namespace {

// The first eight bytes in capitals, as a number that sorts like them.
constexpr std::uint64_t key_of(std::string_view tag) {
  const std::size_t size = std::min<std::size_t>(tag.size(), 8);
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < size; ++i) key = key << 8 | static_cast<unsigned char>(to_upper(tag[i]));
  return size ? key << (8 - size) * 8 : 0;
}

constexpr auto keys = [] {
  std::array<std::uint64_t, facts::tags.size()> made{};
  for (std::size_t i = 0; i < made.size(); ++i) made[i] = key_of(facts::tags[i].tag);
  return made;
}();
static_assert(std::is_sorted(keys.begin(), keys.end()), "tags.tsv is not in byte order");

// The first row of each first byte, so that a look-up halves a part of the table only.
constexpr auto first_rows = [] {
  std::array<std::uint16_t, 257> made{};
  std::size_t row = 0;
  for (std::size_t byte = 0; byte < made.size(); ++byte) {
    while (row < keys.size() && keys[row] >> 56 < byte) ++row;
    made[byte] = static_cast<std::uint16_t>(row);
  }
  return made;
}();

}  // namespace

bool same_tag(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return to_upper(x) == to_upper(y); });
}

TagRows tag_rows(std::string_view tag) {
  if (tag.empty()) return {};
  const auto key = key_of(tag);
  const std::uint16_t* rows = first_rows.data() + (key >> 56);
  auto first = static_cast<std::size_t>(std::lower_bound(keys.begin() + rows[0], keys.begin() + rows[1], key) -
                                        keys.begin());
  const auto is_it = [&](std::size_t row) {  // the key holds all of a short tag
    return row < rows[1] && keys[row] == key && facts::tags[row].tag.size() == tag.size() &&
           (tag.size() <= 8 || same_tag(facts::tags[row].tag, tag));
  };
  while (first < rows[1] && keys[first] == key && !is_it(first)) ++first;
  std::size_t last = first;
  while (is_it(last)) ++last;
  return TagRows(facts::tags).subspan(first, last - first);
}

bool is_subject_matter(TagRows rows) {
  return std::any_of(rows.begin(), rows.end(), [](auto& row) { return is_subject_matter(row); });
}

bool is_own_tag(std::string_view tag, std::span<const std::string> own) {
  return std::any_of(own.begin(), own.end(), [&](const std::string& o) { return same_tag(o, tag); });
}

KnownTags read_known_tags(const Telegram& t, std::span<const std::string> own) {
  KnownTags known;
  for (const Tag& tag : t.tags) {
    if (tag.name) continue;
    const auto rows = tag_rows(t.view(tag.span));
    if (rows.empty() && is_own_tag(t.view(tag.span), own)) {
      known.subject |= tag.span.size() == subject_length;
      continue;
    }
    known.all &= !rows.empty();
    known.subject |= is_subject_matter(rows);
  }
  return known;
}

}  // namespace cablelint::rules

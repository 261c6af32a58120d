#pragma once

#include <span>
#include <string>
#include <string_view>

#include "grammar/model.hpp"
#include "rules/facts/facts.hpp"

// Looking TAGS up.
namespace cablelint::rules {

using TagRows = std::span<const facts::TagRow>;

inline constexpr std::size_t subject_length = 4;  // subject and program tags have four letters

// The same word, letter case aside.
bool same_tag(std::string_view a, std::string_view b);

// The rows of `tag`, one for each meaning, letter case aside; none when it is in no list.
TagRows tag_rows(std::string_view tag);

// A subject or program tag: what a TAGS line must have one of.
constexpr bool is_subject_matter(const facts::TagRow& row) {
  return row.kind == "subject" || row.kind == "program";
}
bool is_subject_matter(TagRows rows);

// What most cables need to know of their TAGS.
struct KnownTags {
  bool all = true;       // every tag is in the lists, the configuration, or a name
  bool subject = false;  // one of them is a subject or program tag
};

KnownTags read_known_tags(const Telegram& t, std::span<const std::string> own);

// Whether it is one of the TAGS of the configuration.
bool is_own_tag(std::string_view tag, std::span<const std::string> own);

}  // namespace cablelint::rules

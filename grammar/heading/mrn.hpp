#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

namespace cablelint::grammar {

// A message reference number as a classification line has it: POST 000117.
struct Mrn {
  Span post, number_span;
  std::int64_t number = -1;
  bool damaged = false;  // a letter among the digits, or no digits where post and number must stand

  Span span() const { return {post.begin, number_span.end}; }
  bool found() const { return !post.empty() && !number_span.empty(); }
};

// Looks for post and number in text[at, end): capital words, then a run of digits. Words in front of the
// post's name (captions, a word in the level's place) are left out of `post` when the name is a known one.
Mrn find_mrn(std::string_view text, std::uint32_t at, std::uint32_t end, const Vocabulary& words);

bool is_known_post(std::string_view name, const Vocabulary& words);

}  // namespace cablelint::grammar

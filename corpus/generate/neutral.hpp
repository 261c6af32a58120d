#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/generate/sheet.hpp"

// Changes that mean nothing: the findings must stay what they were.
namespace cablelint::invented {

// A cable in another dress: other line widths, line ends, pilcrows, headers. Nothing where it does not apply.
struct Dress {
  std::string_view name;
  std::optional<Sheet> (*put_on)(const Sheet&);
};
std::span<const Dress> dresses();

// Text put into a paragraph, or before it, that real cables have there.
struct Insertion {
  std::string_view name;
  std::optional<Lines> (*insert)(const Sheet&, std::size_t paragraph);
};
std::span<const Insertion> insertions();
std::span<const Insertion> mark_rewritings();

// Changes of the caption block and the text as a whole.
struct Rewriting {
  std::string_view name;
  std::optional<Lines> (*rewrite)(const Sheet&);
};
std::span<const Rewriting> rewritings();
std::span<const Rewriting> front_rewritings();
std::span<const Rewriting> text_rewritings();
std::span<const Rewriting> copy_rewritings();

// The lines of running text from `first` on, filled anew; lists, headings and page lines stay.
Lines rewrapped(const Sheet& sheet, std::size_t width);
// The first line behind the first block of a paragraph's text.
std::size_t block_end(const Sheet& s, std::size_t k);

}  // namespace cablelint::invented

#include "grammar/body/number_markup.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/damage/markup.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_element = 200, longest_entity = 12;

constexpr std::array<std::string_view, 3> pilcrows = {"\xC2\xB6", "\xB6", "\xEF\xBF\xBD"};

// How many bytes of `text` at `at` are a pilcrow.
std::uint32_t pilcrow_size(std::string_view text, std::uint32_t at) {
  for (const std::string_view sign : pilcrows)
    if (text.substr(at, sign.size()) == sign) return static_cast<std::uint32_t>(sign.size());
  return 0;
}

bool is_pilcrow(std::string_view entity) {
  return entity == "&#xB6;" || entity == "&#xb6;" || entity == "&para;" || entity == "&#182;";
}

// [¶](#par1) or [](#par1), and "[" of [¶1.](#par1)
std::uint32_t link_from(std::string_view text, std::uint32_t at, std::uint32_t end, bool& pilcrow) {
  const std::uint32_t sign = pilcrow_size(text.substr(0, end), at + 1);
  const std::uint32_t inside = at + 1 + sign;
  if (inside >= end) return 0;
  std::uint32_t stop = skip_digits(text, inside, end);
  if (stop < end && text[stop] == '.') ++stop;
  if (stop >= end || text[stop] != ']' || link_end(text, stop + 1) == 0) return 0;
  pilcrow |= sign != 0;
  return stop == inside ? link_end(text, stop + 1) : inside;
}

// The element that begins at `at`; 0 when none does.
std::uint32_t element_from(std::string_view text, std::uint32_t at, std::uint32_t end, bool& pilcrow) {
  switch (text[at]) {
    case '<': return tag_end(text, at);
    case '[': return link_from(text, at, end, pilcrow);
    case ']': return link_end(text, at + 1);
    case '*':
      return at + 2 < end && text[at + 1] == '*' && text[at + 2] != '*' ? at + 2 : 0;  // **1.** in Markdown
    case '&': {
      const std::uint32_t stop = entity_end(text, at);
      const std::string_view entity = view(text, {at, std::max(at, stop)});
      if (!is_pilcrow(entity)) return 0;  // those for blanks are blanks already
      return pilcrow = true, stop;
    }
    default: {
      const std::uint32_t sign = pilcrow_size(text.substr(0, end), at);
      pilcrow |= sign != 0;
      return sign != 0 ? at + sign : 0;
    }
  }
}

// The element that ends at `at`; 0 when none does. `least`: where it may begin.
std::uint32_t element_up_to(std::string_view text, std::uint32_t at, std::uint32_t least, bool& pilcrow) {
  const char last = text[at - 1];
  if (last == '\xB6') {
    pilcrow = true;
    return at - (at - least > 1 && text[at - 2] == '\xC2' ? 2 : 1);
  }
  if (last != '>' && last != ';' && last != ')') return 0;
  const std::uint32_t reach = last == ';' ? longest_entity : longest_element;
  const char first = last == '>' ? '<' : last == ';' ? '&' : '[';
  const auto from = std::max(least, at - std::min(at, reach));
  const auto open = text.substr(from, at - from).rfind(first);
  if (open == std::string_view::npos) return 0;
  const auto begin = from + static_cast<std::uint32_t>(open);
  return element_from(text, begin, at, pilcrow) == at ? begin : 0;
}

}  // namespace

std::uint32_t behind_markup(std::string_view text, std::uint32_t at, std::uint32_t end, bool& pilcrow) {
  while (at < end) {
    const std::uint32_t stop = element_from(text, at, end, pilcrow);
    if (stop == 0 || stop > end) break;
    at = skip_blanks(text, stop, end);
  }
  return at;
}

NumberMarkup markup_up_to(std::string_view text, std::uint32_t at, std::uint32_t begin) {
  NumberMarkup out{at};
  while (out.at > begin) {
    const std::uint32_t first = element_up_to(text, out.at, begin, out.pilcrow);
    if (first == 0) break;
    out.at = first;
    while (out.at > begin && is_blank(text[out.at - 1])) --out.at;
  }
  return out;
}

}  // namespace cablelint::grammar

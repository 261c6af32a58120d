#include "validator/config/unquoted.hpp"

#include <algorithm>
#include <string>

#include "validator/input/content.hpp"

namespace cablelint {
namespace {

// Behind the text in quotes that begins at `at`; one on a single line ends there at the latest.
std::size_t behind_quotes(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool several_lines = text.substr(at).starts_with(three);
  for (at += several_lines ? 3 : 1; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"')
      ++at;
    else if (several_lines && text.substr(at).starts_with(three))
      return std::min(text.find_first_not_of(quote, at), at + 5);  // two quotes may stand before the last three
    else if (!several_lines && (text[at] == quote || text[at] == '\n'))
      return at + 1;
  }
  return text.size();
}

}  // namespace

std::size_t unquoted_byte(std::string_view text) {
  std::size_t at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  while (at < text.size()) {
    if (text[at] == '#')
      at = std::min(text.find('\n', at), text.size());
    else if (text[at] == '"' || text[at] == '\'')
      at = behind_quotes(text, at);
    else if (static_cast<unsigned char>(text[at]) >= 0x80)
      return at;
    else
      ++at;
  }
  return std::string_view::npos;
}

}  // namespace cablelint

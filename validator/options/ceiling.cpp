#include "grammar/parse.hpp"
#include "validator/options/selection.hpp"

namespace cablelint {

std::optional<Problem> read_ceiling(std::string_view text, Judging& judging) {
  if (text.empty()) return {};
  judging.ceiling_text = text;
  judging.ceiling_tokens.clear();
  const Marking marking = parse_marking(judging.ceiling_text, facts::vocabulary(), judging.ceiling_tokens);
  if (marking.level == Level::none)
    return Problem{"--ceiling", std::string(text) + " has no level that could be understood",
                   "write a marking such as UNCLASSIFIED//SBU or 'SECRET//REL TO USA, GBR'"};
  judging.ceiling = marking;
  return {};
}

}  // namespace cablelint

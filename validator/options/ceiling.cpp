#include "grammar/parse.hpp"
#include "validator/options/selection.hpp"

namespace cablelint {

std::optional<Problem> read_ceiling(std::string_view text, Judging& judging) {
  if (text.empty()) return {};
  std::vector<MarkToken> tokens;
  const Marking marking = parse_marking(text, facts::vocabulary(), tokens);
  if (marking.level == Level::none)
    return Problem{"--ceiling", std::string(text) + " has no level that could be understood",
                   "write a marking such as UNCLASSIFIED//SBU or 'SECRET//REL TO USA, GBR'"};
  judging.ceiling = marking;
  return {};
}

}  // namespace cablelint

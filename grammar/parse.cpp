#include "grammar/parse.hpp"

namespace cablelint {

struct Parser::State {
  Telegram telegram;
};

Parser::Parser(const Vocabulary&) : state_(std::make_unique<State>()) {}
Parser::~Parser() = default;

const Telegram& Parser::parse(std::string_view text, const Metadata&) & {
  state_->telegram.text = text;
  return state_->telegram;
}

}  // namespace cablelint

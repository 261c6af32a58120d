#pragma once

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

namespace cablelint {

// Reads telegrams. Owns the buffers and reuses them: after a few cables no parse allocates.
// One Parser per thread. The result borrows both the text and this Parser; it is gone with the next
// parse. Any bytes parse; there is no error. Texts of 4 GiB and more must be refused by the caller.
class Parser {
 public:
  // `words` must outlive the Parser.
  explicit Parser(const Vocabulary& words);
  ~Parser();
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  const Telegram& parse(std::string_view text, const Metadata& metadata = {}) &;
  const Telegram& parse(std::string_view text, const Metadata& metadata = {}) && = delete;
  template <std::same_as<std::string> S>  // an rvalue string would die before the Telegram
  const Telegram& parse(S&& text, const Metadata& metadata = {}) = delete;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// A marking by itself, as `cablelint marking` reads it: "(S//NF)" is a portion, "SECRET//NOFORN" a banner.
// Spans in the result and in `tokens` count from the start of `text`; `tokens` is appended to.
Marking parse_marking(std::string_view text, const Vocabulary& words, std::vector<MarkToken>& tokens);

}  // namespace cablelint

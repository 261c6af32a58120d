// Any bytes as a mark by itself: the tokens lie in it one behind the other, and it can be judged and printed.
#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "rules/marking/print.hpp"
#include "rules/marking/understood.hpp"
#include "tests/fuzz/shared.hpp"
#include "validator/command/mark_judge.hpp"

namespace {

using namespace cablelint;

// The canonical form of a mark that was understood is its own canonical form.
void print_again(const std::string& portion) {
  std::vector<MarkToken> tokens;
  const Marking m = parse_marking(portion, facts::vocabulary(), tokens);
  std::string again;
  marking::print_portion(m, again, {portion, tokens});
  fuzz::require(again == portion, "a canonical form is another one's: " + portion + " " + again);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::bytes_of(data, size));
  std::vector<MarkToken> tokens;
  const Marking m = parse_marking(text, facts::vocabulary(), tokens);
  fuzz::require_inside(m.span, text.size(), "the mark");
  std::uint32_t last = m.span.begin;
  for (const MarkToken& token : tokens) {
    fuzz::require(token.span.begin >= last && token.span.end >= token.span.begin, "tokens in order");
    last = token.span.end;
  }
  fuzz::require(last <= m.span.end, "tokens inside of their mark");
  std::string portion, banner;
  marking::print_portion(m, portion, {text, tokens});
  marking::print_banner(m, banner, {text, tokens});
  if (!portion.empty() && marking::understood(m, {text, tokens})) print_again(portion);
  static command::MarkJudge judge(Date{2020, 1, 1});
  judge.read(text);
  std::string out;
  judge.append_json(out);
  judge.append_text(out);
  return 0;
}

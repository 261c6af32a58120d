// Any bytes as a cable, read and judged by all rules: what must hold of every telegram and every finding holds.
#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "tests/fuzz/shared.hpp"
#include "tests/property/inside.hpp"

namespace {

using namespace cablelint;

rules::Selection every_rule() {
  auto all = rules::Selection::none();
  all.set("ALL", true);
  return all;
}

Judging with_ceiling() {
  Judging judging;
  judging.ceiling.emplace().level = Level::unclassified;
  judging.as_of = {2020, 1, 1};
  return judging;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Parser parser(facts::vocabulary());
  static const auto all = every_rule();
  static const Judging judging = with_ceiling();
  static Findings found;
  const std::string text(fuzz::bytes_of(data, size));  // where it ends, reading on is seen
  const Telegram& t = parser.parse(text);
  std::string fault = tests::first_fault(t);
  fuzz::require(fault.empty(), fault);
  rules::run(t, all, judging, found);
  fault = tests::first_fault(found, t);
  fuzz::require(fault.empty(), fault);
  return 0;
}

// Any bytes as a cable, read and judged by all rules: what must hold of every telegram and every finding holds.
#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "tests/fuzz/shared.hpp"
#include "tests/property/every_rule.hpp"
#include "tests/property/inside.hpp"

using namespace cablelint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Parser parser(facts::vocabulary());
  static const auto all = tests::every_rule();
  static const Judging judging = tests::with_ceiling();
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

// conditions/CODE.txt has the texts that tell a rule from one with a condition less; most were found by
// ./run mutate search. What the rule says of each must stay. CABLELINT_BLESS=1 rewrites it; read the difference.
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/unit/condition_case.hpp"

namespace cablelint {
namespace {

class Conditions : public testing::TestWithParam<const rules::Rule*> {};

TEST_P(Conditions, AllMatter) {
  auto cases = tests::condition_cases(GetParam()->code);
  for (auto& c : cases) {
    const std::string said = tests::said_by(*GetParam(), c);
    EXPECT_EQ(said, c.said) << tests::to_text(c);
    c.said = said;
  }
  if (std::getenv("CABLELINT_BLESS") && !cases.empty()) tests::write_cases(GetParam()->code, cases);
}

INSTANTIATE_TEST_SUITE_P(Rules, Conditions, testing::ValuesIn(rules::all().begin(), rules::all().end()),
                         [](const auto& info) { return std::string(info.param->code); });

}  // namespace
}  // namespace cablelint

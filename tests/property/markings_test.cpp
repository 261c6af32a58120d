// Canonical forms of markings read back as what was printed.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/marking/print.hpp"
#include "tests/property/some_marking.hpp"

namespace cablelint {
namespace {

using tests::content;
using tests::some_marking;

void expect_same(const std::string& text, const Marking& m) {
  std::vector<MarkToken> tokens;
  const Marking again = parse_marking(text, facts::vocabulary(), tokens);
  RC_LOG() << text;
  RC_ASSERT(again.fault == MarkFault::none);
  RC_ASSERT(content(again) == content(m));
}

RC_GTEST_PROP(Markings, APortionReadsBack, ()) {
  const Marking m = some_marking();
  std::string text;
  marking::print_portion(m, text);
  expect_same(text, m);
}

RC_GTEST_PROP(Markings, ABannerReadsBack, ()) {
  const Marking m = some_marking();
  std::string text;
  marking::print_banner(m, text);
  expect_same(text, m);
}

}  // namespace
}  // namespace cablelint

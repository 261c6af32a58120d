// What ./run fuzz found once and what was not in the reach of another test.
#include <gtest/gtest.h>

#include "validator/command/mark_judge.hpp"

namespace cablelint {
namespace {

// A country in the place of the level has no row among the controls.
TEST(FuzzFindings, ACountryStandsFirst) {
  command::MarkJudge judge(Date{2020, 1, 1});
  for (const std::string mark : {"NATO(S//FGI//NF)", "GBR//NF//SI", "ZWE SI"}) {
    judge.read(mark);
    std::string out;
    judge.append_text(out);
    EXPECT_TRUE(out.starts_with(mark + ": not ")) << out;
  }
}

}  // namespace
}  // namespace cablelint

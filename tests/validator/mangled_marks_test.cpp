// Marks made from the tables are accepted without error or warning; the same marks mangled in one way are caught.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include "tests/validator/made_marks.hpp"
#include "tests/validator/mangles.hpp"
#include "validator/command/mark_judge.hpp"

namespace cablelint {
namespace {

using tests::Mark;

std::string complaints(command::MarkJudge& judge, const std::string& mark) {
  judge.read(mark);
  std::string text;
  judge.append_text(text);
  return text;
}

TEST(MangledMarks, MarksMadeFromTheTablesAreAccepted) {
  command::MarkJudge judge(tests::register_day);
  const auto marks = tests::valid_marks();
  EXPECT_GT(marks.size(), 500U);
  for (const Mark& m : marks) {
    judge.read(m.text);
    EXPECT_TRUE(judge.valid()) << complaints(judge, m.text);
  }
}

TEST(MangledMarks, AreCaught) {
  command::MarkJudge judge(tests::register_day);
  const auto marks = tests::valid_marks();
  std::set<std::string> valid;
  for (const Mark& m : marks) valid.insert(m.text);
  std::size_t all = 0, caught = 0;
  for (const auto& [name, mangle] : tests::mangles) {
    std::size_t tried = 0, hit = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const std::string text = mangle(marks[i], i);
      if (text.empty() || valid.contains(text)) continue;
      judge.read(text);
      ++tried;
      hit += !judge.valid();
      if (judge.valid() && std::getenv("MANGLED")) std::printf("  %s\n", text.c_str());
    }
    std::printf("%-22.*s %5zu of %5zu\n", static_cast<int>(name.size()), name.data(), hit, tried);
    EXPECT_GT(tried, 4U) << name;
    all += tried;
    caught += hit;
  }
  std::printf("%-22s %5zu of %5zu\n", "all", caught, all);
  EXPECT_GE(static_cast<double>(caught), 0.95 * static_cast<double>(all));
}

}  // namespace
}  // namespace cablelint

#include "grammar/spelling.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cablelint {
namespace {

TEST(EditDistance, CountsLettersToChange) {
  EXPECT_EQ(edit_distance("SIPDIS", "SIPDIS", 3), 0);
  EXPECT_EQ(edit_distance("SEFSITIVE", "SENSITIVE", 3), 1) << "changed";
  EXPECT_EQ(edit_distance("SENSITVE", "SENSITIVE", 3), 1) << "dropped";
  EXPECT_EQ(edit_distance("SENSITIIVE", "SENSITIVE", 3), 1) << "inserted";
  EXPECT_EQ(edit_distance("SENSIITVE", "SENSITIVE", 3), 1) << "swapped";
  EXPECT_EQ(edit_distance("12985", "12958", 3), 1) << "swapped digits";
  EXPECT_EQ(edit_distance("SUBJCT", "SUBJECT", 3), 1);
  EXPECT_EQ(edit_distance("NOFORM", "SENSITIVE", 3), 3) << "too far is the limit";
}

TEST(EditDistance, LooksPastLetterCase) { EXPECT_EQ(edit_distance("sipdis", "SIPDIS", 2), 0); }

TEST(EditDistance, EndsAreOrdinary) {
  EXPECT_EQ(edit_distance("", "", 2), 0);
  EXPECT_EQ(edit_distance("", "C", 2), 1);
  EXPECT_EQ(edit_distance("TS", "", 3), 2);
  EXPECT_EQ(edit_distance("TS", "", 2), 2);
}

TEST(EditDistance, LongWordsAreNeverNear) {
  const std::string word(41, 'A');
  EXPECT_EQ(edit_distance(word, word, 3), 3);
  const std::string longest(40, 'A');
  EXPECT_EQ(edit_distance(longest, longest, 3), 0);
}

TEST(EditDistance, IsSymmetric) {
  for (const std::string a : {"NODIS", "EXDIS", "LIMDIS", "STADIS", "SIPDIS", "TERREP", "C"})
    for (const std::string b : {"NODIS", "EXDIS", "LIMDIS", "STADIS", "SIPDIS", "TERREP", ""})
      EXPECT_EQ(edit_distance(a, b, 9), edit_distance(b, a, 9)) << a << " " << b;
}

}  // namespace
}  // namespace cablelint

// What a newer system prints between the level and the key MRN counts as captions, and takes nothing from the line
// of the level.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

constexpr std::string_view keys =
    "\n\nMRN: 10 VALLETTA 117\nDate/DTG: Oct 05, 2010 / 051234Z OCT 10\n"
    "From: AMEMBASSY VALLETTA\nE.O.: 13526\nTAGS: PREL\nSubject: Port fees\n\n1. (U) Text.\n";

class KeyHead : public testing::Test {
 protected:
  const Telegram& read(std::string_view above) {
    text_ = std::string(above).append(keys);
    return parser_.parse(text_);
  }
  std::vector<std::string_view> captions(std::string_view above) {
    std::vector<std::string_view> found;
    for (const Caption& c : read(above).captions) found.push_back(view(text_, c.span));
    return found;
  }

 private:
  std::string text_;
  Parser parser_{facts::vocabulary()};
};

using Texts = std::vector<std::string_view>;

TEST_F(KeyHead, CaptionsBetweenLevelAndKeys) {
  EXPECT_EQ(captions("UNCLASSIFIED"), Texts{});
  EXPECT_EQ(captions("UNCLASSIFIED\nSBU"), Texts{"SBU"});
  EXPECT_EQ(captions("UNCLASSIFIED\nSBU\nNOFORN"), (Texts{"SBU", "NOFORN"}));
  EXPECT_EQ(captions("CONFIDENTIAL\nSBU"), Texts{});
  EXPECT_EQ(captions("CONFIDENTIAL\nNOFORN"), Texts{"NOFORN"});
}

TEST_F(KeyHead, TheLineOfTheLevelStaysOne) {
  EXPECT_EQ(captions("UNCLASSIFIED NOFORN"), Texts{"NOFORN"});
  EXPECT_EQ(read("UNCLASSIFIED NOFORN").lines[0].kind, LineKind::classification);
  EXPECT_EQ(read("UNCLASSIFIED\nNOFORN").lines[0].kind, LineKind::classification);
  EXPECT_EQ(read("UNCLASSIFIED\nNOFORN").lines[1].kind, LineKind::caption);
}

}  // namespace
}  // namespace cablelint

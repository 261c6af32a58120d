// What EXO002 proposes and what the fix of EXO004 writes.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "rules/reading/orders.hpp"

namespace cablelint {
namespace {

TEST(NearestOrder, ExchangedDigitsComeBeforeWrongOnes) {
  const DateRange y2009{{2009, 2, 14}, {2009, 2, 14}};
  EXPECT_EQ(reading::nearest_order("12598", y2009), 12958);
  EXPECT_EQ(reading::nearest_order("12985", y2009), 12958);
  EXPECT_EQ(reading::nearest_order("12365", y2009), 12356);
  EXPECT_EQ(reading::nearest_order("11653", y2009), 11652);
  EXPECT_EQ(reading::nearest_order("1295", y2009), 12958);
  EXPECT_EQ(reading::nearest_order("129588", y2009), 12958);
  EXPECT_EQ(reading::nearest_order("99999", y2009), 0);
}

TEST(NearestOrder, OneFurtherAwayOnlyWhenItIsInForce) {
  EXPECT_EQ(reading::nearest_order("19528", {{2009, 2, 14}, {2009, 2, 14}}), 12958);
  EXPECT_EQ(reading::nearest_order("19528", {{1988, 2, 14}, {1988, 2, 14}}), 0);
  EXPECT_EQ(reading::nearest_order("19528", {}), 0);
}

// The text with every fix of EXO004 applied.
std::string fixed(std::string text) {
  Parser parser(facts::vocabulary());
  auto only = rules::Selection::none();
  only.set("EXO004", true);
  Findings out;
  rules::run(parser.parse(text), only, {}, out);
  for (auto edit = out.edits.rbegin(); edit != out.edits.rend(); ++edit)
    text.replace(edit->at.begin, edit->at.size(), view(out.fix_text, edit->text));
  return text;
}

TEST(MalformedEoLine, FixWritesTheHeadAndKeepsTheValue) {
  struct Case {
    std::string_view written, in_form;
  };
  constexpr Case cases[] = {
      {"EO 12958 DECL: 02/14/2019", "E.O. 12958: DECL: 02/14/2019"},
      {"E.O.12958: N/A", "E.O. 12958: N/A"},
      {"E.O 12958 N/A", "E.O. 12958: N/A"},
      {"e.o.: 12958: decl: 25X1-human", "E.O. 12958: DECL: 25X1-human"},
      {"E.O. 12958: DECL: DECL: 2/4/19", "E.O. 12958: DECL: 2/4/19"},
      {"E.O. 12958 02/14/2019", "E.O. 12958: DECL: 02/14/2019"},
      {"E.O. 12958: DECLASSIFY ON: TEN YEARS", "E.O. 12958: DECL: TEN YEARS"},
      {"EO 12356 DNG: CO 02/14/1993", "E.O. 12356: DNG: CO 02/14/1993"},
      {"EO 12958 CLOSURE OF THE OFFICE", "EO 12958 CLOSURE OF THE OFFICE"},
      {"E.O. 12958: DECL: 02/14/2019", "E.O. 12958: DECL: 02/14/2019"},
  };
  const std::string before = "S E C R E T OSLO 000412\n\nSIPDIS\n\n", after = "\nTAGS: PREL\n\n1. (S) Text.\n";
  const auto cable = [&](std::string_view line) { return std::string(before).append(line).append(after); };
  for (const auto& c : cases) {
    const auto text = fixed(cable(c.written));
    EXPECT_EQ(text, cable(c.in_form));
    EXPECT_EQ(fixed(text), text) << "a second pass changes nothing";
  }
}

}  // namespace
}  // namespace cablelint

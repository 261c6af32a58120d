// The instruction on an E.O. line: every form and every damaged one met in real texts.
#include <gtest/gtest.h>

#include <string>

#include "tests/grammar/shown_instruction.hpp"

namespace cablelint::grammar {
namespace {

TEST(EoValue, ReadsValuesThatAreNoDate) {
  const Case cases[] = {
      {"TEN YEARS", "date 2019-02-14 term [TEN YEARS]"},
      {"TWENTY YEARS", "date 2029-02-14 term [TWENTY YEARS]"},
      {"TWENTY-FIVE YEARS", "date 2034-02-14 term [TWENTY-FIVE YEARS]"},
      {"TEN (10) YEARS", "date 2019-02-14 term [TEN (10) YEARS]"},
      {"25 YEARS", "date 2034-02-14 term [25 YEARS]"},
      {"10 years from date of origin", "date 2019-02-14 term [10 years from date of origin]"},
      {"TEN YEARS AFTER KOREAN UNIFICATION", "event event [TEN YEARS AFTER KOREAN UNIFICATION]"},
      {"CLOSURE OF ICTY", "event event [CLOSURE OF ICTY]"},
      {"DECL: CLOSURE OF ICTY", "event event decl [CLOSURE OF ICTY]"},
      {"NEVER", "event event [NEVER]"},
      {"GROUP VISIT ENDS", "event event [GROUP VISIT ENDS]"},
      {"X1", "x #1 [X1]"},
      {"(X1)", "x #1 [(X1)]"},
      {"X1,X6", "x #1 more [X1,X6]"},
      {"X1 and X6", "x #1 more [X1 and X6]"},
      {"X-6", "x #6 [X-6]"},
      {"1.6X1", "x #1 [1.6X1]"},
      {"X0", "x #0 [X0]"},
      {"X9", "x #9 [X9]"},
      {"MR", "mr [MR]"},
      {"MANUAL REVIEW", "mr [MANUAL REVIEW]"},
      {"MR. DOE LEAVES POST", "event event [MR. DOE LEAVES POST]"},
      {"25X1-HUMAN", "x25 #1 human [25X1-HUMAN]"},
      {"25X1-human", "x25 #1 human [25X1-human]"},
      {"25X1", "x25 #1 [25X1]"},
      {"25X0", "x25 #0 [25X0]"},
      {"25X", "x25 [25X]"},
      {"25X6, 20600129", "x25 2060-01-29 year_first #6 [25X6, 20600129]"},
      {"25X6 01/29/2060", "x25 2060-01-29 month_first #6 [25X6 01/29/2060]"},
      {"25X3, 25X6, 20500101", "x25 2050-01-01 year_first #3 more [25X3, 25X6, 20500101]"},
      {"25X6, CLOSURE OF ICTY", "x25 #6 event [25X6, CLOSURE OF ICTY]"},
      {"50X1-HUM", "x50 #1 human [50X1-HUM]"},
      {"50X2-WMD", "x50 #2 [50X2-WMD]"},
      {"50X1-HUM, 20850101", "x50 2085-01-01 year_first #1 human [50X1-HUM, 20850101]"},
      {"75X1, 20850101", "x75 2085-01-01 year_first #1 [75X1, 20850101]"},
      {"DNG: CO 02/01/2016", "date 2016-02-01 month_first [DNG: CO 02/01/2016]"},
      {"AS AMENDED; DECLASSIFIED JUNE 2, 2005", "declassified 2005-06-02 spelled [DECLASSIFIED JUNE 2, 2005]"},
      {"N/A to RD portions. See source list for NSI portions.",
       "treaty [N/A to RD portions. See source list for NSI portions]"},
      {"XXXXXXXXXXXXX", "unreadable redacted [XXXXXXXXXXXXX]"},
      {"DECL: XXXXXXXX", "unreadable redacted decl [XXXXXXXX]"},
      {"(##)", "unreadable [(##)]"},
      {"DECL:", "none decl []"},
      {"", "none []"},
      {" \n", "none []"},
      {"...", "none cut []"},
      {"DECL: 02/14/2...", "unreadable cut decl [02/14/2]"},
      {"0ADR", "oadr [0ADR]"},
      {"OARD", "oadr [OARD]"},
  };
  for (const auto& c : cases) {
    const std::string text = c.text;
    Declassification d;
    read_declassification(text, {0, static_cast<std::uint32_t>(text.size())}, d);
    resolve(d, {2009, 2, 14});
    EXPECT_EQ(show(text, d), c.expected) << text;
  }
}

TEST(EoValue, ReadsDatesOfEveryForm) {
  const Case cases[] = {
      {"02/14/19", "2019-02-14 short"},
      {"12-29-13", "2013-12-29 short"},
      {"2019/02/14", "2019-02-14 year_first"},
      {"2019-02-14", "2019-02-14 year_first"},
      {"08 OCTOBER 2019", "2019-10-08 spelled"},
      {"8 OCT 19", "2019-10-08 spelled"},
      {"08OCT2019", "2019-10-08 spelled"},
      {"8-Oct-2019", "2019-10-08 spelled"},
      {"OCTOBER 8, 2019", "2019-10-08 spelled"},
      {"Oct. 8th, 2019", "2019-10-08 spelled"},
      {"OCTOBRE 8, 2019", "2019-10-08 spelled"},
      {"OCTOBER\n8, 2019", "2019-10-08 spelled"},
      {"13/01/2019", "2019-01-13 day_first"},
      {"13/40/2019", "2019-13-40 month_first"},
      {"02/30/2015", "2015-02-30 month_first"},
      {"02/14/1999", "1999-02-14 month_first"},
      {"O2/14/2O19", "2019-02-14 month_first"},
      {"02//14/2019", "2019-02-14 month_first"},
      {"02 14 2019", "2019-02-14 month_first"},
      {"02.14.2019", "2019-02-14 month_first"},
      {"02/14/2019TAGS", "2019-02-14 month_first"},
      {"2019", "2019-00-00 year_only"},
      {"OCTOBER 2019", "2019-00-00 year_only"},
      {"02142019", "2019-02-14 month_first"},
      {"2/14/39", "2039-02-14 short"},
      {"2/14/40", "2040-02-14 short"},
      {"2/14/99", "1999-02-14 short"},
      {"8 OCT 08", "2008-10-08 spelled"},
  };
  for (const auto& c : cases) {
    const std::string text = c.text;
    Declassification d;
    read_declassification(text, {0, static_cast<std::uint32_t>(text.size())}, d);
    resolve(d, {2009, 2, 14});
    EXPECT_EQ(iso(d.date) + " " + forms[static_cast<int>(d.date_form)], c.expected) << text;
    EXPECT_EQ(d.kind, Instruction::date) << text;
    EXPECT_EQ(d.date_span.begin, 0U) << text;
  }
}

}  // namespace
}  // namespace cablelint::grammar

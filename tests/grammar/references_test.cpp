// The value of the REF line: letters, posts and numbers, and what is no cable.
#include "grammar/format/references.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

struct Case {
  const char* text;
  const char* expected;
};

constexpr const char* kinds[] = {"", "dtg", "iir", "document", "free", "unreadable"};

std::string show(std::string_view text, const Reference& r) {
  std::string s;
  if (r.letter)
    s += std::string(1, r.letter) + (r.letter_doubled ? "+" : "") + (r.letter_damaged ? "!" : "") + ":";
  if (r.year >= 0) s += std::to_string(r.year) + " ";
  s += std::string(view(text, r.post));
  if (r.number >= 0) s += " " + std::to_string(r.number);
  if (r.inherits_post) s += " same";
  if (r.kind != Reference::Kind::telegram) s += kinds[static_cast<int>(r.kind)];
  return s + " {" + std::string(view(text, r.span)) + "}";
}

std::string read(const std::string& text) {
  Telegram t;
  read_references(text, {0, static_cast<std::uint32_t>(text.size())}, t);
  std::string s;
  for (const auto& r : t.references) s += (s.empty() ? "" : " | ") + show(text, r);
  return s;
}

TEST(References, ReadLettersAndNumbers) {
  const Case cases[] = {
      {"VALLETTA 97", "VALLETTA 97 {VALLETTA 97}"},
      {"A. VALLETTA 97 B. 08 ROME 1432", "A:VALLETTA 97 {VALLETTA 97} | B:2008 ROME 1432 {08 ROME 1432}"},
      {"(A) OSLO 1 (B) ROME 2", "A:OSLO 1 {OSLO 1} | B:ROME 2 {ROME 2}"},
      {"A) OSLO 1200, B)ROME 0030, C) OSLO 0400",
       "A:OSLO 1200 {OSLO 1200} | B:ROME 30 {ROME 0030} | C:OSLO 400 {OSLO 0400}"},
      {"A. A) OSLO 1111\n\xC2\xB6"
       "B. B) ROME 0022",
       "A+:OSLO 1111 {OSLO 1111} | B+:ROME 22 {ROME 0022}"},
      {"A. OSLO 1\n1B. ROME 12", "A:OSLO 1 {OSLO 1} | B!:ROME 12 {ROME 12}"},
      {"A. OSLO 1\n\xC2\xB6"
       "B. ROME 12",
       "A:OSLO 1 {OSLO 1} | B:ROME 12 {ROME 12}"},
      {"A. OSLO 1\r\n\xB6"
       "B. ROME 12",
       "A:OSLO 1 {OSLO 1} | B:ROME 12 {ROME 12}"},
      {"A. OSLO 1\n\n\n     B. ROME 12\n", "A:OSLO 1 {OSLO 1} | B:ROME 12 {ROME 12}"},
      {"(A) OSLO 1 (B) ROME 2 (C ) OSLO 3", "A:OSLO 1 {OSLO 1} | B:ROME 2 {ROME 2} | C:OSLO 3 {OSLO 3}"},
      {"2008 STATE 117043 (NOTAL)", "2008 STATE 117043 {2008 STATE 117043 (NOTAL)}"},
      {"98 STATE 117043", "1998 STATE 117043 {98 STATE 117043}"},
      {"OSLO 12 AND 34", "OSLO 12 {OSLO 12} | OSLO 34 same {34}"},
      {"ROME 23432 and 23433", "ROME 23432 {ROME 23432} | ROME 23433 same {23433}"},
      {"ROME 1, 2 AND 3", "ROME 1 {ROME 1} | ROME 2 same {2} | ROME 3 same {3}"},
      {"STATE 194199, STATE 188202", "STATE 194199 {STATE 194199} | STATE 188202 {STATE 188202}"},
      {"A. STATE 1 (NOTAL), 08 OSLO 2 B. ROME 3",
       "A:STATE 1 {STATE 1 (NOTAL)} | 2008 OSLO 2 {08 OSLO 2} | B:ROME 3 {ROME 3}"},
      {"OSLO 1: ROME 2: VALLETTA 3", "OSLO 1 {OSLO 1} | ROME 2 {ROME 2} | VALLETTA 3 {VALLETTA 3}"},
      {"OSLO 1\nROME 2", "OSLO 1 {OSLO 1} | ROME 2 {ROME 2}"},
      {"USUN NEW YORK 12", "USUN NEW YORK 12 {USUN NEW YORK 12}"},
      {"A. ABU DHABI 1 B. PORT-AU-PRINCE 2 C. ST. PETERSBURG 3",
       "A:ABU DHABI 1 {ABU DHABI 1} | B:PORT-AU-PRINCE 2 {PORT-AU-PRINCE 2} | C:ST. PETERSBURG 3 {ST. PETERSBURG "
       "3}"},
      {"STATE117043", "STATE 117043 {STATE117043}"},
      {"08STATE117043", "2008 STATE 117043 {08STATE117043}"},
      {"09 State 1", "2009 State 1 {09 State 1}"},
      {"A ROME 1 B OSLO 2", "A:ROME 1 {ROME 1} | B:OSLO 2 {OSLO 2}"},
      {"A. ROME 1 AND PREVIOUS", "A:ROME 1 {ROME 1 AND PREVIOUS}"},
      {"A. OSLO 1 AND B. ROME 2", "A:OSLO 1 {OSLO 1} | B:ROME 2 {ROME 2}"},
      {"A - OSLO 1 B - ROME 2", "A:OSLO 1 {OSLO 1} | B:ROME 2 {ROME 2}"},
      {"A. (S) STATE 3 B. (U) ROME 2", "A:STATE 3 {(S) STATE 3} | B:ROME 2 {(U) ROME 2}"},
      {"OSLO-12", "OSLO 12 {OSLO-12}"},
      {"OSLO NO. 12", "OSLO 12 {OSLO NO. 12}"},
      {"ROME 12 PARAS 3 AND 4", "ROME 12 {ROME 12 PARAS 3 AND 4}"},
      {"", ""},
      {" \n", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.text), c.expected) << c.text;
}

TEST(References, AreNotOnlyCables) {
  const Case cases[] = {
      {"VALLETTA/ROME e-mail of 1/2/09", "document {VALLETTA/ROME e-mail of 1/2/09}"},
      {"A. IIR 6 844 0123 09 B. ROME 2", "A:iir {IIR 6 844 0123 09} | B:ROME 2 {ROME 2}"},
      {"A. 141010Z FEB 09 B. ROME 2", "A:dtg {141010Z FEB 09} | B:ROME 2 {ROME 2}"},
      {"USDAO ROME 141010Z FEB 09", "dtg {USDAO ROME 141010Z FEB 09}"},
      {"A. DOE-ROE TELCON OF 3/4/09 B. MEMO", "A:document {DOE-ROE TELCON OF 3/4/09} | B:document {MEMO}"},
      {"STATE", "STATEunreadable {STATE}"},
      {"A. STATE B. ROME 2", "A:STATEunreadable {STATE} | B:ROME 2 {ROME 2}"},
      {"STATE 11A043", "STATEunreadable {STATE 11A043}"},
      {"TD-314/12345-09", "free {TD-314/12345-09}"},
      {"SEPTEL", "document {SEPTEL}"},
      {"A. OSLO O012 B. ROME 2", "A:OSLOunreadable {OSLO O012} | B:ROME 2 {ROME 2}"},
      {"XXXXXXXXXX", "free {XXXXXXXXXX}"},
      {"as discussed at the working dinner", "free {as discussed at the working dinner}"},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.text), c.expected) << c.text;
}

TEST(References, TellInitialsFromLetters) {
  const Case cases[] = {
      {"A. ROME 97 B. J. Doe e-mail of 1/2/09 C. OSLO 2",
       "A:ROME 97 {ROME 97} | B:document {J. Doe e-mail of 1/2/09} | C:OSLO 2 {OSLO 2}"},
      {"A. MEMO BY B. SMITH B. OSLO 3", "A:document {MEMO BY B. SMITH} | B:OSLO 3 {OSLO 3}"},
      {"J. Doe e-mail of 1/2/09", "document {J. Doe e-mail of 1/2/09}"},
      {"A. ROME 1 C. OSLO 2", "A:ROME 1 {ROME 1} | C:OSLO 2 {OSLO 2}"},
      {"A. ROME 1 C. DOE-ROE E-MAIL", "A:ROME 1 {ROME 1} | C:document {DOE-ROE E-MAIL}"},
      {"A. ROME 1 A. OSLO 2", "A:ROME 1 {ROME 1} | A:OSLO 2 {OSLO 2}"},
      {"A. ROME 1 B. OSLO 2 B. OSLO 3", "A:ROME 1 {ROME 1} | B:OSLO 2 {OSLO 2} | B:OSLO 3 {OSLO 3}"},
      {"B. ROME 1 C. OSLO 2", "B:ROME 1 {ROME 1} | C:OSLO 2 {OSLO 2}"},
      {"A. E-MAIL FROM D. SMITH TO J. DOE B. OSLO 3",
       "A:document {E-MAIL FROM D. SMITH TO J. DOE} | B:OSLO 3 {OSLO 3}"},
      {"ROME 97 (NOTAL)", "ROME 97 {ROME 97 (NOTAL)}"},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.text), c.expected) << c.text;
}

TEST(ReferenceGrammar, HasNoCycleWithoutProgress) {
  EXPECT_EQ(tao::pegtl::analyze<format::ref_label>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::ref_telegram>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::ref_damaged>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::ref_joiner>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::ref_post_alone>(), 0U);
}

}  // namespace
}  // namespace cablelint::grammar

// A no-break space is read as the blank that it looks like, in UTF-8 and in Latin-1, wherever it stands.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

constexpr std::string_view of_utf8 = "\xC2\xA0", of_latin1 = "\xA0";

constexpr std::string_view cable = "O 141010Z FEB 09\n"
                                   "FM AMEMBASSY VALLETTA\n"
                                   "TO SECSTATE WASHDC IMMEDIATE 0412\n"
                                   "INFO AMEMBASSY ROME PRIORITY 0113\n"
                                   "C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000117\n\n"
                                   "SIPDIS\nNOFORN\n\n"
                                   "E.O. 12958: DECL: 02/14/2019\n"
                                   "TAGS: EWWT, MT\n"
                                   "SUBJECT: (C) PORT FEES\n\n"
                                   "REF: A. 08 ROME 1204\n     B. STATE 1313\n\n"
                                   "Classified By: DCM Jane Doe, reasons 1.4 (b) and (d).\n\n"
                                   "1. (C/NF) First text.\n\n"
                                   "2. (C//REL TO USA, GBR) Next text. 3. (U) In mid-line.\n\n"
                                   "   A. (C) A part.\n   B. (U) Another part.\n";

template <class List>
std::string count(const List& list) {
  return std::to_string(list.size()) + ' ';
}

// What was read, without places: they move by a byte for each no-break space of two.
std::string shape(std::string_view text) {
  Parser parser(facts::vocabulary());
  const Telegram& t = parser.parse(text);
  EXPECT_EQ(t.text, text);
  std::string out = count(t.classifications) + count(t.addressees) + count(t.captions) + count(t.eo) +
                    count(t.tags) + count(t.references) + count(t.reason_letters) + count(t.headings) +
                    count(t.subparagraphs);
  if (const ClassificationLine* c = t.classification())
    out += std::to_string(static_cast<int>(c->level)) + '/' + std::to_string(c->number) + ' ';
  for (const EoLine& e : t.eo)
    out += std::to_string(e.order) + '/' + std::to_string(e.value.date.year) + (e.standard_form ? "s " : " ");
  for (const Reference& r : t.references) out += std::to_string(r.number) + ' ';
  for (const Subject& s : t.subjects) out += s.mark >= 0 ? "subject mark " : "subject ";
  for (const Authority& a : t.authorities) out += a.reason_section == 14 ? "authority reason " : "authority ";
  for (const Paragraph& p : t.paragraphs) out += std::to_string(p.number) + (p.mark >= 0 ? "m " : " ");
  for (const Marking& m : t.marks)
    out += std::to_string(static_cast<int>(m.level)) + (m.has_release         ? "rel "
                                                        : !m.controls.empty() ? "controls "
                                                                              : " ");
  return out;
}

std::string with(std::string_view text, std::size_t at, std::size_t size, std::string_view in_its_place) {
  return std::string(text).replace(at, size, in_its_place);
}

TEST(NoBreakSpace, OfACableThatHasNone) {
  EXPECT_EQ(shape(cable), "1 3 2 1 2 2 2 0 2 3/117 12958/2019s 1204 1313 subject mark authority reason 1m 2m 3m "
                          "3 3controls 3rel 1 3 1 ");
}

TEST(NoBreakSpace, IsABlankWhereverItStands) {
  const std::string expected = shape(cable);
  for (std::size_t at = cable.find(' '); at != cable.npos; at = cable.find(' ', at + 1))
    for (const std::string_view space : {of_utf8, of_latin1})
      EXPECT_EQ(shape(with(cable, at, 1, space)), expected) << at << ": " << cable.substr(at - 3, 12);
}

TEST(NoBreakSpace, InPlaceOfAllBlanks) {
  for (const std::string_view space : {of_utf8, of_latin1}) {
    std::string text(cable);
    for (std::size_t at = 0; (at = text.find(' ', at)) != text.npos; at += space.size())
      text.replace(at, 1, space);
    EXPECT_EQ(shape(text), shape(cable));
  }
}

TEST(NoBreakSpace, BeforeAndBehindALabel) {
  const std::string expected = shape(cable);
  for (const std::string_view label : {"SIPDIS", "E.O.", "TAGS", "SUBJECT", "REF", "Classified", "1. (C"})
    for (const std::string_view space : {of_utf8, of_latin1})
      EXPECT_EQ(shape(with(cable, cable.find(label), 0, space)), expected) << label;
  for (const std::string_view colon : {": EWWT", ": (C)", ": A.", ": DCM"})
    for (const std::string_view space : {of_utf8, of_latin1})
      EXPECT_EQ(shape(with(cable, cable.find(colon), 0, space)), expected) << colon;
}

TEST(NoBreakSpace, ALineOfNothingElseIsBlank) {
  std::string text(cable);
  for (std::size_t at = 0; (at = text.find("\n\n", at)) != text.npos; at += 4) text.insert(at + 1, of_utf8);
  EXPECT_EQ(shape(text), shape(cable));
}

// A letter of which A0 is the last byte is no blank.
TEST(NoBreakSpace, IsNotPartOfALetter) {
  constexpr std::string_view letter = "\xC3\xA0", sign = "\xE2\x80\xA0";
  for (const std::string_view c : {letter, sign}) {
    Parser parser(facts::vocabulary());
    const std::string order = with(cable, cable.find("12958"), 0, c);
    EXPECT_TRUE(parser.parse(order).eo.empty());
    const std::string mark = with(cable, cable.find("/NF"), 0, c);
    EXPECT_NE(shape(mark), shape(cable));
    const std::string subject = with(cable, cable.find("PORT"), 4, c);
    const Telegram& t = parser.parse(subject);
    ASSERT_EQ(t.subjects.size(), 1U);
    EXPECT_TRUE(t.view(t.subjects[0].span).ends_with(std::string(c) + " FEES"));
  }
}

// What a Parser read before leaves nothing behind.
TEST(NoBreakSpace, IsForgottenWithItsCable) {
  Parser parser(facts::vocabulary());
  const std::string spaced = with(cable, cable.find(" 12958"), 1, of_utf8);
  EXPECT_EQ(parser.parse(spaced).eo.size(), 1U);
  EXPECT_EQ(parser.parse(cable).text, cable);
  EXPECT_EQ(parser.parse(cable).eo.at(0).order, 12958);
}

}  // namespace
}  // namespace cablelint

#include "rules/engine.hpp"

#include <gtest/gtest.h>

#include <string>

#include "grammar/parse.hpp"

namespace cablelint::rules {
namespace {

TEST(Table, IsSortedAndFindable) {
  for (std::size_t i = 0; i < all().size(); ++i) {
    EXPECT_EQ(find(all()[i]->code), static_cast<int>(i));
    EXPECT_TRUE(i == 0 || all()[i - 1]->code < all()[i]->code) << all()[i]->code;
  }
  EXPECT_EQ(find("XYZ000"), -1);
  EXPECT_EQ(find(""), -1);
}

TEST(Table, NamesAreUniqueAndInKebabCase) {
  for (const Rule* a : all()) {
    EXPECT_EQ(a->name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string_view::npos)
        << a->name;
    for (const Rule* b : all()) EXPECT_TRUE(a == b || a->name != b->name) << a->code << " " << b->code;
  }
}

TEST(Selection, StartsWithTheDefaultRules) {
  const Selection s;
  for (std::size_t i = 0; i < all().size(); ++i) EXPECT_EQ(s.has(i), all()[i]->by_default == Default::on);
}

TEST(Selection, TakesCodesFamiliesAndAll) {
  const auto sbu001 = static_cast<std::size_t>(find("SBU001"));
  auto s = Selection::none();
  EXPECT_FALSE(s.has(sbu001));
  EXPECT_TRUE(s.set("SBU001", true));
  EXPECT_TRUE(s.has(sbu001));
  EXPECT_TRUE(s.set("SBU", false));
  EXPECT_FALSE(s.has(sbu001));
  EXPECT_TRUE(s.set("ALL", true));
  EXPECT_TRUE(s.has(sbu001));
}

TEST(Selection, RefusesWhatNamesNothing) {
  auto s = Selection::none();
  for (const char* wrong : {"", "S", "SB", "XYZ", "SBU999", "sbu001 "}) EXPECT_FALSE(s.set(wrong, true)) << wrong;
  for (std::size_t i = 0; i < all().size(); ++i) EXPECT_FALSE(s.has(i));
}

TEST(Selection, KnowsTheNearestSelector) {
  EXPECT_EQ(nearest_selector("SBU01"), "SBU001");
  EXPECT_EQ(nearest_selector("SBV"), "SBU");
  EXPECT_EQ(nearest_selector("sbu-without-sensitiv"), "SBU001");
  EXPECT_EQ(nearest_selector("something else"), "");
}

// A rule whose message takes two arguments, and that message up to the second one's end, filled by hand.
std::size_t rule_with_two_arguments() {
  for (std::size_t i = 0; i < all().size(); ++i) {
    const auto first = all()[i]->message.find("{}");
    if (first != std::string_view::npos && all()[i]->message.find("{}", first + 2) != std::string_view::npos)
      return i;
  }
  return all().size();
}

std::string filled(std::string_view first, std::string_view second) {
  std::string message(all()[rule_with_two_arguments()]->message);
  for (const auto with : {first, second}) message.replace(message.find("{}"), 2, with);
  return message.substr(0, message.find("{}"));
}

std::string message(std::initializer_list<Arg> args, std::string_view text) {
  Findings out;
  Report(out, static_cast<std::uint16_t>(rule_with_two_arguments())).add({}, args);
  Telegram t;
  t.text = text;
  std::string line;
  format_message(out.list[0], t, line);
  return line;
}

TEST(Message, FillsNumbersTokensAndWords) {
  ASSERT_LT(rule_with_two_arguments(), all().size());
  EXPECT_TRUE(message({2, Span{0, 5}}, "(SBU)").starts_with(filled("2", "(SBU)")));
  EXPECT_TRUE(message({"SIPDIS", -7}, "").starts_with(filled("SIPDIS", "-7")));
}

TEST(Message, IsOneCleanLineWhateverTheToken) {
  EXPECT_TRUE(message({1, Span{0, 8}}, "(S/\r\n NF").starts_with(filled("1", "(S/ NF")));
  EXPECT_TRUE(message({1, Span{0, 6}}, "\x1b[31m(").starts_with(filled("1", "?[31m(")));
  EXPECT_TRUE(message({1, Span{0, 3}}, "(\xd0\xa1").starts_with(filled("1", "(??")));
}

TEST(Report, KeepsRelatedPlacesAndFixesWithTheirFinding) {
  Findings out;
  Report report(out, 0);
  EXPECT_FALSE(report.any());
  report.add({1, 2}).related({3, 4}, "a").related({5, 6}, "b");
  report.add({7, 8}).fix("Change it", {7, 8}, "XY").fix("Change it", {9, 9}, "Z");
  EXPECT_TRUE(report.any());
  ASSERT_EQ(out.list.size(), 2U);
  EXPECT_EQ(out.list[0].related_count, 2U);
  EXPECT_EQ(out.list[0].edits_count, 0U);
  EXPECT_EQ(out.list[1].related_count, 0U);
  ASSERT_EQ(out.list[1].edits_count, 2U);
  const Edit& second = out.edits[out.list[1].edits_first + 1];
  EXPECT_EQ(view(out.fix_text, second.text), "Z");
  EXPECT_EQ(out.list[1].fix_title, "Change it");
}

TEST(Report, CountsWhatItDoesNotList) {
  Findings out;
  Report report(out, 3);
  for (std::uint32_t i = 0; i < Findings::most_listed + 2; ++i)
    report.add({i, i + 1}).related({i, i}, "a").fix("Change it", {i, i + 1}, "X");
  EXPECT_EQ(out.list.size(), Findings::most_listed);
  EXPECT_EQ(out.related.size(), Findings::most_listed);
  EXPECT_EQ(out.edits.size(), Findings::most_listed);
  ASSERT_EQ(out.unlisted.size(), 1U);
  EXPECT_EQ(out.unlisted[0].rule, 3U);
  EXPECT_EQ(out.unlisted[0].count, 2U);
}

// Paragraph 2 is marked with a Cyrillic letter, paragraph 3 not at all.
constexpr std::string_view look_alike =
    "C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\n"
    "SUBJECT: HARBOR DREDGING\n\nClassified By: Political Counselor for reason 1.4 (d).\n\n"
    "1. (C) The harbor is dredged.\n\n2. (\xd0\xa1) The work goes on.\n\n3. The works end in May.\n";

// "CODE paragraph" for the findings behind the heading.
std::string found_in_paragraphs(const Selection& selection) {
  Parser parser(facts::vocabulary());
  const Telegram& t = parser.parse(look_alike);
  Findings out;
  run(t, selection, {}, out);
  std::string list;
  for (const Finding& f : out.list)
    for (const Paragraph& p : t.paragraphs)
      if (p.span.contains(f.at.begin))
        list.append(list.empty() ? "" : ", ").append(all()[f.rule]->code).append(1, ' ') +=
            std::to_string(p.number);
  return list;
}

TEST(Run, FindsOneFaultInAMarkThatHidesALetter) {
  Selection selection;
  EXPECT_EQ(found_in_paragraphs(selection), "DMG013 2, POR001 3");
  selection.set("DMG013", false);
  EXPECT_EQ(found_in_paragraphs(selection), "POR001 2, POR001 3");
}

}  // namespace
}  // namespace cablelint::rules

// Looking TAGS up, taking them apart, and finding the nearest.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/reading/tags.hpp"

namespace cablelint::rules {
namespace {

// How the last tag of a line is read: "known", "other", its parts, or the nearest.
std::string reading_of(std::string_view tags, std::string_view dtg = "141010Z FEB 09") {
  std::string text = "R ";
  text.append(dtg).append("\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nTAGS: ");
  text.append(tags).append("\nSUBJECT: PORT FEES\n");
  Parser parser(facts::vocabulary());
  const Telegram& t = parser.parse(text);
  const Judging judging;
  marking::RegisterMarks marks;
  const Cable c(t, judging, marks);
  const TagReading r = read_tag(c, t.tags.size() - 1);
  const std::string word(t.view(t.tags.back().span));
  switch (r.kind) {
    case TagReading::Kind::known: return "known";
    case TagReading::Kind::other: return "other";
    case TagReading::Kind::torn: return "torn";
    case TagReading::Kind::unknown: break;
    case TagReading::Kind::run_together: {
      std::string parts;
      std::size_t begin = 0;
      for (std::size_t i = 0; i < r.cuts.count; begin = r.cuts.at[i++])
        parts += word.substr(begin, r.cuts.at[i] - begin) + "|";
      return parts + word.substr(begin) + (r.cuts.sure ? "" : "?");
    }
  }
  std::string nearest = "near";
  for (const auto* row : r.nearest)
    if (row) nearest.append(" ").append(row->tag);
  return nearest;
}

TEST(KnownTags, EveryRowIsFound) {
  for (const auto& row : facts::tags) {
    const TagRows rows = tag_rows(row.tag);
    EXPECT_TRUE(&row >= rows.data() && &row < rows.data() + rows.size()) << row.tag;
  }
  EXPECT_EQ(tag_rows("ch").size(), 3u);
  EXPECT_TRUE(tag_rows("").empty());
  EXPECT_TRUE(tag_rows("QQ").empty());
  EXPECT_TRUE(tag_rows("\xFF\xFF").empty());
  EXPECT_TRUE(tag_rows("AEROFLOTS").empty());
}

TEST(KnownTags, ErasAreThoseOfTheTable) {
  for (const auto& row : facts::tags) {
    std::string_view rest = row.eras;
    ASSERT_FALSE(rest.empty()) << row.tag;
    while (!rest.empty()) {
      const auto era = rest.substr(0, rest.find('|'));
      EXPECT_TRUE(std::any_of(facts::tag_eras.begin(), facts::tag_eras.end(), [&](auto& e) {
        return e.era == era;
      })) << row.tag;
      rest.remove_prefix(std::min(rest.size(), era.size() + 1));
    }
  }
}

TEST(KnownTags, RunTogether) {
  EXPECT_EQ(reading_of("PRELMT"), "PREL|MT");
  EXPECT_EQ(reading_of("MTPREL"), "MT|PREL");
  EXPECT_EQ(reading_of("PGOVPRELPHUM"), "PGOV|PREL|PHUM");
  EXPECT_EQ(reading_of("KDEMPRELMT"), "KDEM|PREL|MT");
  EXPECT_EQ(reading_of("UNSCKZ"), "UNSC|KZ");
  EXPECT_EQ(reading_of("MTIT"), "MT|IT?");
  EXPECT_EQ(reading_of("OVIP, PRELMT", "141010Z FEB 75"), "PREL|MT");
}

TEST(KnownTags, Unknown) {
  EXPECT_EQ(reading_of("PREK"), "near PREF PREL");
  EXPECT_EQ(reading_of("PGVO"), "near PGOV");
  EXPECT_EQ(reading_of("KDDEM"), "near KDEM");
  EXPECT_EQ(reading_of("QQ"), "near");
  EXPECT_EQ(reading_of("AMIS").substr(0, 4), "near");
}

TEST(KnownTags, KnownAndOther) {
  EXPECT_EQ(reading_of("prel"), "known");
  EXPECT_EQ(reading_of("BA'ATH"), "known");
  EXPECT_EQ(reading_of("SIPDIS"), "other");
  EXPECT_EQ(reading_of("XXXXXX"), "other");
  EXPECT_EQ(reading_of("PREL, AER LINGUS"), "other");
  EXPECT_EQ(reading_of("OVIP, DOESMITH", "141010Z FEB 75"), "other");
  EXPECT_EQ(reading_of("OVIP (DOE, JOHN)"), "other");
}

// What the rules know at once of a TAGS line, with the tags of a configuration beside the table's.
KnownTags known_with(std::string_view tags, const std::vector<std::string>& own) {
  const std::string text = "UNCLAS VALLETTA 000117\n\nTAGS: " + std::string(tags) + "\nSUBJECT: PORT FEES\n";
  Parser parser(facts::vocabulary());
  return read_known_tags(parser.parse(text), own);
}

TEST(KnownTags, OfTheConfiguration) {
  const std::vector<std::string> own = {"QXPT", "QQ"};
  EXPECT_FALSE(known_with("QXPT, MT", {}).all);
  EXPECT_TRUE(known_with("QXPT, MT", own).all);
  EXPECT_TRUE(known_with("QXPT, MT", own).subject);  // as long as a subject tag
  EXPECT_TRUE(known_with("QQ, MT", own).all);
  EXPECT_FALSE(known_with("QQ, MT", own).subject);
}

}  // namespace
}  // namespace cablelint::rules

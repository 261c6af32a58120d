// The value of the TAGS line.
#include "grammar/format/tags.hpp"

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

TEST(Tags, AreReadOneByOne) {
  const Case cases[] = {
      {"PREL, PGOV, MT", "PREL|PGOV|MT"},
      {"PREL PGOV MT", "PREL|PGOV|MT"},
      {" PREL,PGOV,\n      MT \\\n", "PREL|PGOV|MT"},
      {"[PGOV](#) [PREL](#)", "PGOV|PREL"},
      {"[PGOV](https://example.invalid/tag/PGOV), [PREL](/tag/PREL)", "PGOV|PREL"},
      {"<a href='#'>PGOV</a> PREL", "PGOV|PREL"},
      {"PGOV&#x000A;PREL&nbsp;MT", "PGOV|PREL|MT"},
      {"PREL, OVIP (DOE, JOHN), MT", "PREL|OVIP|DOE, JOHN*|MT"},
      {"OVIP (DOE, JOHN; ROE, JANE)", "OVIP|DOE, JOHN*|ROE, JANE*"},
      {"OVIP (DOE, JOHN", "OVIP|DOE, JOHN*"},
      {"PREL, (DOE, JOHN L.), MT", "PREL|DOE, JOHN L.*|MT"},
      {"PREL, DOE, JOHN L., MT", "PREL|DOE, JOHN L.*|MT"},
      {"PREL, DOE, J., MT", "PREL|DOE, J.*|MT"},
      {"PREL, Doe, John", "PREL|Doe, John*"},
      {"NATO, UNSC, OSCE", "NATO|UNSC|OSCE"},
      {"PREL; PGOV.", "PREL|PGOV"},
      {"PREL/PGOV", "PREL|PGOV"},
      {"N/A", "N/A"},
      {"PRELPGOV", "PRELPGOV"},
      {"PREL SIPDIS", "PREL|SIPDIS"},
      {"PREL (#) MT", "PREL|MT"},
      {"", ""},
      {" , ; ", ""},
  };
  for (const auto& c : cases) {
    const std::string text = c.text;
    Telegram t;
    read_tags(text, {0, static_cast<std::uint32_t>(text.size())}, t);
    std::string s;
    for (const Tag& tag : t.tags)
      s += (s.empty() ? "" : "|") + std::string(view(text, tag.span)) + (tag.name ? "*" : "");
    EXPECT_EQ(s, c.expected) << text;
  }
}

TEST(TagsGrammar, HasNoCycleWithoutProgress) { EXPECT_EQ(tao::pegtl::analyze<format::tags>(), 0U); }

}  // namespace
}  // namespace cablelint::grammar

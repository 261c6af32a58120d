// A rule that is passed over because the cable lacks what it needs would have found nothing.
#include <gtest/gtest.h>

#include <string>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "tests/corpus.hpp"
#include "tests/property/every_rule.hpp"

namespace cablelint {
namespace {

class Passed {
 public:
  // The codes of rules that speak of `text` although they are passed over.
  std::string speaking(const std::string& text) {
    std::string codes;
    const Telegram& t = parser_.parse(text);
    const Cable cable(t, judging_, found_.register_marks);
    for (std::size_t i = 0; i < rules::all().size(); ++i) {
      const rules::Rule& rule = *rules::all()[i];
      if (cable.features.has(rule.needs)) continue;
      found_.clear();
      Report report(found_, static_cast<std::uint16_t>(i));
      rule.check(cable, report);
      if (report.any()) codes.append(rule.code).append(" ");
    }
    return codes;
  }

 private:
  Parser parser_{facts::vocabulary()};
  Judging judging_ = tests::with_ceiling();
  Findings found_;
};

std::string without_guillemets(std::string_view example) {
  std::string text(example);
  for (const std::string_view sign : {"«", "»"})
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign)) text.erase(at, sign.size());
  return text;
}

TEST(Features, ExamplesOfRules) {
  Passed passed;
  for (const rules::Rule* rule : rules::all())
    for (const auto& list : {rule->flags, rule->accepts})
      for (const rules::Example& e : list) EXPECT_EQ(passed.speaking(without_guillemets(e.text)), "") << e.text;
}

TEST(Features, Corpus) {
  Passed passed;
  for (const auto& [path, text] : tests::corpus()) {
    EXPECT_EQ(passed.speaking(text), "") << path;
  }
}

// A cable cut off anywhere lacks other things each time.
TEST(Features, CutOff) {
  Passed passed;
  for (const auto& [path, text] : tests::corpus()) {
    for (std::size_t size = 17; size < text.size(); size += 61)
      EXPECT_EQ(passed.speaking(text.substr(0, size)), "") << path << " up to " << size;
  }
}

}  // namespace
}  // namespace cablelint

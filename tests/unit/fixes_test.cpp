// Every fix settles its finding: over the examples of all rules, an edited text has one finding fewer.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

namespace cablelint {
namespace {

std::string without_marks(std::string_view marked) {
  std::string text(marked);
  for (const std::string_view mark : {"«", "»"})
    for (std::size_t at; (at = text.find(mark)) != std::string::npos;) text.erase(at, mark.size());
  return text;
}

void judge(const rules::Rule& rule, const std::string& text, Findings& out) {
  Parser parser(facts::vocabulary());
  auto only = rules::Selection::none();
  only.set(rule.code, true);
  rules::run(parser.parse(text), only, {}, out);
}

// The finding's edits, made from the last to the first.
std::string edited(std::string text, const Finding& f, const Findings& all) {
  std::vector<Edit> edits(all.edits.begin() + f.edits_first, all.edits.begin() + f.edits_first + f.edits_count);
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at.begin > b.at.begin; });
  for (const Edit& e : edits) text.replace(e.at.begin, e.at.end - e.at.begin, view(all.fix_text, e.text));
  return text;
}

class Fixes : public testing::TestWithParam<const rules::Rule*> {};

TEST_P(Fixes, SettleTheirFinding) {
  for (const auto& example : GetParam()->flags) {
    const std::string text = without_marks(example.text);
    Findings before, after;
    judge(*GetParam(), text, before);
    for (const Finding& f : before.list) {
      if (f.edits_count == 0) continue;
      EXPECT_NE(GetParam()->fix, rules::FixKind::none) << "a fix in a rule that announces none";
      const std::string now = edited(text, f, before);
      judge(*GetParam(), now, after);
      EXPECT_LT(after.list.size(), before.list.size()) << text << "\nbecame\n" << now;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Rules, Fixes, testing::ValuesIn(rules::all().begin(), rules::all().end()),
                         [](const auto& info) { return std::string(info.param->code); });

}  // namespace
}  // namespace cablelint

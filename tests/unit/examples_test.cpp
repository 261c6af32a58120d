// Every rule's examples are its tests: each marked place is found, and nothing else of that rule.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

namespace cablelint {
namespace {

struct Marked {
  std::string text;
  std::vector<Span> places;
};

// Takes « and » out and keeps what stood between them.
Marked unmark(std::string_view marked) {
  Marked m;
  std::uint32_t begin = 0;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    if (marked.substr(i, 2) == "«") {
      begin = static_cast<std::uint32_t>(m.text.size());
      ++i;
    } else if (marked.substr(i, 2) == "»") {
      m.places.push_back({begin, static_cast<std::uint32_t>(m.text.size())});
      ++i;
    } else {
      m.text += marked[i];
    }
  }
  return m;
}

std::vector<Span> findings(const rules::Rule& rule, const std::string& text, const rules::Example& example) {
  Parser parser(facts::vocabulary());
  auto only = rules::Selection::none();
  only.set(rule.code, true);
  Findings out;
  Judging judging;
  judging.as_of = example.as_of;
  judging.ceiling_text = example.ceiling;
  if (!example.ceiling.empty())
    judging.ceiling = parse_marking(judging.ceiling_text, facts::vocabulary(), judging.ceiling_tokens);
  rules::run(parser.parse(text), only, judging, out);
  std::vector<Span> places;
  for (const Finding& f : out.list) places.push_back(f.at);
  return places;
}

std::string show(const std::string& text, const std::vector<Span>& places) {
  std::string s;
  for (Span p : places) s += "[" + std::string(view(text, p)) + "]@" + std::to_string(p.begin) + " ";
  return s.empty() ? "nothing" : s;
}

class Examples : public testing::TestWithParam<const rules::Rule*> {};

TEST_P(Examples, FlagWhatIsMarked) {
  for (const auto& example : GetParam()->flags) {
    const Marked m = unmark(example.text);
    ASSERT_FALSE(m.places.empty()) << "no «» in:\n" << example.text;
    const auto found = findings(*GetParam(), m.text, example);
    EXPECT_EQ(show(m.text, found), show(m.text, m.places)) << example.text;
  }
}

TEST_P(Examples, StayQuiet) {
  for (const auto& example : GetParam()->accepts) {
    const std::string text(example.text);
    EXPECT_EQ(show(text, findings(*GetParam(), text, example)), "nothing") << example.why << "\n" << example.text;
  }
}

INSTANTIATE_TEST_SUITE_P(Rules, Examples, testing::ValuesIn(rules::all().begin(), rules::all().end()),
                         [](const auto& info) { return std::string(info.param->code); });

}  // namespace
}  // namespace cablelint

// Any bytes may stand where a mark is looked for: reading ends, and every span lies in the input.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "grammar/readers.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

constexpr std::array<std::string_view, 32> pieces = {
    "(",   ")",   "((",     "[",     "}",           "<",  "C",    "S",    "SBU",          "NF",      "/",
    "//",  "-",   ",",      " ",     "\n",          "\t", "\\\n", "REL ", "TO ",          "USA",     "GBR",
    "AND", "FGI", "JOINT ", "SI-G ", "ENTIRE TEXT", "XX", "25X1", "U.K.", "\xE2\x80\x94", "\xC3\xB4"};

std::string some_text() {
  std::string text;
  for (const unsigned n : *rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0U, 48U))) {
    if (n < pieces.size())
      text += pieces[n];
    else
      text += static_cast<char>(*rc::gen::inRange(0, 256));
  }
  return text;
}

void expect_inside(Span s, std::size_t begin, std::size_t end) {
  RC_ASSERT(s.begin >= begin);
  RC_ASSERT(s.end <= end);
  RC_ASSERT(s.begin <= s.end);
}

void expect_tokens_inside(const Marking& m, const std::vector<MarkToken>& tokens, std::size_t before) {
  RC_ASSERT(m.tokens.first == before);
  RC_ASSERT(m.tokens.first + m.tokens.count == tokens.size());
  std::size_t last = m.span.begin;
  for (std::size_t i = before; i < tokens.size(); ++i) {
    expect_inside(tokens[i].span, last, m.span.end);
    last = tokens[i].span.end;
  }
}

RC_GTEST_PROP(MarksTotality, AnyPortion, ()) {
  const std::string text = some_text();
  const auto size = static_cast<std::uint32_t>(text.size());
  const auto at = *rc::gen::inRange(0U, size + 2);
  const auto limit = *rc::gen::inRange(0U, size + 2);
  const auto place = *rc::gen::element(grammar::MarkPlace::after_number, grammar::MarkPlace::line_start,
                                       grammar::MarkPlace::subject, grammar::MarkPlace::heading);
  std::vector<MarkToken> tokens(3);
  Marking m;
  if (!grammar::read_portion(text, at, limit, place, facts::vocabulary(), tokens, m)) {
    RC_ASSERT(tokens.size() == 3U);
    RC_ASSERT(m.span.empty());
    return;
  }
  RC_ASSERT(m.span.begin == at);
  RC_ASSERT(!m.span.empty());
  expect_inside(m.span, at, std::min(size, limit));
  expect_tokens_inside(m, tokens, 3);
}

RC_GTEST_PROP(MarksTotality, AnyBanner, ()) {
  const std::string text = some_text();
  std::vector<MarkToken> tokens(3);
  Marking m;
  grammar::read_banner(text, {0, static_cast<std::uint32_t>(text.size())}, facts::vocabulary(), tokens, m);
  RC_ASSERT(m.span.size() == text.size());
  expect_tokens_inside(m, tokens, 3);
}

RC_GTEST_PROP(MarksTotality, AnyMarkingByItself, ()) {
  const std::string text = some_text();
  std::vector<MarkToken> tokens;
  const Marking m = parse_marking(text, facts::vocabulary(), tokens);
  expect_inside(m.span, 0, text.size());
  expect_tokens_inside(m, tokens, 0);
}

// A bracket at every byte, closed nowhere or everywhere: reading them all is linear in the text.
TEST(MarksTotality, HostileTextsTakeNoSquareTime) {
  for (const std::string_view piece : {"(", "(C ", "(C/REL ", "(A B C ", "( \n ", "(-/,", "C) "}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    std::vector<MarkToken> tokens;
    Marking m;
    for (std::uint32_t at = 0; at < text.size(); ++at)
      grammar::read_portion(text, at, static_cast<std::uint32_t>(text.size()), grammar::MarkPlace::after_number,
                            facts::vocabulary(), tokens, m);
  }
}

}  // namespace
}  // namespace cablelint

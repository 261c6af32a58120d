// Any bytes are a cable: they parse, lines tile the text, every span lies inside it, and the rules run.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "tests/corpus.hpp"
#include "tests/property/every_rule.hpp"
#include "tests/property/inside.hpp"

namespace cablelint {
namespace {

// Pieces that steer random text into the readers.
constexpr std::array<std::string_view, 48> pieces = {"\n",
                                                     "\r\n",
                                                     "\r",
                                                     " ",
                                                     "\t",
                                                     "\\\n",
                                                     "\xb6",
                                                     "\xc2\xb6",
                                                     "\xef\xbb\xbf",
                                                     "\xe2\x80\x8b",
                                                     "1. ",
                                                     "11. ",
                                                     "110. ",
                                                     "2. (C) ",
                                                     "(SBU) ",
                                                     "(S/NF)",
                                                     "(S//REL TO USA, GBR)",
                                                     "(((",
                                                     "))",
                                                     "{C}",
                                                     "SBU) ",
                                                     "(C - ENTIRE TEXT)",
                                                     "UNCLAS ",
                                                     "C O N F I D E N T I A L ",
                                                     "SECTION 01 OF 02 ",
                                                     "VALLETTA 000117",
                                                     "VALLETTA 00000117  002 OF 003",
                                                     "PAGE 02 ",
                                                     "SENSITIVE\n",
                                                     "SIPDIS\n",
                                                     "E.O. 12958: DECL: 02/14/2019\n",
                                                     "E.O. 12958: N/A\n",
                                                     "TAGS: [PREL](#) MT\n",
                                                     "SUBJECT: (U) PORT FEES\n",
                                                     "REF: A. OSLO 12\n\xc2\xb6"
                                                     "B. 08 ROME 3\n",
                                                     "Classified By: A. Name, DCM. Reason: 1.4 (b), (d).\n",
                                                     "VZCZCXRO1075\n",
                                                     "OO RUEHC\n",
                                                     "DE RUEHVT #0117/01 0451015\n",
                                                     "ZNR UUUUU ZZH\n",
                                                     "O R 141010Z FEB 09\n",
                                                     "FM AMEMBASSY VALLETTA\n",
                                                     "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0311\n",
                                                     "BT\n",
                                                     "#0117\n",
                                                     "NNNN\n",
                                                     "...",
                                                     "XXXXXXXXXXXX"};

rc::Gen<std::string> any_bytes() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>()),
      [](const std::vector<std::uint8_t>& bytes) { return std::string(bytes.begin(), bytes.end()); });
}

rc::Gen<std::string> joined_pieces() {
  const auto piece = rc::gen::map(rc::gen::inRange<std::size_t>(0, pieces.size()),
                                  [](std::size_t i) { return std::string(pieces[i]); });
  const auto part = rc::gen::weightedOneOf<std::string>({{5, piece}, {1, any_bytes()}});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(part), [](const auto& parts) {
    std::string text;
    for (const auto& p : parts) text += p;
    return text;
  });
}

// One change to a cable; places are taken modulo the text's size, so that shrinking keeps them legal.
struct Mutation {
  int kind;
  std::size_t at, length, piece;
};

void apply(const Mutation& m, std::string& text) {
  if (text.empty()) return;
  const std::size_t at = m.at % text.size();
  const std::size_t length = m.length % 200;
  const auto some = text.substr(at, length);
  switch (m.kind) {
    case 0: text.erase(at, length); break;
    case 1: text.insert(at, pieces[m.piece % pieces.size()]); break;
    case 2: text.insert((at + length) % text.size(), some); break;
    case 3: text[at] = static_cast<char>(m.piece); break;
    case 4: text.resize(at); break;
    default: text.insert(at, 1, static_cast<char>(m.piece)); break;
  }
}

rc::Gen<Mutation> mutation() {
  return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 6), rc::gen::inRange<std::size_t>(0, 1 << 16),
                                     rc::gen::inRange<std::size_t>(0, 200), rc::gen::inRange<std::size_t>(0, 256)),
                      [](const auto& t) { return std::apply([](auto... v) { return Mutation{v...}; }, t); });
}

rc::Gen<std::string> mutated_cable() {
  static const auto cables = tests::corpus();
  return rc::gen::map(rc::gen::pair(rc::gen::inRange<std::size_t>(0, std::max<std::size_t>(cables.size(), 1)),
                                    rc::gen::container<std::vector<Mutation>>(mutation())),
                      [](const auto& choice) {
                        std::string text = cables.empty() ? "" : cables[choice.first].text;
                        for (const auto& m : choice.second) apply(m, text);
                        return text;
                      });
}

void judge(const std::string& text) {
  static Parser parser(facts::vocabulary());
  static const auto all = tests::every_rule();
  static const auto judging = tests::with_ceiling();
  static Findings out;
  const Telegram& t = parser.parse(text);
  RC_ASSERT(tests::first_fault(t) == "");
  rules::run(t, all, judging, out);
  RC_ASSERT(tests::first_fault(out, t) == "");
}

RC_GTEST_PROP(Totality, RandomBytesParse, ()) { judge(*any_bytes()); }
RC_GTEST_PROP(Totality, JoinedPiecesParse, ()) { judge(*joined_pieces()); }
RC_GTEST_PROP(Totality, MutatedCablesParse, ()) { judge(*mutated_cable()); }

// Found by the properties above.
TEST(Totality, OnceFoundStaysMended) {
  judge("E.O. 12958: DECL: 02/14/2019\n(SBU) \n\n11. ");
  judge("E.O. 12958: DECL: 02/14/2019\n(SBU) \n11. 2. (C) ");
}

// A line of another cable in the middle of a line; of two that may be it, the last is.
TEST(Totality, TheBannerOfAQuotedCableHasItsTokens) {
  for (const std::string before : {"", "UNCLASSIFIED//SBU ROME 000444 and "}) {
    const std::string text =
        "UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n1. (U) Text.\n\n3. (U) We got " +
        before +
        "UNCLASSIFIED//FOUO OSLO 000333 E.O. 12958: N/A TAGS: PREL SUBJECT: Y 1. (U) Text.\n\n2. (U) More.\n";
    judge(text);
    Parser parser(facts::vocabulary());
    const Telegram& t = parser.parse(text);
    ASSERT_EQ(t.quoted.size(), 1U);
    std::string tokens;
    const Range range = t.classifications[t.quoted[0].classification].marking.tokens;
    for (std::uint32_t i = 0; i < range.count; ++i) tokens += t.view(t.mark_tokens[range.first + i].span);
    EXPECT_EQ(tokens, "UNCLASSIFIED//FOUO");
  }
}

TEST(Totality, EveryPrefixOfACableParses) {
  for (const auto& cable : tests::corpus())
    for (std::size_t n = 0; n <= cable.text.size(); n += 1 + n / 64) judge(cable.text.substr(0, n));
}

}  // namespace
}  // namespace cablelint

// What the text cites of the reference list, in every form and at every offset of the block search.
#include "rules/reading/citations.hpp"

#include <gtest/gtest.h>

#include <string>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint::rules {
namespace {

constexpr std::string_view head =
    "UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n\n1. (U) ";

Citations citations(const std::string& text) {
  Parser parser(facts::vocabulary());
  return read_citations(parser.parse(text));
}

// The letters that `sentence` cites; + for the whole list, = for the only entry.
std::string cited(std::string_view sentence) {
  const Citations found = citations(std::string(head).append(sentence) + "\n");
  std::string letters;
  for (char c = 'A'; c <= 'Z'; ++c)
    if (!found.cited(c).empty()) letters += c;
  if (found.whole_list) letters += '+';
  if (found.only_entry) letters += '=';
  return letters;
}

TEST(Citations, OneLetter) {
  EXPECT_EQ(cited("as in ref A, text"), "A");
  EXPECT_EQ(cited("as in REF C."), "C");
  EXPECT_EQ(cited("(reftel B)"), "B");
  EXPECT_EQ(cited("ref (a) says"), "A");
  EXPECT_EQ(cited("(ref a)"), "A");
  EXPECT_EQ(cited("ref. B"), "B");
  EXPECT_EQ(cited("(ref B's end)"), "B");
  EXPECT_EQ(cited("(Ref: D)"), "D");
  EXPECT_EQ(cited("paragraph 3 of ref B)"), "B");
}

TEST(Citations, SeveralLetters) {
  EXPECT_EQ(cited("refs A and B"), "AB");
  EXPECT_EQ(cited("refs A, B, and D."), "ABD");
  EXPECT_EQ(cited("refs A,B,C"), "ABC");
  EXPECT_EQ(cited("refs (a) and (c)"), "AC");
  EXPECT_EQ(cited("reftels a, b and c"), "ABC");
  EXPECT_EQ(cited("refs A-C and F"), "ABCF");
  EXPECT_EQ(cited("refs B through E"), "BCDE");
  EXPECT_EQ(cited("REFS A/B"), "AB");
  EXPECT_EQ(cited("ref A & B"), "AB");
  EXPECT_EQ(cited("ref A; ref C"), "AC");
}

TEST(Citations, NoLetter) {
  EXPECT_EQ(cited("as in reftel."), "=");
  EXPECT_EQ(cited("as in reftels."), "+");
  EXPECT_EQ(cited("per refs, text"), "+");
  EXPECT_EQ(cited("before, brief, prefect C, xref A, refer B, reference A"), "");
  EXPECT_EQ(cited("ref a cable of ours"), "=");
  EXPECT_EQ(cited("ref U.S. note"), "=");
  EXPECT_EQ(cited("ref C-130 parts"), "=");
}

TEST(Citations, WordsThatOnlyLookLikeTheNextLetter) {
  EXPECT_EQ(cited("per ref A and I agree"), "A");
  EXPECT_EQ(cited("per ref A, J. Doe said"), "A");
  EXPECT_EQ(cited("per ref A and B-52 crews"), "A");
  EXPECT_EQ(cited("per ref A and a case"), "A");
  EXPECT_EQ(cited("per ref A to Valletta"), "A");
  EXPECT_EQ(cited("refs H and I say"), "HI");
}

TEST(Citations, WrappedLineIsOneText) {
  EXPECT_EQ(cited("text (ref\nD) text"), "D");
  EXPECT_EQ(cited("text (refs A\nand\r\n   D) text"), "AD");
  EXPECT_EQ(cited("text (ref \\\nD) text"), "D");
  EXPECT_EQ(cited("text per ref\n\nD. Next item"), "=");
  EXPECT_EQ(cited("text (ref\n\nVALLETTA 00000117  002 OF 003\n\nD) text"), "D");
}

TEST(Citations, SpanRunsFromRefToTheLetter) {
  const std::string text = std::string(head) + "text (refs A and\nC)\n";
  const Citations found = citations(text);
  EXPECT_EQ(view(text, found.cited('A')), "refs A");
  EXPECT_EQ(view(text, found.cited('C')), "C");
  EXPECT_EQ(view(text, found.first), "refs A");
}

TEST(Citations, FoundAtEveryOffset) {
  for (std::size_t n = 0; n < 100; ++n) {
    const std::string text = std::string(head) + std::string(n, ' ') + "x ReF Q";
    EXPECT_EQ(view(text, citations(text).cited('Q')), "ReF Q") << n;
  }
}

TEST(Citations, RefLabelInTheTextIsAList) {
  EXPECT_TRUE(citations(std::string(head) + "Text.\n\nREFS: A. VALLETTA 97\n").list_in_text);
  EXPECT_FALSE(citations(std::string(head) + "Text (ref: A).\n").list_in_text);
}

}  // namespace
}  // namespace cablelint::rules

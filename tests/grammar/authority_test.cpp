// The authority block in the spellings of real texts.
#include "grammar/format/authority.hpp"

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

// by | section letters {reason} | flags
std::string read(const std::string& text) {
  Telegram t;
  Authority a;
  read_authority(text, {0, static_cast<std::uint32_t>(text.size())}, t, a);
  std::string s(view(text, a.by));
  s += " | ";
  if (a.reason_section >= 0) s += std::to_string(a.reason_section);
  for (std::uint32_t i = 0; i < a.reason_letters.count; ++i) {
    const auto& letter = t.reason_letters[a.reason_letters.first + i];
    s += ' ';
    s += letter.letter;
    EXPECT_EQ(letter.span.size(), 1U);
  }
  s += " {" + std::string(view(text, a.reason_span)) + "}";
  if (a.reason_standard_form) s += " std";
  if (!a.derived_from.empty()) s += " from=" + std::string(view(text, a.derived_from));
  if (!a.declassify_on.span.empty()) s += " on=" + std::string(view(text, a.declassify_on.span));
  if (a.kind == AuthorityKind::derived_from) s += " derived";
  if (a.numbered) s += " numbered";
  if (a.redacted) s += " redacted";
  if (a.cut) s += " cut";
  return s;
}

TEST(Authority, ReadsTheSpellings) {
  const Case cases[] = {
      {"Classified By: Jane Doe, Deputy Chief of Mission. Reason: 1.4 (b) and (d).",
       "Jane Doe, Deputy Chief of Mission | 14 b d {1.4 (b) and (d)} std"},
      {"CLASSIFIED BY: AMBASSADOR J. DOE, REASONS 1.4 (B) AND (D)",
       "AMBASSADOR J. DOE | 14 b d {1.4 (B) AND (D)} std"},
      {"Classified by J. Doe for reasons 1.4 (b,d)", "J. Doe | 14 b d {1.4 (b,d)} std"},
      {"Classified By: Counselor for Political Affairs J. Doe for reasons 1.4 (b/d)",
       "Counselor for Political Affairs J. Doe | 14 b d {1.4 (b/d)}"},
      {"Classified By: DCM J. Doe. REASON: 1.4(d).", "DCM J. Doe | 14 d {1.4(d)} std"},
      {"Classified By: DCM J. Doe for reasons 1.4 b and d", "DCM J. Doe | 14 b d {1.4 b and d}"},
      {"Classified By: DCM J. Doe per 1.4 (b)", "DCM J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: DCM J. Doe, Reasons E.O. 12958, 1.4 (b,d)", "DCM J. Doe | 14 b d {1.4 (b,d)} std"},
      {"Classified By: DCM J. Doe. E.O. 12958, REASON: 1.4 (b), (d)", "DCM J. Doe | 14 b d {1.4 (b), (d)} std"},
      {"Classified By: DCM J. Doe. Reason: 1.4 (b), (d \n)", "DCM J. Doe | 14 b d {1.4 (b), (d \n)}"},
      {"Classified By: DCM J. Doe. Reason: 1. 4 (b)", "DCM J. Doe | 14 b {1. 4 (b)}"},
      {"Classified By: DCM J. Doe. Reason: 1.\n4 (b)", "DCM J. Doe | 14 b {1.\n4 (b)}"},
      {"Classified By: DCM J. Doe. Reason 1,4 b d", "DCM J. Doe | 14 b {1,4 b}"},
      {"Classified By: DCM J. Doe. REAS \nONS 1.4 (B)", "DCM J. Doe | 14 b {1.4 (B)} std"},
      {"Classified By: DCM J. Doe. Reason: 1.5 (b) and (d)", "DCM J. Doe | 15 b d {1.5 (b) and (d)} std"},
      {"Classified By: DCM J. Doe. Reason: 1.4 (k)", "DCM J. Doe | 14 k {1.4 (k)} std"},
      {"Classified By: DCM J. Doe. Reasons: 1.4 (b), (c), and (d).",
       "DCM J. Doe | 14 b c d {1.4 (b), (c), and (d)} std"},
      {"Classified By: DCM J. Doe. Reason: (b) and (d)", "DCM J. Doe |  b d {(b) and (d)}"},
      {"Classified By: DCM J. Doe for Reasons 1.4 (b) and 1.4 (d)", "DCM J. Doe | 14 b d {1.4 (b) and 1.4 (d)}"},
      {"Classified By: DCM J. Doe for reasons stated in Section 1.4 (b) and (d) of E.O. 12958",
       "DCM J. Doe | 14 b d {1.4 (b) and (d)} std"},
      {"Classified By: DCM J. Doe, 1.4 (b)", "DCM J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: DCM J. Doe (reasons 1.4 (b) and (d))", "DCM J. Doe | 14 b d {1.4 (b) and (d)} std"},
      {"Classified By: DCM J. Doe. Reason: 1.4", "DCM J. Doe | 14 {1.4}"},
      {"Classified By: DCM J. Doe. Reason: political", "DCM J. Doe |  {}"},
      {"Classified By: DCM J. Doe.", "DCM J. Doe |  {}"},
      {"Classified By: Embassy", "Embassy |  {}"},
      {"(U) Classified by DCM J. Doe, reason 1.4 (d).", "DCM J. Doe | 14 d {1.4 (d)} std"},
      {"1. (U) CLASSIFIED BY DCM J. DOE, REASON 1.4 (D).", "DCM J. DOE | 14 d {1.4 (D)} std numbered"},
      {"1. CLASSIFIED BY DCM J. DOE, REASON 1.4 (D).", "DCM J. DOE | 14 d {1.4 (D)} std numbered"},
      {"Classified...", " |  {} cut"},
      {"Classified By: Counselor J. Do...", "Counselor J. Do |  {} cut"},
      {"Classified By: XXXXXXXXXXXX, reasons 1.4 (b)", "XXXXXXXXXXXX | 14 b {1.4 (b)} std redacted"},
      {"Classified By: J. Doe, Analyst. Derived From: DSCG 11-01. Declassify On: 20351010",
       "J. Doe, Analyst |  {} from=DSCG 11-01 on=20351010"},
      {"Classified By: J. Doe, Analyst\nDerived From: Multiple Sources\nDeclassify On: 20351010\n",
       "J. Doe, Analyst |  {} from=Multiple Sources on=20351010"},
      {"Derived From: DSCG 11-01. Declassify On: 12/31/2035.", " |  {} from=DSCG 11-01 on=12/31/2035 derived"},
      {"Derived From: DSCG 11-01. Reason: 1.4 (d)", " | 14 d {1.4 (d)} std from=DSCG 11-01 derived"},
      {"CLASSIFED BY: DCM J. DOE. REASON: 1.4 (B)", "DCM J. DOE | 14 b {1.4 (B)} std"},
      {"Classified\nBy: DCM J. Doe, REASON: 1.4 (B)", "DCM J. Doe | 14 b {1.4 (B)} std"},
      {"Classified By: Reason: 1.4 (b), J. Doe, DCM", "J. Doe, DCM | 14 b {1.4 (b)} std"},
      {"Classified By: J. Doe, DCM, under 1.4 (b) and (d)", "J. Doe, DCM | 14 b d {1.4 (b) and (d)} std"},
      {"Classified By: J. Doe. Reason: 1.4 (b), d)", "J. Doe | 14 b d {1.4 (b), d)}"},
      {"Classified By: J. Doe. Reason: (1.4 (b))", "J. Doe | 14 b {1.4 (b)} std"},
      {"CLASSIFIED BY: J. DOE. REASON: 1.4 B AND D. DECL ON: 1/1/2019",
       "J. DOE | 14 b d {1.4 B AND D} on=1/1/2019"},
      {"Classified By: DCM J. Doe. Reasons 12958 1.4 (b,d)", "DCM J. Doe | 14 b d {1.4 (b,d)} std"},
      {"Classified By: DCM J. Doe. Reason: 14 (b)", "DCM J. Doe | 14 b {14 (b)}"},
      {"Classified By: DCM J. Doe. Reason: I.4 (b)", "DCM J. Doe | 14 b {I.4 (b)}"},
      {"Classified By: DCM J. Doe. Reason: 1.4 paragraphs (b) and (d)",
       "DCM J. Doe | 14 b d {1.4 paragraphs (b) and (d)}"},
      {"CLASSIFIED BY DCM J. DOE, BASED ON 1.4 (B)", "DCM J. DOE | 14 b {1.4 (B)} std"},
      {"Classified By: DCM J. Doe, reasons 1.4 (b)\n\n(U) Text", "DCM J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: DCM J. Doe; Reason: E.O.\n12958, 1.4 (b,d)", "DCM J. Doe | 14 b d {1.4 (b,d)} std"},
      {"Classified By: J. Doe. Reason: E.O. 12958, as amended, Section 1.4 (b), (d)",
       "J. Doe | 14 b d {1.4 (b), (d)} std"},
      {"Classified By: J. Doe for reasons set forth in E.O. 12958, section 1.4 (b)",
       "J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: J. Doe for reasons set out in Section 1.4 (b)", "J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: J. Doe for reasons listed in Executive Order 12958, as amended, sec. 1.4 (b)",
       "J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: J. Doe for reasons of national security, 1.4 (b)", "J. Doe | 14 b {1.4 (b)} std"},
      {"Classified By: J. Doe for reasons of national security (b) and (d)", "J. Doe |  b d {(b) and (d)}"},
      {"CLASSIFIED BY: J. DOE. REASON: FOREIGN RELATIONS 1.4 (D)", "J. DOE | 14 d {1.4 (D)} std"},
      {"CLASSIFIED BY: J. DOE. REASON: FOREIGN RELATIONS (U) TEXT", "J. DOE |  {}"},
      {"CLASSIFIED BY: J. DOE. REASON: POLITICAL. DECLASSIFY ON: 1.4.2019", "J. DOE |  {} on=1.4.2019"},
      {"", " |  {}"},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.text), c.expected) << c.text;
}

TEST(AuthorityLabel, IsFoundWhereItStands) {
  struct At {
    const char* text;
    std::uint32_t at;
    std::uint32_t length;
  };
  const At cases[] = {
      {"Classified By: J. Doe", 0, 14},
      {"CLASSIFIED BY J. DOE", 0, 13},
      {"Classified by", 0, 13},
      {"Derived From: DSCG", 0, 13},
      {"CLASSIFED BY: J.", 0, 13},
      {"Classified...", 0, 13},
      {"CLASSIFIED: J.", 0, 11},
      {"CLASSIFIED MATTER", 0, 0},
      {"DECLASSIFIED BY X", 2, 0},
      {"PORT FEESClassified By: J.", 9, 14},
      {"CLASSIFIED", 0, 0},
      {"LASSIFIED BY J.", 0, 12},
      {"UNCLASSIFIED BY", 2, 0},
      {"Class of 1990", 0, 0},
      {"Cla", 0, 0},
  };
  for (const auto& c : cases) {
    const std::string text = c.text;
    EXPECT_EQ(match_authority_label(text, c.at, static_cast<std::uint32_t>(text.size())), c.length) << text;
  }
}

TEST(AuthorityGrammar, HasNoCycleWithoutProgress) {
  EXPECT_EQ(tao::pegtl::analyze<format::reason>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::labelled>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::block_start>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::numbered_start>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::declassify_on>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::standard_reason>(), 0U);
}

}  // namespace
}  // namespace cablelint::grammar

// Roll-up is a join: what a banner says of portions is the same in any order, and never less.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/marking/lattice.hpp"
#include "rules/marking/print.hpp"
#include "tests/property/some_marking.hpp"

namespace cablelint {
namespace {

using facts::ControlId;
using tests::content;
using tests::some_marking;

marking::Rollup some_rollup() {
  auto r = marking::of(some_marking());
  if (*rc::gen::arbitrary<bool>()) r = marking::join(r, marking::of(some_marking()));
  return r;
}

RC_GTEST_PROP(Rollup, JoinIsCommutative, ()) {
  const auto a = some_rollup(), b = some_rollup();
  RC_ASSERT(join(a, b) == join(b, a));
}

RC_GTEST_PROP(Rollup, JoinIsAssociative, ()) {
  const auto a = some_rollup(), b = some_rollup(), c = some_rollup();
  RC_ASSERT(join(join(a, b), c) == join(a, join(b, c)));
}

RC_GTEST_PROP(Rollup, JoinIsIdempotent, ()) {
  const auto a = some_rollup();
  RC_ASSERT(join(a, a) == a);
}

RC_GTEST_PROP(Rollup, JoinIsMonotone, ()) {
  const auto a = some_rollup(), b = some_rollup(), c = some_rollup();
  RC_ASSERT(within(a, join(a, b)));
  RC_ASSERT(within(join(a, c), join(join(a, b), c)));
}

RC_GTEST_PROP(Rollup, TheBannerIsItsOwnRollUp, ()) {
  const Marking m = marking::banner(some_rollup());
  RC_ASSERT(content(marking::banner(marking::of(m))) == content(m));
}

RC_GTEST_PROP(Rollup, TheBannerReleasesToNobodyThatAPortionLeavesOut, ()) {
  const Marking a = some_marking(), b = some_marking();
  const Marking m = marking::banner(join(marking::of(a), marking::of(b)));
  RC_ASSERT(m.level == std::max(a.level, b.level));
  for (const Marking* p : {&a, &b})
    if (m.has_release && is_classified(p->level))
      RC_ASSERT(marking::expand(p->release_to).contains(marking::expand(m.release_to)));
  const bool noforn = facts::has(a.controls | b.controls, ControlId::noforn);
  RC_ASSERT(!noforn || facts::has(m.controls, ControlId::noforn));
}

struct Case {
  std::vector<std::string_view> portions;
  std::string_view banner;
};

// The rules of the register's roll-up table that the reference names.
const Case cases[] = {
    {{"(C)", "(S)", "(U)"}, "SECRET"},
    {{"(U)", "(SBU)"}, "UNCLASSIFIED//SBU"},
    {{"(SBU/NF)", "(U)"}, "UNCLASSIFIED//SBU NOFORN"},
    {{"(LOU)", "(U)"}, "LIMITED OFFICIAL USE"},
    {{"(S//NF)", "(SBU)"}, "SECRET//NOFORN"},
    {{"(S)", "(SBU/NF)"}, "SECRET//NOFORN"},
    {{"(S//NF)", "(S//REL TO USA, JPN)"}, "SECRET//NOFORN"},
    {{"(S//REL TO USA, JPN, NZL)", "(S//REL TO USA, NZL)", "(U)"}, "SECRET//REL TO USA, NZL"},
    {{"(S//REL TO USA, FVEY)", "(C//REL TO USA, GBR, JPN)"}, "SECRET//REL TO USA, GBR"},
    {{"(S//REL TO USA, FVEY)", "(C//REL TO USA, FVEY)"}, "SECRET//REL TO USA, FVEY"},
    {{"(S//REL TO USA, GBR)", "(S//REL TO USA, JPN)"}, "SECRET//NOFORN"},
    {{"(S//REL TO USA, GBR)", "(C)"}, "SECRET//NOFORN"},
    {{"(S//REL TO USA, GBR)", "(SBU)"}, "SECRET//REL TO USA, GBR"},
    {{"(S//RELIDO)", "(S//RELIDO)"}, "SECRET//RELIDO"},
    {{"(S//RELIDO)", "(S//REL TO USA, AUS)"}, "SECRET//NOFORN"},
    {{"(S//REL TO USA, AUS/RELIDO)", "(C//RELIDO)"}, "SECRET//RELIDO"},
    {{"(S//DISPLAY ONLY IRQ)", "(C//REL TO USA, IRQ)"}, "SECRET//DISPLAY ONLY IRQ"},
    {{"(TS//SI/TK//OC)", "(S//OC-USGOV)"}, "TOP SECRET//SI/TK//ORCON"},
    {{"(S//XD)", "(S//ND)"}, "SECRET//NODIS"},
    {{"(//GBR S)", "(//JPN C)", "(S)"}, "SECRET//FGI GBR JPN"},
    {{"(//GBR S)", "(//FGI C)", "(S)"}, "SECRET//FGI"},
    {{"(S//LES)", "(U//FOUO)"}, "SECRET//LES"},
    {{"(U//FOUO)", "(U)"}, "UNCLASSIFIED//FOUO"},
    {{"(U//FOUO)", "(SBU)"}, "UNCLASSIFIED//SBU"},
};

TEST(Rollup, FollowsTheRegister) {
  for (const Case& c : cases) {
    std::vector<MarkToken> tokens;
    marking::Rollup all;
    for (bool first = true; const auto text : c.portions) {
      const auto one = marking::of(parse_marking(text, facts::vocabulary(), tokens));
      all = first ? one : join(all, one);
      first = false;
    }
    std::string text;
    marking::print_banner(marking::banner(all), text);
    EXPECT_EQ(text, c.banner) << c.portions.front();
  }
}

// The banner that the portions of a text yield.
std::string banner_over(std::string_view text) {
  Parser parser(facts::vocabulary());
  std::string out;
  marking::print_banner(marking::banner(marking::roll_up(parser.parse(text))), out);
  return out;
}

TEST(Rollup, OfATelegram) {
  EXPECT_EQ(banner_over("1. (C) Text.\n\n2. (S) Text.\n\n3. (C) Text.\n\n4. (U) Text.\n"), "SECRET");
  EXPECT_EQ(banner_over("1. (S//NF) Text.\n\n2. (S//NF) Text.\n\n3. (TS//OC) Text.\n"),
            "TOP SECRET//ORCON/NOFORN");
  EXPECT_EQ(banner_over("1. (//GBR S) Text.\n\n2. (C) Text.\n"), "SECRET//FGI GBR");
  EXPECT_EQ(banner_over("1. (S//REL TO USA, CAN, GBR) Text.\n\n2. (S//REL TO USA, GBR) Text.\n\n3. (U) Text.\n"),
            "SECRET//REL TO USA, GBR");
  EXPECT_EQ(banner_over("1. (S//REL TO USA, GBR) Text.\n\n2. (S) Text.\n"), "SECRET//NOFORN");
  EXPECT_EQ(banner_over("1. (S//DISPLAY ONLY IRQ) Text.\n\n2. (S//DISPLAY ONLY IRQ) Text.\n"),
            "SECRET//DISPLAY ONLY IRQ");
  EXPECT_EQ(banner_over("1. (SE) Text.\n\n2. (C) Text.\n"), "CONFIDENTIAL");
  EXPECT_EQ(banner_over("Text.\n"), "");
}

}  // namespace
}  // namespace cablelint

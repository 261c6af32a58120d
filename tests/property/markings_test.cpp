// The algebra of markings: canonical forms read back as what was printed; roll-up is a join.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "rules/marking/lattice.hpp"
#include "rules/marking/print.hpp"

namespace cablelint {
namespace {

using facts::ControlId;

constexpr unsigned id(ControlId c) { return static_cast<unsigned>(c); }

// Controls that a set holds by themselves: no REL TO, no NATO level, SBU-NF and LES-NF as their parts; lists and
// marks that stand in place of the level are chosen apart.
bool is_free(const facts::ControlRow& row) {
  return row.category != "non-us-classification" && row.parts.empty() && row.operand != "release" &&
         row.operand != "eyes" && row.category != "state-administrative-control" && row.category != "cui" &&
         row.category != "fgi";
}

CountrySet some_countries(std::size_t most, bool with_usa) {
  CountrySet set;
  const auto picks = *rc::gen::container<std::vector<unsigned>>(
      rc::gen::inRange(1U, static_cast<unsigned>(facts::countries.size())));
  for (std::size_t i = 0; i < picks.size() && i < most; ++i) set.add(picks[i]);
  if (set.count() < 2) set.add(*rc::gen::inRange(1U, 200U));  // a country: NATO alone is a system of its own
  if (with_usa) set.add(0);
  return set;
}

void choose_release(Marking& m) {
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      m.has_release = true;
      m.release_to = some_countries(6, true);
      break;
    case 1: m.has_release = true; break;  // (S//REL)
    case 2:
      m.controls.add(id(ControlId::display_only));
      m.display_to = some_countries(3, false);
      break;
    case 3:
      m.controls.add(id(ControlId::eyes_only));
      m.release_to = some_countries(3, true);
      break;
    default: break;
  }
}

void choose_system(Marking& m) {
  m.system = *rc::gen::element(System::us, System::us, System::us, System::foreign, System::nato, System::joint);
  if (m.system == System::foreign || m.system == System::joint)
    m.owners = some_countries(3, m.system == System::joint);
  if (m.system == System::us && is_classified(m.level) && *rc::gen::arbitrary<bool>()) {
    m.controls.add(id(ControlId::fgi));
    if (*rc::gen::arbitrary<bool>()) m.owners = some_countries(3, false);
  }
}

Marking some_marking() {
  Marking m;
  m.level = *rc::gen::element(Level::unclassified, Level::confidential, Level::secret, Level::top_secret);
  const auto picks = *rc::gen::container<std::vector<unsigned>>(
      rc::gen::inRange(0U, static_cast<unsigned>(facts::controls.size())));
  for (std::size_t i = 0; i < picks.size() && i < 5; ++i)
    if (is_free(facts::controls[picks[i]])) m.controls.add(picks[i]);
  if (m.level == Level::unclassified && *rc::gen::inRange(0, 4) == 0) m.controls.add(id(ControlId::sbu));
  choose_system(m);
  choose_release(m);
  return m;
}

// What a marking says, without where it stands.
std::string content(const Marking& m) {
  std::string s = std::to_string(static_cast<int>(m.level)) + " system " +
                  std::to_string(static_cast<int>(m.system)) + (m.has_release ? " rel" : "");
  m.controls.each([&](unsigned i) { s += " " + std::string(facts::controls[i].portion); });
  const auto list = [&](std::string_view name, const CountrySet& set) {
    s += " " + std::string(name);
    set.each([&](unsigned i) { s += " " + std::string(facts::countries[i].code); });
  };
  list("of", m.owners);
  list("to", m.release_to);
  list("show", m.display_to);
  return s;
}

void expect_same(const std::string& text, const Marking& m) {
  std::vector<MarkToken> tokens;
  const Marking again = parse_marking(text, facts::vocabulary(), tokens);
  RC_LOG() << text;
  RC_ASSERT(again.fault == MarkFault::none);
  RC_ASSERT(content(again) == content(m));
}

RC_GTEST_PROP(Markings, APortionReadsBack, ()) {
  const Marking m = some_marking();
  std::string text;
  marking::print_portion(m, text);
  expect_same(text, m);
}

RC_GTEST_PROP(Markings, ABannerReadsBack, ()) {
  const Marking m = some_marking();
  std::string text;
  marking::print_banner(m, text);
  expect_same(text, m);
}

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

}  // namespace
}  // namespace cablelint

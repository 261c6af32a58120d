// Clean cables are changed in one known way. A fault must bring its own code on its own line and nothing
// else; what means nothing must change nothing. METAMORPHIC=CODE (or ALL) prints the trials that went wrong.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "corpus/generate/faults.hpp"
#include "corpus/generate/neutral.hpp"
#include "tests/metamorphic/bases.hpp"
#include "tests/metamorphic/sample.hpp"
#include "tests/metamorphic/trial.hpp"

namespace cablelint::metamorphic {
namespace {

bool is_damage(const Seen& s) { return s.code.starts_with("DMG") && s.severity == rules::Severity::info; }

bool clean(const std::vector<Seen>& seen) { return std::all_of(seen.begin(), seen.end(), is_damage); }

void change(const Sheet& sheet, Tally& tally) {
  classification_faults(sheet, tally);
  section_faults(sheet, tally);
  caption_faults(sheet, tally);
  noforn_faults(sheet, tally);
  sbu_faults(sheet, tally);
  executive_order_faults(sheet, tally);
  authority_faults(sheet, tally);
  paragraph_faults(sheet, tally);
  portion_faults(sheet, tally);
  mark_faults(sheet, tally);
  rollup_faults(sheet, tally);
  register_faults(sheet, tally);
}

void change_all(const std::vector<Base>& bases, Tally& tally) {
  Judge judge;
  for (std::size_t i = 0; i < bases.size(); i += sample) {
    const Base& base = bases[i];
    auto before = judge.see(join(base.sheet.lines, base.sheet.eol));
    if (!clean(before) || judge.paragraphs() != base.sheet.paras.size()) continue;
    tally.base(base.sheet, base.dress, std::move(before));
    change(base.sheet, tally);
  }
}

TEST(Metamorphic, AFaultGivesItsCode) {
  Tally tally;
  change_all(dressed(corpus_sheets()), tally);
  std::vector<Base> drafts;
  for (Sheet& sheet : drafted_sheets()) drafts.push_back({std::move(sheet), "draft"});
  change_all(drafts, tally);
  tally.print();
  for (const auto& low : tally.below(0.97)) ADD_FAILURE() << low;
}

using Said = std::vector<std::pair<std::string_view, std::string>>;

Said said(const std::vector<Seen>& seen) {
  Said list;
  for (const Seen& s : seen) list.emplace_back(s.code, s.text);
  std::sort(list.begin(), list.end());
  return list;
}

// Rules on the header, and those that need the date that it gives.
bool of_the_header(std::string_view code) {
  return starts_with_any(code, {"HDR", "EXO", "AUT", "TAG", "REF", "EOM", "CLS003", "CLS011", "CAP004", "CAP012",
                                "SBU005", "SBU008", "MRK"});
}

// The damage that some changes are made of, or that they take away.
std::string implied_by(std::string_view change) {
  if (const auto plus = change.find(" + "); plus != std::string_view::npos)
    return implied_by(change.substr(0, plus)) + " " + implied_by(change.substr(plus + 3));
  if (change.find("pilcrow") != std::string_view::npos) return "DMG001 DMG003";
  static const std::map<std::string_view, std::string_view> codes{
      {"TAGS as links", "DMG002"},    {"front matter in one line", "DMG006"},
      {"text twice", "DMG007"},       {"record dump", "DMG007"},
      {"level word first", "DMG007"}, {"quoted cable", "DMG008"},
      {"no header", "DMG011"},        {"name redacted", "DMG010"},
      {"entities", "DMG002"}};
  const auto at = codes.find(change);
  return at == codes.end() ? std::string() : std::string(at->second);
}

class Neutral {
 public:
  void base(const Sheet& sheet) {
    sheet_ = &sheet;
    before_ = said(judge_.see(join(sheet.lines, sheet.eol)));
  }
  bool clean() const {
    return std::all_of(before_.begin(), before_.end(), [](auto& s) { return s.first.starts_with("DMG"); });
  }

  void same(std::string_view change, const std::string& text, bool loses_header = false) {
    Said after = said(judge_.see(text)), before = before_;
    const auto implied = [&](auto& s) { return implied_by(change).find(s.first) != std::string::npos; };
    std::erase_if(before, implied);
    std::erase_if(after, implied);
    if (loses_header) {
      std::erase_if(before, [](auto& s) { return of_the_header(s.first); });
      std::erase_if(after, [](auto& s) { return of_the_header(s.first); });
    }
    Score& score = scores_[std::string(change)];
    ++score.trials;
    score.exact += before == after;
    if (before != after && std::getenv("METAMORPHIC")) report(change, before, after, text);
  }

  void print() const {
    for (const auto& [name, s] : scores_) std::printf("%-34s %6zu %6zu\n", name.c_str(), s.trials, s.exact);
  }
  Score sum() const {
    Score all;
    for (const auto& [name, s] : scores_) all.trials += s.trials, all.exact += s.exact;
    return all;
  }

 private:
  void report(std::string_view change, const Said& before, const Said& after, const std::string& text) const {
    std::printf("%s [%s]:", std::string(change).c_str(), sheet_->name.c_str());
    for (auto& [code, at] : before) std::printf(" %s", std::string(code).c_str());
    std::printf(" ->");
    for (auto& [code, at] : after) std::printf(" %s'%s'", std::string(code).c_str(), at.substr(0, 30).c_str());
    std::printf("\n");
    if (std::getenv("METAMORPHIC_TEXT")) std::printf("%s\n", text.c_str());
  }

  Judge judge_;
  const Sheet* sheet_ = nullptr;
  Said before_;
  std::map<std::string, Score> scores_;
};

void change_nothing(const Sheet& sheet, Neutral& neutral) {
  for (const Dress& dress : dresses()) {
    if (!neutral.clean() && dress.name.find("pilcrow") != std::string_view::npos)
      continue;  // all numbers must be found
    if (auto changed = dress.put_on(sheet))
      neutral.same(dress.name, join(changed->lines, changed->eol), dress.name.ends_with("header"));
  }
  for (const Rewriting& r : rewritings())
    if (auto lines = r.rewrite(sheet)) neutral.same(r.name, join(*lines, sheet.eol));
  if (!neutral.clean()) return;
  for (const auto& list : {front_rewritings(), text_rewritings(), copy_rewritings()})
    for (const Rewriting& r : list)
      if (auto lines = r.rewrite(sheet)) neutral.same(r.name, join(*lines, sheet.eol));
  for (const auto& list : {insertions(), mark_rewritings()})
    for (const Insertion& i : list)
      for (const std::size_t k : picks(sheet.paras.size()))
        if (auto lines = i.insert(sheet, k)) neutral.same(i.name, join(*lines, sheet.eol));
}

TEST(Metamorphic, WhatMeansNothingChangesNothing) {
  Neutral neutral;
  for (const auto& sheets : {corpus_sheets(), drafted_sheets()})
    for (const Sheet& sheet : sheets) {
      neutral.base(sheet);
      change_nothing(sheet, neutral);
    }
  neutral.print();
  const Score all = neutral.sum();
  EXPECT_GE(static_cast<double>(all.exact), 0.99 * static_cast<double>(all.trials));
}

// Copies are damaged in more than one way: a dress and then a rewriting.
void change_twice(const Sheet& sheet, Neutral& neutral) {
  for (const Dress& dress : dresses()) {
    const auto dressed = dress.put_on(sheet);
    if (!dressed || dress.name.ends_with("header")) continue;
    for (const auto& list : {rewritings(), front_rewritings(), text_rewritings(), copy_rewritings()})
      for (const Rewriting& r : list)
        if (auto lines = r.rewrite(*dressed))
          neutral.same(std::string(dress.name) + " + " + std::string(r.name), join(*lines, dressed->eol));
  }
}

TEST(Metamorphic, TwoChangesThatMeanNothingChangeNothing) {
  Neutral neutral;
  for (const auto& sheets : {corpus_sheets(), drafted_sheets()})
    for (std::size_t i = 0; i < sheets.size(); i += sample) {
      neutral.base(sheets[i]);
      if (neutral.clean()) change_twice(sheets[i], neutral);
    }
  const Score all = neutral.sum();
  std::printf("two changes %zu, the same %zu\n", all.trials, all.exact);
  EXPECT_GE(static_cast<double>(all.exact), 0.99 * static_cast<double>(all.trials));
}

}  // namespace
}  // namespace cablelint::metamorphic

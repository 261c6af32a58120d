// Clean cables are changed in one known way. A fault must bring its own code on its own line and nothing
// else; what means nothing must change nothing. METAMORPHIC=CODE (or ALL) prints the trials that went wrong.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "tests/corpus.hpp"
#include "tests/metamorphic/draft.hpp"
#include "tests/metamorphic/mutators.hpp"
#include "tests/metamorphic/neutral.hpp"

namespace cablelint::metamorphic {
namespace {

#ifndef METAMORPHIC_SAMPLE
#define METAMORPHIC_SAMPLE 1
#endif
constexpr std::size_t sample = METAMORPHIC_SAMPLE;  // every n-th cable; sanitizers are slow

struct Base {
  Sheet sheet;
  std::string_view dress;
};

bool is_damage(const Seen& s) { return s.code.starts_with("DMG") && s.severity == rules::Severity::info; }

bool clean(const std::vector<Seen>& seen) { return std::all_of(seen.begin(), seen.end(), is_damage); }

std::vector<Sheet> corpus_sheets() {
  std::vector<Sheet> sheets;
  for (const auto& cable : tests::corpus()) {
    Sheet sheet = read_sheet(cable.path.stem().string(), cable.text);
    sheet.origin = std::stoi(sheet.name.substr(0, 4));
    if (sheet.mrn.found()) sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<Sheet> drafted_sheets() {
  std::vector<Sheet> sheets;
  for (const Plan& plan : plans()) {
    Sheet sheet = read_sheet(plan.name(), draft(plan));
    sheet.origin = plan.year;
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<Base> dressed(const std::vector<Sheet>& sheets) {
  std::vector<Base> bases;
  for (const Sheet& sheet : sheets) {
    bases.push_back({sheet, "as it is"});
    for (const Dress& dress : dresses())
      if (auto changed = dress.put_on(sheet)) bases.push_back({std::move(*changed), dress.name});
  }
  return bases;
}

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

std::string above_info(const std::vector<Seen>& seen) {
  std::string text;
  for (const Seen& s : seen)
    if (s.severity != rules::Severity::info) text += std::string(s.code) + "'" + s.text.substr(0, 40) + "' ";
  return text;
}

TEST(Metamorphic, InventedCablesAreQuiet) {
  Judge judge;
  for (const Sheet& sheet : drafted_sheets()) {
    const std::string text = join(sheet.lines, sheet.eol);
    EXPECT_EQ(above_info(judge.see(text)), "")
        << sheet.name << (std::getenv("METAMORPHIC_TEXT") ? "\n" + text : "");
    EXPECT_EQ(judge.paragraphs(), sheet.paras.size()) << sheet.name;
  }
}

// Cables of each kind, whose second paragraph takes an odd sentence.
std::vector<Sheet> hosts() {
  std::vector<Sheet> sheets;
  for (Sheet& sheet : drafted_sheets()) {
    if (!sheet.name.starts_with("2008") && !sheet.name.starts_with("1997")) continue;
    if (sheet.name.starts_with("1997"))  // all in capitals
      for (std::string& line : sheet.lines) line = in_capitals(std::move(line));
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

TEST(Metamorphic, OddSentencesAreQuietWhereverALineEnds) {
  Judge judge;
  Score score;
  for (const Sheet& host : hosts())
    for (const auto sentence : odd_sentences())
      for (std::size_t width = 20; width <= 76; width += 4 * sample) {
        Sheet sheet = host;
        const bool capitals = host.name.starts_with("1997");
        sheet.lines[block_end(host, 1) - 1] +=
            " " + (capitals ? in_capitals(std::string(sentence)) : std::string(sentence));
        const std::string text = join(rewrapped(sheet, width), sheet.eol);
        const auto said = above_info(judge.see(text));
        ++score.trials;
        score.exact += said.empty();
        if (!said.empty() && std::getenv("METAMORPHIC"))
          std::printf("odd: %s [%s, %zu]: %s\n%s", said.c_str(), host.name.c_str(), width,
                      std::string(sentence).c_str(), std::getenv("METAMORPHIC_TEXT") ? text.c_str() : "\n");
      }
  std::printf("odd sentences %zu, quiet %zu\n", score.trials, score.exact);
  EXPECT_GE(static_cast<double>(score.exact), 0.99 * static_cast<double>(score.trials));
}

TEST(Metamorphic, OddBlocksAreQuiet) {
  Judge judge;
  Score score;
  for (const Sheet& host : hosts())
    for (const auto block : odd_blocks())
      for (const std::string between : {"\n", "\n\n"})
        for (const std::size_t k : picks(host.paras.size())) {
          std::string text;
          for (std::size_t i = 0; i < host.lines.size(); ++i) {
            text += host.lines[i] + "\n";
            if (i + 1 == block_end(host, k)) (text += between.substr(1)) += std::string(block) + "\n";
          }
          const auto said = above_info(judge.see(text));
          ++score.trials;
          score.exact += said.empty();
          if (!said.empty() && std::getenv("METAMORPHIC"))
            std::printf("odd: %s [%s, %zu]: %s\n", said.c_str(), host.name.c_str(), between.size(),
                        std::string(block).c_str());
        }
  std::printf("odd blocks %zu, quiet %zu\n", score.trials, score.exact);
  EXPECT_GE(static_cast<double>(score.exact), 0.99 * static_cast<double>(score.trials));
}

using Said = std::vector<std::pair<std::string_view, std::string>>;

Said said(const std::vector<Seen>& seen) {
  Said list;
  for (const Seen& s : seen)
    if (!s.code.starts_with("DMG")) list.emplace_back(s.code, s.text);
  std::sort(list.begin(), list.end());
  return list;
}

// Rules on the header, and those that need the date that it gives.
bool of_the_header(std::string_view code) {
  return starts_with_any(code, {"HDR", "EXO", "AUT", "TAG", "REF", "EOM", "CLS003", "CLS011", "CAP004", "CAP012",
                                "SBU005", "SBU008", "MRK"});
}

class Neutral {
 public:
  void base(const Sheet& sheet) {
    sheet_ = &sheet;
    before_ = said(judge_.see(join(sheet.lines, sheet.eol)));
  }
  bool clean() const { return before_.empty(); }

  void same(std::string_view change, const std::string& text, bool loses_header = false) {
    Said after = said(judge_.see(text)), before = before_;
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
  for (const Rewriting& r : front_rewritings())
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

}  // namespace
}  // namespace cablelint::metamorphic

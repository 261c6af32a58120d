// Invented cables and odd sentences: nothing above info, wherever a line ends.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

#include "corpus/generate/neutral.hpp"
#include "corpus/generate/prose.hpp"
#include "tests/metamorphic/bases.hpp"
#include "tests/metamorphic/sample.hpp"
#include "tests/metamorphic/trial.hpp"

namespace cablelint::metamorphic {
namespace {

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

}  // namespace
}  // namespace cablelint::metamorphic

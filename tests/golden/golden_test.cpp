// Every corpus/**/x.cable, and every hard shape of real copies in shapes/, has x.findings beside it: what the
// default rules must say, one finding a line as `line:column-line:column CODE`, sorted; an empty file is a clean
// cable. CABLELINT_BLESS=1 rewrites them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "tests/corpus.hpp"

namespace cablelint {
namespace {

// Bytes of the code point at `at`; a byte that begins none counts alone (Latin-1 copies).
std::size_t code_point_length(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t n = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
  if (at + n > text.size()) return 1;
  for (std::size_t i = 1; i < n; ++i)
    if ((static_cast<unsigned char>(text[at + i]) & 0xc0) != 0x80) return 1;
  return n;
}

// Line and column from 1; columns count code points. LF, CR LF and CR end a line.
std::string place(std::string_view text, std::uint32_t offset) {
  std::size_t line = 1, begin = 0;
  for (std::size_t i = 0; i < offset; ++i) {
    const bool cr_alone = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] != '\n' && !cr_alone) continue;
    ++line;
    begin = i + 1;
  }
  std::size_t column = 1;
  for (std::size_t i = begin; i < offset; i += code_point_length(text, i)) ++column;
  return std::to_string(line) + ":" + std::to_string(column);
}

std::vector<std::string> found_in(Parser& parser, const std::string& text) {
  Findings out;
  rules::run(parser.parse(text), rules::Selection(), {}, out);
  std::vector<std::string> lines;
  for (const Finding& f : out.list)
    lines.push_back(place(text, f.at.begin) + "-" + place(text, f.at.end) + " " +
                    std::string(rules::all()[f.rule]->code));
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<std::string> expected_in(const std::filesystem::path& path) {
  std::istringstream in(tests::read_file(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::string difference(const std::vector<std::string>& wanted, const std::vector<std::string>& found) {
  std::vector<std::string> missing, extra;
  std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(), std::back_inserter(missing));
  std::set_difference(found.begin(), found.end(), wanted.begin(), wanted.end(), std::back_inserter(extra));
  std::string text;
  for (const auto& line : missing) text += "  missing    " + line + "\n";
  for (const auto& line : extra) text += "  unexpected " + line + "\n";
  return text;
}

TEST(Golden, EveryCableHasExactlyItsFindings) {
  const bool bless = std::getenv("CABLELINT_BLESS") != nullptr;
  auto cables = tests::corpus();
  ASSERT_FALSE(cables.empty()) << "no cable in corpus/";
  const auto shapes = tests::corpus(CABLELINT_SOURCE_DIR "/tests/golden/shapes");
  ASSERT_GE(shapes.size(), 47U);
  cables.insert(cables.end(), shapes.begin(), shapes.end());
  Parser parser(facts::vocabulary());
  for (const auto& cable : cables) {
    const auto found = found_in(parser, cable.text);
    auto beside = cable.path;
    beside.replace_extension(".findings");
    if (bless) {
      std::ofstream out(beside, std::ios::binary);
      for (const auto& line : found) out << line << "\n";
      continue;
    }
    EXPECT_TRUE(std::filesystem::exists(beside)) << beside;
    EXPECT_EQ(difference(expected_in(beside), found), "") << cable.path.string();
  }
}

TEST(Golden, PlacesCountCodePointsAndEveryLineEnd) {
  EXPECT_EQ(place("ab\ncd", 4), "2:2");
  EXPECT_EQ(place("ab\r\ncd", 5), "2:2");
  EXPECT_EQ(place("ab\rcd", 4), "2:2");
  EXPECT_EQ(place("\xc2\xb6"
                  "1.",
                  2),
            "1:2");
  EXPECT_EQ(place("\xb6"
                  "1.",
                  1),
            "1:2");
}

}  // namespace
}  // namespace cablelint

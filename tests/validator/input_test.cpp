#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "rules/facts/facts.hpp"
#include "validator/input/content.hpp"
#include "validator/input/headings.hpp"
#include "validator/input/records.hpp"

namespace cablelint {
namespace {

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> found;
  for (LineReader reader(text); reader.next();) found.emplace_back(reader.line());
  return found;
}

TEST(LineReader, EndsLinesAtLfCrLfAndCr) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(lines("a\nb\r\nc\rd"), (Lines{"a", "b", "c", "d"}));
  EXPECT_EQ(lines("\n\r\n\r"), (Lines{"", "", ""}));
  EXPECT_EQ(lines("a\r\rb\n"), (Lines{"a", "", "b"}));
  EXPECT_EQ(lines(""), Lines{});
}

TEST(Headings, AreWhatACableCanBeginWith) {
  for (const auto* line :
       {"VZCZCXRO1075", "ZCZCABC123", "OO RUEHC RUEHRO", "DE RUEHVT #0117/01 0451010", "O R 141010Z FEB 09",
        "O 141010Z FEB 09", "FM AMEMBASSY VALLETTA", "PAGE 01 VALLETTA 00117 01 OF 02", "UNCLAS VALLETTA 000117",
        "C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000117", "S E C R E T VALLETTA 000117"})
    EXPECT_TRUE(is_heading(line)) << line;
  for (const auto* line : {"Message Attributes", "SECRET", "DECLASSIFIED 2006", "Current Class: UNCLASSIFIED", "",
                           "OO", "Released 2005-01-01", "ZCZC"})
    EXPECT_FALSE(is_heading(line)) << line;
}

TEST(Content, IsJudgedByItsBytes) {
  EXPECT_EQ(content_of(""), Content::empty);
  EXPECT_EQ(content_of("UNCLAS VALLETTA 000117\n"), Content::text);
  EXPECT_EQ(content_of(std::string_view("UNCLAS VALL\0TTA 000117 and more text than that\n", 46)), Content::text);
  EXPECT_EQ(content_of(std::string_view("\x7f"
                                        "ELF\1\1\1\0\0\0\0",
                                        11)),
            Content::binary);
  EXPECT_EQ(content_of("\xff\xfeU"), Content::utf16);
}

TEST(Content, ReadsTheFileName) {
  EXPECT_EQ(metadata_of("x/09VALLETTA117.txt").mrn, "09VALLETTA117");
  EXPECT_EQ(metadata_of("x/09VALLETTA117.txt").date.year, 2009);
  EXPECT_EQ(metadata_of("75STATE123456").date.year, 1975);
  for (const auto* path : {"a.txt", "09valletta117.txt", "2009VALLETTA117.txt", "09VALLETTA.txt", "09117.txt", "",
                           "09VALLETTA117/cable.txt", "09VALLETTA117b.txt", "9VALLETTA117.txt"})
    EXPECT_TRUE(metadata_of(path).mrn.empty()) << path;
}

std::vector<std::size_t> cuts(std::string_view text) {
  Parser parser(facts::vocabulary());
  Records records(parser);
  std::vector<std::size_t> offsets;
  std::size_t end = 0;
  for (const Record& r : records.split(text)) {
    EXPECT_EQ(r.offset, end) << "records must tile the text";
    end = r.offset + r.text.size();
    offsets.push_back(r.offset);
  }
  EXPECT_EQ(end, text.size());
  return offsets;
}

const std::string body = "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n1. (U) Text.\n";
const std::string first = "UNCLAS VALLETTA 000117\n" + body, second = "UNCLAS VALLETTA 000118\n" + body;

std::string sent(std::string_view id, const std::string& cable, std::string_view time = "141010Z FEB 09") {
  return std::string(id) + "\nOO RUEHC\nDE RUEHVT #0117 0451010\nZNR UUUUU ZZH\nO " + std::string(time) +
         "\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC\n\n" + cable;
}

TEST(Records, AreCutAtANewCable) {
  const std::string header = sent("VZCZCXRO0117", first);
  EXPECT_EQ(cuts(header + sent("VZCZCXRO0118", second)), (std::vector<std::size_t>{0, header.size()}));
  EXPECT_EQ(cuts(first + "NNNN\n\n" + second), (std::vector<std::size_t>{0, first.size() + 6}));
  EXPECT_EQ(cuts(first + sent("VZCZCXRO0118", second)), (std::vector<std::size_t>{0, first.size()}));
  EXPECT_EQ(cuts(first + "NNNN\nReleased by review\n" + second).size(), 2u);
  EXPECT_EQ(cuts(first + "NNNN\n" + second + "NNNN\n" + first + "NNNN\n").size(), 3u);
  // the same number in another year
  EXPECT_EQ(cuts(sent("VZCZCXYZ0000", first) + sent("VZCZCXYZ0000", first, "141010Z FEB 08")).size(), 2u);
}

TEST(Records, KeepOneCableTogether) {
  EXPECT_EQ(cuts(first).size(), 1u);
  EXPECT_EQ(cuts("").size(), 1u);
  EXPECT_EQ(cuts(first + "NNNN\n\nMessage Attributes\nDate: 1975\n").size(), 1u);
  const std::string header = sent("VZCZCXRO0117", first);
  EXPECT_EQ(cuts(header + "NNNN\n" + header).size(), 1u);               // the same twice
  EXPECT_EQ(cuts(sent("VZCZCXRO0117", "") + "\n" + header).size(), 1u);  // the heading twice
  EXPECT_EQ(cuts(sent("VZCZCXRO0I17", "", "14I010Z FEB 09") + header).size(), 1u);  // the first one garbled
  EXPECT_EQ(cuts("40404\n2/14/2009 10:10\n09VALLETTA117\nUNCLASSIFIED\n" + header).size(), 1u);
  EXPECT_EQ(cuts("CONFIDENTIAL\n" + header).size(), 1u);
  EXPECT_EQ(cuts(first + second).size(), 1u);  // joined without a header: DMG008 says so
}

}  // namespace
}  // namespace cablelint

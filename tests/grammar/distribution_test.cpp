// Distribution tables of archive copies, whole, wrapped and cut.
#include "grammar/format/distribution.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

std::string read(std::string_view text) {
  Distribution d;
  if (!read_distribution(text, {0, static_cast<std::uint32_t>(text.size())}, d)) return "none";
  return std::to_string(d.copies) + " " + std::to_string(d.sum) + " [" + std::string(view(text, d.sum_span)) +
         "]" + (d.complete ? " complete" : "") +
         (d.span.end == text.size() ? "" : " ..." + std::string(text.substr(d.span.end)));
}

TEST(Distribution, AddsTheCountsUpToTheSum) {
  EXPECT_EQ(read("ORIGIN EB-07\nINFO  OCT-01  EUR-12  ISO-00  /020 R"), "20 20 [/020] complete");
  EXPECT_EQ(read("ACTION EUR-12\n\nINFO  OCT-01  ISO-00\n\nL-03  /016W"), "16 16 [/016] complete");
  EXPECT_EQ(read("ACTION SS-25 INFO OCT-01 ISO-00 SSO-00 /026 W"), "26 26 [/026] complete");
  EXPECT_EQ(read("ORIGIN EB-07\nINFO  OCT-01  /009 R\nDRAFTED BY"), "8 9 [/009] complete ...\nDRAFTED BY");
  EXPECT_EQ(read("INFO  LOG-00 NP-00 AID-00  /000W"), "0 0 [/000]");
}

TEST(Distribution, StopsWhereTheTableIsCut) {
  EXPECT_EQ(read("ORIGIN EB-07\nINFO  OCT-01  EUR-l2  /020 R"), "8 -1 [] complete ...  EUR-l2  /020 R");
  EXPECT_EQ(read("ORIGIN EB-07\nINFO  OCT-01"), "8 -1 [] complete");
  EXPECT_EQ(read("ORIGIN EB-07 /"), "7 -1 [] complete ... /");
}

TEST(Distribution, IsNoAddressee) {
  EXPECT_EQ(read("INFO RUEHRO/AMEMBASSY ROME 0102"), "none");
  EXPECT_EQ(read("INFO AMEMBASSY ROME"), "none");
  EXPECT_EQ(read("ACTION REQUEST: PARA 5"), "none");
  EXPECT_EQ(read("INFORM EUR-12"), "none");
  EXPECT_EQ(read("INFO"), "none");
  EXPECT_EQ(read(""), "none");
}

TEST(Distribution, HasNoCycleWithoutProgress) {
  EXPECT_EQ(tao::pegtl::analyze<format::distribution::table>(), 0U);
}

}  // namespace
}  // namespace cablelint::grammar

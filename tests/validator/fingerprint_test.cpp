#include "validator/report/fingerprint.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace cablelint {
namespace {

struct Reported {
  Telegram t;
  Findings findings;
  Document document;

  Reported(std::string_view text, const std::vector<Span>& places) {
    t.text = text;
    t.lines.push_back(
        {0, static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size()), LineKind::caption});
    for (const Span at : places) {
      Finding f;
      f.at = at;
      findings.list.push_back(f);
    }
    document.path = "a.txt";
    document.telegram = &t;
    document.findings = &findings;
  }
  Reported(const Reported&) = delete;

  std::vector<std::string> prints() const {
    Fingerprints prints;
    prints.reset(document);
    std::vector<std::string> all;
    for (std::size_t i = 0; i < findings.list.size(); ++i) prints.append(all.emplace_back(), i);
    return all;
  }
};

TEST(Fingerprint, DoesNotDependOnThePlace) {
  EXPECT_EQ(Reported("SIPDIS", {{0, 6}}).prints(), Reported("X SIPDIS", {{2, 8}}).prints());
  EXPECT_EQ(Reported("A B", {{0, 3}}).prints(), Reported("A\r\n  B", {{0, 6}}).prints());  // wrapped
}

TEST(Fingerprint, DiffersWhereTheFindingDoes) {
  Reported other("SIPDIS", {{0, 6}});
  other.document.path = "b.txt";
  EXPECT_NE(Reported("SIPDIS", {{0, 6}}).prints(), other.prints());
  EXPECT_NE(Reported("SIPDIS", {{0, 6}}).prints(), Reported("NOFORN", {{0, 6}}).prints());
  Reported text("SIPDIS", {{0, 6}});
  text.t.lines[0].kind = LineKind::text;
  EXPECT_NE(Reported("SIPDIS", {{0, 6}}).prints(), text.prints());
}

TEST(Fingerprint, CountsEqualFindings) {
  const auto prints = Reported("A A A", {{0, 1}, {2, 3}, {4, 5}}).prints();
  EXPECT_EQ(std::set(prints.begin(), prints.end()).size(), 3u);
  EXPECT_EQ(prints.front(), Reported("A", {{0, 1}}).prints().front());
}

TEST(Fingerprint, ForgivesTheDotInAPath) {
  Reported dotted("SIPDIS", {{0, 6}});
  dotted.document.path = "./a.txt";
  EXPECT_EQ(Reported("SIPDIS", {{0, 6}}).prints(), dotted.prints());
}

}  // namespace
}  // namespace cablelint

// A server that runs for days: after 100,000 edits no more is allocated than after the first thousand.
#include <gtest/gtest.h>
#include <malloc.h>

#include <string>

#include "tests/lsp/talk.hpp"

namespace cablelint {
namespace {

constexpr std::string_view cable =
    "UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR DUES\n\n"
    "1. (U) The port office met.\n\n2. (SBU) The fee stays.\n";

// Types a word, a mark and line ends into the first paragraph, and takes them out again.
void edit(lsp::Session& session, unsigned i) {
  constexpr std::string_view typed[] = {"x", "\\n\\n3. (C) y", "\\ud83d\\udea2", "("};
  constexpr std::uint32_t lines[] = {0, 2, 0, 0}, characters[] = {1, 8, 2, 1};
  const unsigned k = i / 2 % 4;
  const lsp::Position begin{8, 7};
  const lsp::Position end{8 + lines[k], lines[k] ? characters[k] : 7 + characters[k]};
  const std::string text = "\"" + std::string(typed[k]) + "\"";
  tests::change(session, i % 2 ? tests::change(begin, end, "")
                               : "{\"range\":" + tests::range(begin, begin) + ",\"text\":" + text + "}");
  tests::published(session);
}

TEST(Memory, DoesNotGrowWithEdits) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "the sanitizer's allocator does not say what is in use";
#endif
  lsp::Session session;
  tests::initialize(session, "utf-16");
  tests::open(session, cable);
  for (unsigned i = 0; i < 1000; ++i) edit(session, i);
  const auto before = mallinfo2().uordblks;
  for (unsigned i = 0; i < 100000; ++i) edit(session, i);
  EXPECT_LE(mallinfo2().uordblks, before + 4096);
  EXPECT_EQ(session.texts.begin()->second.text, cable);
}

TEST(Memory, TextsThatAreClosedAreGone) {
  lsp::Session session;
  tests::initialize(session, "utf-16");
  for (int i = 0; i < 10; ++i) {
    tests::open(session, cable);
    tests::send(
        session,
        R"({"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///a.cable"}}})");
    EXPECT_TRUE(session.texts.empty());
  }
}

}  // namespace
}  // namespace cablelint

// Random edits, sent one after another, give the text and the findings that opening the final text gives: in each
// encoding, with characters outside of the BMP, every line end, and bytes that are no UTF-8.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "tests/lsp/talk.hpp"

namespace cablelint {
namespace {

// The text as its characters; how they are counted is said here once more, without the code under test.
using Characters = std::vector<std::string>;

constexpr std::array<std::string_view, 9> single = {"\n",     "\r",     "\xb6",       "\xc0",  "\xff",
                                                    "\u00b6", "\u20ac", "\U0001f6a2", "\u00e9"};

constexpr std::array<std::string_view, 18> pieces = {"UNCLAS VALLETTA 000117\n",
                                                     "C O N F I D E N T I A L VALLETTA 000117\r\n",
                                                     "SENSITIVE\nSIPDIS\n",
                                                     "E.O. 12958: N/A\n",
                                                     "E.O. 12958: DECL: 02/14/2019\r\n",
                                                     "TAGS: PREL, QQQQ\n",
                                                     "SUBJECT: (U) PORT FEES\n",
                                                     "REF: A. OSLO 12\n",
                                                     "\n1. (SBU) The fee stays.\n",
                                                     "\r\n2. (C//NF) The pilots came.\r\n",
                                                     "\n3. ( s ) It rained.\n",
                                                     "(U)",
                                                     " ",
                                                     "1. ",
                                                     "O R 141010Z FEB 09\n",
                                                     "FM AMEMBASSY VALLETTA\n",
                                                     "NNNN\n",
                                                     "Classified By: A. Name, DCM. Reason: 1.4 (b).\n"};

Characters characters(std::string_view piece) {
  Characters out;
  for (const char c : piece) out.emplace_back(1, c);
  return out;
}

rc::Gen<Characters> some_text() {
  const auto one = rc::gen::map(rc::gen::inRange<std::size_t>(0, single.size()),
                                [](std::size_t i) { return Characters{std::string(single[i])}; });
  const auto piece = rc::gen::map(rc::gen::inRange<std::size_t>(0, pieces.size()),
                                  [](std::size_t i) { return characters(pieces[i]); });
  return rc::gen::map(
      rc::gen::container<std::vector<Characters>>(rc::gen::weightedOneOf<Characters>({{2, piece}, {1, one}})),
      [](const std::vector<Characters>& parts) {
        Characters all;
        for (const auto& p : parts) all.insert(all.end(), p.begin(), p.end());
        return all;
      });
}

std::string joined(const Characters& text) {
  std::string out;
  for (const auto& c : text) out += c;
  return out;
}

std::uint32_t units(const std::string& c, lsp::Encoding encoding) {
  if (encoding == lsp::Encoding::utf8) return static_cast<std::uint32_t>(c.size());
  return encoding == lsp::Encoding::utf16 && c.size() == 4 ? 2 : 1;
}

lsp::Position position(const Characters& text, std::size_t at, lsp::Encoding encoding) {
  lsp::Position p;
  for (std::size_t i = 0; i < at; ++i) {
    const bool ends = text[i] == "\n" || (text[i] == "\r" && !(i + 1 < text.size() && text[i + 1] == "\n"));
    p = ends ? lsp::Position{p.line + 1, 0} : lsp::Position{p.line, p.character + units(text[i], encoding)};
  }
  return p;
}

// No position means the place between CR and LF.
std::size_t sayable(const Characters& text, std::size_t at) {
  return at > 0 && at < text.size() && text[at] == "\n" && text[at - 1] == "\r" ? at - 1 : at;
}

void edits_end_as_opened(lsp::Encoding encoding) {
  Characters text = *some_text();
  lsp::Session session;
  tests::initialize(session, lsp::name(encoding));
  tests::open(session, joined(text));
  tests::published(session);
  const int edits = *rc::gen::inRange(1, 6);
  for (int i = 0; i < edits; ++i) {
    std::string changes;
    const int together = *rc::gen::inRange(1, 4);  // each counts on the one before
    for (int k = 0; k < together; ++k) {
      std::size_t begin = sayable(text, *rc::gen::inRange<std::size_t>(0, text.size() + 1));
      std::size_t end =
          sayable(text, *rc::gen::inRange<std::size_t>(begin, std::min(text.size(), begin + 40) + 1));
      if (end < begin) std::swap(begin, end);
      const Characters inserted = *some_text();
      if (k != 0) changes += ',';
      changes += tests::change(position(text, begin, encoding), position(text, end, encoding), joined(inserted));
      const auto first = text.begin() + static_cast<std::ptrdiff_t>(begin);
      text.insert(text.erase(first, text.begin() + static_cast<std::ptrdiff_t>(end)), inserted.begin(),
                  inserted.end());
    }
    tests::change(session, changes);
    if (*rc::gen::arbitrary<bool>()) tests::published(session);
  }
  RC_ASSERT(session.texts.size() == 1u);
  RC_ASSERT(session.texts.begin()->second.text == joined(text));
  lsp::Session fresh;
  tests::initialize(fresh, lsp::name(encoding));
  tests::open(fresh, joined(text));
  session.texts.begin()->second.changed = true;
  RC_ASSERT(tests::published(session) == tests::published(fresh));
}

RC_GTEST_PROP(Edits, EndAsOpenedInUtf8, ()) { edits_end_as_opened(lsp::Encoding::utf8); }
RC_GTEST_PROP(Edits, EndAsOpenedInUtf16, ()) { edits_end_as_opened(lsp::Encoding::utf16); }
RC_GTEST_PROP(Edits, EndAsOpenedInUtf32, ()) { edits_end_as_opened(lsp::Encoding::utf32); }

// Any characters in front of something on its line: the finding is where they are counted to end.
RC_GTEST_PROP(Edits, FindingsAreWhereTheEditorCounts, ()) {
  const std::string head =
      "UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: FEES\n\n1. (U) The fee ";
  Characters text = characters(head);
  const auto count = *rc::gen::inRange<std::size_t>(0, 30);
  for (std::size_t i = 0; i < count; ++i)
    text.emplace_back(single[*rc::gen::inRange<std::size_t>(2, single.size())]);
  const std::string whole = joined(text) + "XXXXXXXXXXXX stays.\n";
  for (const lsp::Encoding encoding : {lsp::Encoding::utf8, lsp::Encoding::utf16, lsp::Encoding::utf32}) {
    lsp::Session session;
    tests::initialize(session, lsp::name(encoding));
    tests::open(session, whole);
    const lsp::Position begin = position(text, text.size(), encoding);
    const lsp::Position end{begin.line, begin.character + 12};
    RC_ASSERT(tests::published(session).find(tests::range(begin, end)) != std::string::npos);
  }
}

}  // namespace
}  // namespace cablelint

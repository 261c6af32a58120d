// Frames come out the same however the stream is cut, and nothing that is sent makes the reader stop.
#include "validator/lsp/framing.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace cablelint::lsp {
namespace {

using Outcome = FrameReader::Outcome;

// What comes out of a stream that arrives in pieces: bodies, "!" for a bad header, ">" for one too large.
std::vector<std::string> frames(std::string_view stream, std::size_t piece) {
  FrameReader reader;
  std::vector<std::string> out;
  std::string body;
  for (std::size_t at = 0; at < stream.size(); at += piece) {
    reader.add(stream.substr(at, piece));
    for (;;) {
      const Outcome outcome = reader.next(body);
      if (outcome == Outcome::wait) break;
      out.push_back(outcome == Outcome::message ? body : outcome == Outcome::malformed ? "!" : ">");
    }
  }
  return out;
}

TEST(Framing, WhateverTheCut) {
  std::string stream;
  append_frame(stream, "{}");
  append_frame(stream, "");
  stream += "nonsense\r\n\r\n";
  stream += "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 3 \r\n\r\nabc";
  stream += "Content-Length: 70000000\r\n\r\n";
  stream.resize(stream.size() + 70000000, 'x');
  append_frame(stream, "\r\n\r\n");
  const std::vector<std::string> expected = {"{}", "", "!", "abc", ">", "\r\n\r\n"};
  EXPECT_EQ(frames(stream, stream.size()), expected);
  EXPECT_EQ(frames(stream, 65536), expected);
  EXPECT_EQ(frames(stream.substr(0, 140), 1), frames(stream.substr(0, 140), 140));
}

TEST(Framing, AHeaderWithoutEndIsPassedOver) {
  std::string stream(9000, 'x');
  stream += "\r\n\r\n";
  append_frame(stream, "{}");
  const auto found = frames(stream, 100);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front(), "!");
  EXPECT_EQ(found.back(), "{}");
}

TEST(Framing, LengthsThatAreNone) {
  for (const char* length : {"", "-1", "1x", "0x10", "99999999999999999999999", "1 2"})
    EXPECT_EQ(frames(std::string("Content-Length: ") + length + "\r\n\r\n", 100), std::vector<std::string>{"!"})
        << length;
}

}  // namespace
}  // namespace cablelint::lsp

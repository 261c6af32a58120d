#include "validator/lsp/json_tree.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cablelint::lsp {
namespace {

bool is_json(std::string text) {
  JsonTree tree;
  return tree.read(text.data(), text.data() + text.size());
}

TEST(JsonTree, IsLookedInto) {
  std::string text = R"( {"a":{"b":[1,-2,"x",{"c":null}],"t":true},"e":{},"f":[],"n":12.5} )";
  JsonTree tree;
  ASSERT_TRUE(tree.read(text.data(), text.data() + text.size()));
  const Value root = tree.root();
  EXPECT_TRUE(root["a"]["t"].truth());
  EXPECT_TRUE(root["a"]["b"].holds("x"));
  EXPECT_FALSE(root["a"]["b"].holds("1"));
  int n = 0;
  root["a"]["b"].each([&](Value v) { n += static_cast<int>(v.whole().value_or(10)); });
  EXPECT_EQ(n, 1 - 2 + 10 + 10);
  EXPECT_TRUE(root["e"].is(JsonKind::object));
  EXPECT_TRUE(root["f"].is(JsonKind::array));
  EXPECT_FALSE(root["n"].whole());
  EXPECT_EQ(root["n"].digits(), "12.5");
  EXPECT_TRUE(root["a"]["no"]["such"]["path"].is(JsonKind::missing));
  EXPECT_FALSE(root["a"]["no"]);
}

TEST(JsonTree, BytesThatAreNoUtf8StayAndHalfAPairIsReplaced) {
  std::string text = "[\"\xb6\", \"\\ud83d\", \"\\ud83d\\ude00\"]";
  JsonTree tree;
  ASSERT_TRUE(tree.read(text.data(), text.data() + text.size()));
  std::string all;
  tree.root().each([&](Value v) { (all += v.text()) += '|'; });
  EXPECT_EQ(all, "\xb6|\uFFFD|\U0001f600|");
}

TEST(JsonTree, WhatIsNoJson) {
  for (const char* text : {"", "{", "[", "]", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{1:2}", "[1 2]", "tru",
                           "[}", "{]", "\"a", "01", "[1]]", "nul", "+1"})
    EXPECT_FALSE(is_json(text)) << text;
  EXPECT_TRUE(is_json(std::string(60, '[') + std::string(60, ']')));
  EXPECT_FALSE(is_json(std::string(70, '[') + std::string(70, ']')));
  EXPECT_FALSE(is_json(std::string(1 << 20, '[')));
}

}  // namespace
}  // namespace cablelint::lsp

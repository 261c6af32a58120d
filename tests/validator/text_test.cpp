#include <gtest/gtest.h>

#include "validator/text/json.hpp"
#include "validator/text/plain.hpp"
#include "validator/text/utf8.hpp"

namespace cablelint {
namespace {

std::string quoted(std::string_view text) {
  std::string out;
  json::string(out, text);
  return out;
}

std::string plain(std::string_view text) {
  std::string out;
  append_plain(out, text);
  return out;
}

TEST(Json, EscapesWhatAStringCannotHold) {
  EXPECT_EQ(quoted("a\"b\\c\n\r\t"), R"("a\"b\\c\n\r\t")");
  EXPECT_EQ(quoted(std::string_view("\0\x1b", 2)), R"("\u0000\u001b")");
  EXPECT_EQ(quoted("\u00e9 \U0001f4a1"), "\"\u00e9 \U0001f4a1\"");
}

TEST(Json, ReplacesWhatIsNoUtf8) {
  EXPECT_EQ(quoted("caf\xe9!"), "\"caf\uFFFD!\"");
  EXPECT_EQ(quoted("\xe2\x82"), "\"\uFFFD\uFFFD\"");
  EXPECT_EQ(quoted("\xff\xfe"), "\"\uFFFD\uFFFD\"");
}

TEST(Json, EscapesHiddenCharacters) {
  EXPECT_EQ(quoted("a\u202eb\u200bc\u009bd\x7f"), R"("a\u202eb\u200bc\u009bd\u007f")");
}

TEST(Json, NeverHasTwoNumberSignsInARow) {
  EXPECT_EQ(quoted("##[error]"), R"("#\u0023[error]")");
  EXPECT_EQ(quoted("# #"), R"("# #")");
}

TEST(Json, WriterSetsCommas) {
  std::string out;
  json::Writer w(out);
  w.open('{').key("a").value(1).key("b").open('[').value("x").value(true).null().open('{').close('}').close(']');
  w.key("c").open('[').close(']').key("d").text_or_null("").close('}');
  EXPECT_EQ(out, R"({"a":1,"b":["x",true,null,{}],"c":[],"d":null})");
}

TEST(Plain, IsOneLineOfPrintableText) {
  EXPECT_EQ(plain("a\tb\nc\x1b[0m\r"), "a b?c?[0m?");
  EXPECT_EQ(plain("caf\xe9 caf\u00e9 \u009b\u202e"), "caf? caf\u00e9 ??");
  EXPECT_EQ(plain("##[error] ###"), "#?[error] #??");
}

TEST(Plain, PathBeginsNoCommand) {
  std::string out;
  append_path(out, "::error::x");
  EXPECT_EQ(out, "./::error::x");
}

TEST(Utf8, KnowsItsForm) {
  EXPECT_TRUE(is_utf8(std::string(200, 'x') + "\u00b6\u20ac\U0001f4a1"));
  EXPECT_FALSE(is_utf8(std::string(200, 'x') + "\xb6"));
  EXPECT_FALSE(is_utf8("\xc3"));
  EXPECT_FALSE(is_utf8("\xed\xa0\x80"));
  EXPECT_FALSE(is_utf8("\xf4\x90\x80\x80"));
  EXPECT_FALSE(is_utf8("\xe0\x80\x80"));
  EXPECT_EQ(find_non_ascii(std::string(130, 'x') + "\xb6", 3), 130u);
  EXPECT_EQ(code_point("\U0001f4a1", 0, 4), 0x1f4a1u);
}

}  // namespace
}  // namespace cablelint

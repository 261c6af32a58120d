#include "validator/text/json_record.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cablelint {
namespace {

// What read_record makes of {"text":"<escaped>"}; the fault where it finds one.
std::string text_of(const std::string& escaped) {
  std::string line = "{\"text\":\"" + escaped + "\"}";
  const json::InputRecord record = json::read_record(line.data(), line.data() + line.size());
  return record.fault.empty() ? std::string(record.text) : std::string(record.fault);
}

std::string from_base64(std::string letters) {
  const char* const end = json::decode_base64(letters.data(), letters.data() + letters.size());
  return end ? letters.substr(0, static_cast<std::size_t>(end - letters.data())) : "refused";
}

// Strings are moved in their place, many bytes at a time: every length between two escapes, near the beginning,
// where what is stored may not reach what is still to be read, and behind so many escapes that it cannot.
TEST(JsonRecord, EscapesAtEveryDistance) {
  for (std::size_t distance = 0; distance < 140; ++distance) {
    std::string escaped, plain;
    for (int n = 0; n < 40; ++n) {
      std::string run;
      for (std::size_t i = 0; i < distance; ++i) run += static_cast<char>('a' + (i + distance) % 26);
      escaped += run + (n % 3 ? "\\n" : "\\\"");
      plain += run + (n % 3 ? '\n' : '"');
    }
    EXPECT_EQ(text_of(escaped), plain) << distance;
    EXPECT_EQ(text_of(escaped + "\\u00e9\\ud83d\\ude00z"), plain + "\u00e9\U0001f600z") << distance;
  }
}

TEST(JsonRecord, AStringEndsWhereItsQuoteStands) {
  for (std::size_t size = 0; size < 100; ++size) {
    const std::string run(size, 'x');
    EXPECT_EQ(text_of(run), run);
    for (const char* wrong : {"\\", "\\q", "\n", "\\u12", "\x1f"})
      EXPECT_EQ(text_of(run + wrong), "the line is not one JSON object") << size << wrong;
  }
}

TEST(JsonRecord, Base64) {
  EXPECT_EQ(from_base64(""), "");
  EXPECT_EQ(from_base64("QQ=="), "A");
  EXPECT_EQ(from_base64("QUI="), "AB");
  EXPECT_EQ(from_base64("QUJD"), "ABC");
  EXPECT_EQ(from_base64("tv+2/7Y="), "\xb6\xff\xb6\xff\xb6");
  for (const char* wrong : {"QQ", "QQ=", "Q===", "====", "QQ==QUJD", "QU=D", "QUI=QUI=", "QR==", "QUJ=", "Q*JD",
                            "QUJ*", "Q\xb6JD", "QUJDQ"})
    EXPECT_EQ(from_base64(wrong), "refused") << wrong;
}

}  // namespace
}  // namespace cablelint

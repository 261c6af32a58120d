#include "validator/text/utf8.hpp"

#include <cstring>

namespace cablelint {
namespace {

// 64 bytes a step: the loop over whole words is what makes the check of a clean file free.
bool ascii_block(const char* at) {
  std::uint64_t words[8];
  std::memcpy(words, at, sizeof words);
  const auto all = words[0] | words[1] | words[2] | words[3] | words[4] | words[5] | words[6] | words[7];
  return (all & 0x8080808080808080u) == 0;
}

}  // namespace

std::size_t find_non_ascii(std::string_view text, std::size_t from) {
  while (from + 64 <= text.size() && ascii_block(text.data() + from)) from += 64;
  while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80) ++from;
  return from;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = find_non_ascii(text, 0); at < text.size(); at = find_non_ascii(text, at)) {
    const unsigned length = utf8_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

}  // namespace cablelint

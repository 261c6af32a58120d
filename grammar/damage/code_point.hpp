#pragma once

#include <cstdint>
#include <string_view>

namespace cablelint::grammar {

struct CodePoint {
  std::uint32_t value = 0;
  std::uint32_t size = 0;  // in bytes; 0: the bytes are not UTF-8
};

// The code point of a byte beyond ASCII at `at`.
constexpr CodePoint code_point_at(std::string_view text, std::uint32_t at) {
  const auto byte = [&](std::uint32_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  const std::uint32_t lead = byte(at);
  const std::uint32_t size = lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
  if (size == 0 || text.size() - at < size) return {};
  std::uint32_t value = lead & (0x7Fu >> size);
  for (std::uint32_t i = at + 1; i < at + size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    value = value << 6 | (byte(i) & 0x3F);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  if (overlong || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return {};
  return {value, size};
}

}  // namespace cablelint::grammar

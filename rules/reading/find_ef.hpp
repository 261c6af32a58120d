#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

// The search under every citation: "ref", "reftel", "refs" in any letter case.
namespace cablelint::rules {

namespace blocks {

using Block = unsigned char __attribute__((vector_size(16)));
using Words = std::uint64_t __attribute__((vector_size(16)));

inline Block letters_at(const char* p) {
  Block b;
  std::memcpy(&b, p, sizeof b);
  return b | 0x20;  // small letters
}

// Where "ef" stands in the sixteen places that f may have from `p` on.
inline Words ef_at(const char* p) {
  return reinterpret_cast<Words>((letters_at(p) == 'f') & (letters_at(p - 1) == 'e'));
}

inline bool any(Words w) { return (w[0] | w[1]) != 0; }

}  // namespace blocks

// The first "ef", letter case aside, whose f stands at or behind `from`, which is not 0: in prose one byte in
// five hundred, where f alone is one in fifty. The text's size when there is none.
inline std::uint32_t find_ef(std::string_view text, std::uint32_t from) {
  using namespace blocks;
  const char* base = text.data();
  std::size_t at = from;
  for (constexpr std::size_t step = sizeof(Block); at + 2 * step <= text.size(); at += 2 * step) {
    const Words first = ef_at(base + at), second = ef_at(base + at + step);
    if (!any(first | second)) continue;
    if (!any(first)) at += step;
    break;
  }
  for (; at < text.size(); ++at)
    if ((base[at] | 0x20) == 'f' && (base[at - 1] | 0x20) == 'e') break;
  return static_cast<std::uint32_t>(at);
}

}  // namespace cablelint::rules

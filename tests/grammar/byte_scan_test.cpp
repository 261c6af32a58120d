// 32 bytes at a time and byte by byte: the same hits, whatever the size of the text and wherever the search
// begins, behind the end included.
#include "grammar/byte_scan.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <random>
#include <vector>

#include "grammar/damage/rare_bytes.hpp"

namespace cablelint::grammar {
namespace {

template <class Kernel>
std::vector<std::uint32_t> hits(std::string_view text, std::size_t from, bool by_byte) {
  std::vector<std::uint32_t> found;
  const auto keep = [&](std::uint32_t at) { found.push_back(at); };
  if (by_byte)
    each_hit_by_byte<Kernel>(text, from, keep);
  else
    each_hit<Kernel>(text, from, keep);
  return found;
}

TEST(ByteScan, ByVectorAsByByte) {
  std::mt19937 dice(1);
  constexpr std::string_view bytes = "a1.\n\r";
  for (std::size_t size = 0; size < 260; ++size) {
    const auto memory = std::make_unique<char[]>(size);  // of just this size, for the sanitizers
    for (std::size_t i = 0; i < size; ++i) memory[i] = bytes[dice() % bytes.size()];
    const std::string_view text(memory.get(), size);
    for (const std::size_t from : {0UL, 1UL, 2UL, 63UL, 64UL, 65UL, 100UL, size + 1, size + 2, size + 70}) {
      EXPECT_EQ(hits<LineEnds>(text, from, false), hits<LineEnds>(text, from, true)) << size << " from " << from;
      EXPECT_EQ(hits<NumberStops>(text, from, false), hits<NumberStops>(text, from, true))
          << size << " from " << from;
    }
  }
}

// Runs of X aside, which have hits somewhere inside.
TEST(ByteScan, RareBytesByVectorAsByByte) {
  std::mt19937 dice(2);
  for (std::size_t size = 0; size < 260; ++size) {
    const auto memory = std::make_unique<char[]>(size);
    for (std::size_t i = 0; i < size; ++i) memory[i] = static_cast<char>(dice() % 256);
    const std::string_view text(memory.get(), size);
    for (std::size_t i = 0; i < size; ++i)
      if (memory[i] == 'X') memory[i] = '(';
    EXPECT_EQ(hits<RareBytes>(text, 0, false), hits<RareBytes>(text, 0, true)) << size;
  }
}

}  // namespace
}  // namespace cablelint::grammar

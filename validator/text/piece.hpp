#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace cablelint {

// A part of a row that has at most N bytes: put together in place, and appended in one go.
template <std::size_t N>
class Piece {
 public:
  template <std::size_t M>
  Piece& text(const char (&literal)[M]) {
    std::memcpy(at_, literal, M - 1);  // of a size that is known: a few moves
    at_ += M - 1;
    return *this;
  }
  Piece& number(std::uint64_t value) {
    if (value < 100) return small(static_cast<unsigned>(value));
    at_ = std::to_chars(at_, bytes_ + N, value).ptr;
    return *this;
  }
  Piece& hex(std::uint64_t value) {  // sixteen digits
    static constexpr char digits[] = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4) *at_++ = digits[value >> shift & 0xf];
    return *this;
  }
  // Two digits; below 100.
  Piece& two(unsigned value) {
    *at_++ = static_cast<char>('0' + value / 10);
    *at_++ = static_cast<char>('0' + value % 10);
    return *this;
  }
  std::string_view view() const { return {bytes_, static_cast<std::size_t>(at_ - bytes_)}; }
  void append_to(std::string& out) const { out.append(view()); }

 private:
  Piece& small(unsigned value) {
    if (value >= 10) return two(value);
    *at_++ = static_cast<char>('0' + value);
    return *this;
  }

  char bytes_[N];
  char* at_ = bytes_;
};

}  // namespace cablelint

// What stands behind a backslash in a JSON string.
#include <string_view>

#include "validator/text/json_cursor.hpp"
#include "validator/text/utf8.hpp"

namespace cablelint::json {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::uint32_t replacement = 0xFFFD;  // for half a pair of surrogates

}  // namespace

bool Cursor::code_unit(std::uint32_t& unit) {
  if (end_ - at_ < 4) return false;
  unit = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = *at_++;
    const char low = static_cast<char>(c | 0x20);
    if (!is_digit(c) && (low < 'a' || low > 'f')) return false;
    unit = unit * 16 + static_cast<std::uint32_t>(is_digit(c) ? c - '0' : low - 'a' + 10);
  }
  return true;
}

// Behind a backslash.
bool Cursor::escape(char*& to) {
  if (at_ == end_) return false;
  const char c = *at_++;
  constexpr std::string_view from = "n\"\\/rtbf", into = "\n\"\\/\r\t\b\f";
  if (const auto i = from.find(c); i != std::string_view::npos) {
    *to++ = into[i];
    return true;
  }
  std::uint32_t unit = 0;
  if (c != 'u' || !code_unit(unit)) return false;
  if (unit >= 0xd800 && unit < 0xe000) {
    std::uint32_t second = 0;
    char* const behind = at_;
    const bool pair = unit < 0xdc00 && end_ - at_ >= 6 && at_[0] == '\\' && at_[1] == 'u';
    if (pair) at_ += 2;
    if (pair && code_unit(second) && second >= 0xdc00 && second < 0xe000) {
      unit = 0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00);
    } else {
      at_ = behind;
      unit = replacement;
    }
  }
  to = write_utf8(to, unit);
  return true;
}

}  // namespace cablelint::json

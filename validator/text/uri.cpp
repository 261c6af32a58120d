#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

constexpr bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~' || c == '/';
}

}  // namespace

void append_uri(std::string& out, std::string_view path) {
  static constexpr char digits[] = "0123456789ABCDEF";
  if (path.starts_with('/')) out += "file://";
  for (const char c : tidy_path(path)) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 0xf];
  }
}

}  // namespace cablelint

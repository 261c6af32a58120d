#include "validator/text/plain.hpp"

#include "validator/text/utf8.hpp"

namespace cablelint {
namespace {

// What does not get out as it is: bytes that are no UTF-8, control characters, and ## that would begin a CI
// command.
bool is_masked(std::string_view text, std::size_t at, unsigned length) {
  if (length != 1) return length == 0 || is_hidden(code_point(text, at, length));
  return is_hidden(static_cast<unsigned char>(text[at])) || (text[at] == '#' && at > 0 && text[at - 1] == '#');
}

}  // namespace

void append_plain(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unsigned length = utf8_length(text, at);
    if (text[at] == '\t')
      out += ' ';
    else if (is_masked(text, at, length))
      out += '?';
    else
      out.append(text, at, length);
    at += length ? length : 1;
  }
}

void append_path(std::string& out, std::string_view path) {
  if (path.starts_with(':') || path.starts_with(' ') || path.starts_with('\t')) out += "./";
  append_plain(out, path);
}

}  // namespace cablelint

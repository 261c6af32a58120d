#include "validator/text/plain.hpp"

#include "validator/text/utf8.hpp"

namespace cablelint {

void append_plain(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unsigned length = utf8_length(text, at);
    if (length == 0 || (length > 1 && is_hidden(code_point(text, at, length))))
      out += '?';
    else if (length > 1)
      out.append(text, at, length);
    else if (text[at] == '\t')
      out += ' ';
    else if (is_hidden(static_cast<unsigned char>(text[at])) || (text[at] == '#' && at > 0 && text[at - 1] == '#'))
      out += '?';
    else
      out += text[at];
    at += length ? length : 1;
  }
}

void append_path(std::string& out, std::string_view path) {
  if (path.starts_with(':') || path.starts_with(' ') || path.starts_with('\t')) out += "./";
  append_plain(out, path);
}

}  // namespace cablelint

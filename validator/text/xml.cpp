#include "validator/text/xml.hpp"

#include "validator/text/utf8.hpp"

namespace cablelint {
namespace {

void append_ascii(std::string& out, char c) {
  switch (c) {
    case '&': out += "&amp;"; break;
    case '<': out += "&lt;"; break;
    case '>': out += "&gt;"; break;
    case '"': out += "&quot;"; break;
    case '\'': out += "&#39;"; break;
    case '\n':
    case '\r':
    case '\t': out += ' '; break;
    default: out += is_hidden(static_cast<unsigned char>(c)) ? '?' : c;
  }
}

}  // namespace

void append_xml(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unsigned length = utf8_length(text, at);
    if (length == 1)
      append_ascii(out, text[at]);
    else if (length == 0 || is_hidden(code_point(text, at, length)))
      out += '?';
    else
      out.append(text, at, length);
    at += length ? length : 1;
  }
}

}  // namespace cablelint

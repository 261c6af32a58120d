#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

// Appending JSON to a growing buffer, for rows by the hundred thousand.
namespace cablelint::json {

// A string with its quotes. Bytes that are no UTF-8 become U+FFFD; controls and other hidden characters are
// escaped, and of two # in a row the second, so that no line of a report is a command to a CI system.
void string(std::string& out, std::string_view text);

void number(std::string& out, std::int64_t value);

// Objects and arrays with their commas: Writer w(out); w.open('{').key("a").value(1).close('}').
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  Writer& open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
    return *this;
  }
  Writer& close(char bracket) {
    out_ += bracket;
    first_ = false;
    return *this;
  }
  Writer& key(std::string_view name) {
    separate();
    string(out_, name);
    out_ += ':';
    first_ = true;  // no comma before the value
    return *this;
  }
  Writer& value(std::string_view text) {
    separate();
    string(out_, text);
    return *this;
  }
  Writer& value(const char* text) { return value(std::string_view(text)); }
  template <std::integral N>
  Writer& value(N n) {
    separate();
    if constexpr (std::same_as<N, bool>)
      out_ += n ? "true" : "false";
    else
      number(out_, static_cast<std::int64_t>(n));
    return *this;
  }
  Writer& null() {
    separate();
    out_ += "null";
    return *this;
  }
  // A value that is JSON already.
  Writer& json(std::string_view text) {
    separate();
    out_ += text;
    return *this;
  }
  // null for an empty text.
  Writer& text_or_null(std::string_view text) { return text.empty() ? null() : value(text); }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }

  std::string& out_;
  bool first_ = true;
};

}  // namespace cablelint::json

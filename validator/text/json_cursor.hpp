#pragma once

#include <cstdint>
#include <string_view>

namespace cablelint::json {

// Steps through the bytes of one JSON value. Every step is false where the bytes are no JSON.
class Cursor {
 public:
  Cursor(char* begin, char* end) : at_(begin), end_(end) {}

  bool ended() {
    blanks();
    return at_ == end_;
  }
  // Nothing but white space is left of what was cut off, not of what is wrong.
  bool cut_off() const { return at_ == end_; }
  bool take(char c) {
    blanks();
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  char peek() {
    blanks();
    return at_ == end_ ? '\0' : *at_;
  }
  // A string, unescaped in its place.
  bool string(std::string_view& value);
  bool number(std::string_view& value);
  // Passes over any value; its strings are looked through and not changed.
  bool skip();

 private:
  void blanks() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n')) ++at_;
  }
  bool escape(char*& to);
  bool code_unit(std::uint32_t& unit);
  bool skip_string();
  bool skip_scalar();
  bool word(std::string_view text);

  char* at_;
  char* end_;
};

}  // namespace cablelint::json

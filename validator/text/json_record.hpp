#pragma once

#include <string_view>

// Reading a line of NDJSON input, at the speed of its bytes: nothing is copied, strings are unescaped in place.
namespace cablelint::json {

struct InputRecord {
  std::string_view id;         // a string, or a number as it stands; empty without one
  bool id_is_number = false;
  std::string_view text;       // of the cable
  std::string_view fault;      // why it is no record; a constant text
};

// Reads the object between begin and end. What it returns points into these bytes, which are changed.
InputRecord read_record(char* begin, char* end);

// Whether the first line of a text may be such an object: it has a text, or an id and more than can be seen.
bool may_be_record(std::string_view head);

// Decodes base64 in its place: the bytes up to the end returned; null when it is none.
char* decode_base64(char* begin, const char* end);

}  // namespace cablelint::json

#pragma once

#include "grammar/model.hpp"
#include "validator/input/block.hpp"

namespace cablelint {

// What a raw record means.
struct Decoded {
  std::string_view text;        // of the cable
  Metadata metadata;
  std::string_view id;          // empty without one
  bool id_is_number = false;    // in JSON, where numbers are no strings
  std::string_view fault;       // why it cannot be read; a constant text
};

// Takes the escapes out of a record in its place, so that nothing is copied; only once for each record.
Decoded decode(Block& block, const RawRecord& record);

}  // namespace cablelint

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "grammar/span.hpp"
#include "validator/input/block.hpp"
#include "validator/input/byte_stream.hpp"
#include "validator/input/content.hpp"

// What the fuzz targets share. A target throws nothing and says what is wrong by ending the process.
namespace cablelint::fuzz {

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

inline void require_inside(Span s, std::size_t size, std::string_view what) {
  require(s.begin <= s.end && s.end <= size, what);
}

// The bytes as a file that is open and stands at its beginning.
std::shared_ptr<FileStream> as_file(std::string_view bytes);

// The bytes as a file with a path, which the next call writes again. `extend` finds it by its own name.
const std::string& as_path(std::string_view name, std::string_view bytes);

// Reads all records of a container to their end and decodes them.
void read_all(const RecordStream& records);

// The bytes as a table of this form, in blocks and as they come.
void read_table(Content form, std::string_view bytes);

}  // namespace cablelint::fuzz

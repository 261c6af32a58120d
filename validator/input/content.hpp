#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/model.hpp"

namespace cablelint {

// What the bytes of an input are, judged by themselves and not by a name.
enum class Content : std::uint8_t {
  text,
  empty,
  binary,
  utf16,
  csv,
  ndjson,  // tables.hpp
  archive       // tar, zip, gzip, zstd
};

constexpr bool is_container(Content c) { return c >= Content::csv; }

// The first kilobytes are enough.
Content content_of(std::string_view bytes);

// The byte-order mark that a UTF-8 text may begin with.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// "utf-8" or "latin-1".
std::string_view encoding_of(std::string_view text);

// What a path such as cables/09VALLETTA117.txt tells of its cable; empty for names of another form.
Metadata metadata_of(std::string_view path);

}  // namespace cablelint

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"
#include "validator/lsp/json_tree.hpp"
#include "validator/report/linemap.hpp"

namespace cablelint::lsp {

// What a position's character counts.
enum class Encoding : std::uint8_t { utf8, utf16, utf32 };

std::string_view name(Encoding encoding);

// Both count from 0.
struct Position {
  std::uint32_t line = 0, character = 0;
  friend bool operator==(Position, Position) = default;
};

inline constexpr std::size_t largest_text = std::size_t{64} << 20;

// A text that is open in the editor, as it stands there and not in its file.
struct OpenText {
  std::string uri, path;       // path: of the file, as `check` would be given it from the current folder
  std::int64_t version = 0;
  std::string text;
  std::vector<Line> lines;     // of `text`, always
  LineMap map;
  bool changed = false;        // since its diagnostics were published
};

void set_text(OpenText& open, std::string_view text);
void replace(OpenText& open, Span at, std::string_view text);

// Positions behind the end of a line or of the text mean that end; one inside a character means its beginning.
std::uint32_t offset_of(const OpenText& open, Position position, Encoding encoding);
Position position_of(OpenText& open, std::uint32_t offset, Encoding encoding);

// False where the value is no position or range.
bool read_position(Value value, Position& out);
bool read_range(Value value, const OpenText& open, Encoding encoding, Span& out);

// Does one entry of contentChanges. False where it is none, or the text would grow too large.
bool apply_change(OpenText& open, Value change, Encoding encoding);

}  // namespace cablelint::lsp

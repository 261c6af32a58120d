#pragma once

#include "validator/input/cutter.hpp"

// The eight columns of published collections: id, date, refid, origin, level, refs, header, body. Fields may
// stand in quotes and run over lines; a quote inside is doubled or has a backslash before it.
namespace cablelint {

// Whether a text that begins so is such a table.
bool looks_like_csv(std::string_view head);

extern const TableFormat csv_table;

// Takes the escapes out of a field, in its place; the new end.
char* unescape_csv(char* begin, char* end);

}  // namespace cablelint

#pragma once

#include "validator/input/cutter.hpp"

// One JSON object a line: {"id": ..., "text": ...} or {"id": ..., "text_b64": ...}.
namespace cablelint {

// Whether a text that begins so is a list of such objects.
bool looks_like_ndjson(std::string_view head);

extern const TableFormat ndjson_table;

}  // namespace cablelint

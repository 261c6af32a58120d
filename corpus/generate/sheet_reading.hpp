#pragma once

#include "corpus/generate/sheet.hpp"

// The parts of read_sheet.
namespace cablelint::invented::reading {

bool digit(char c);
std::size_t digits(std::string_view text, std::size_t at);  // how many stand at `at`
bool begins_with_level(const std::string& line);

// Page lines and paragraphs, once the front matter is known.
void body(Sheet& sheet);

}  // namespace cablelint::invented::reading

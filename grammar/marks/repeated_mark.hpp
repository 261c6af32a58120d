#pragma once

#include "grammar/model.hpp"

namespace cablelint::grammar {

// Most paragraphs have a mark that an earlier one has, and (S//REL TO USA, GBR) takes its time to read. True when
// the bytes at `at`, an opening bracket, are those of a sound mark read shortly before, which then is kept for
// this place too.
bool repeat_mark(std::string_view text, std::uint32_t at, std::uint32_t limit, Telegram& t);

}  // namespace cablelint::grammar

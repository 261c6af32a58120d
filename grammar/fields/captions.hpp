#pragma once

#include <string_view>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

namespace cablelint::grammar {

// A line between classification line and E.O.: captions, a passing line (STATE FOR ...), or something
// unknown. Adds what it finds to t.captions, t.passing or t.unknown_captions; sets the line's kind.
void read_caption_line(std::string_view text, Span line, const Vocabulary& words, Telegram& t, LineKind& kind);

// The captions that a text ends in: "N/A SENSITIVE" of a flattened E.O. line.
void read_captions_behind(std::string_view text, Span part, const Vocabulary& words, Telegram& t);

// Captions among the words of a part of the classification line.
void read_captions_in(std::string_view text, Span part, CaptionPlace place, const Vocabulary& words, Telegram& t);

}  // namespace cablelint::grammar

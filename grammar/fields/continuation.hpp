#pragma once

#include <string_view>

#include "grammar/fields/open_field.hpp"

// Whether a line, or a label in it, belongs to the field that is open.
namespace cablelint::grammar {

// A line straight below goes on with the open field.
bool goes_on(const Draft& d, const OpenField& f, Span content);

// Copies put blank lines between the parts of one field: REF (A) ..., (B) ..., and Reason under Classified By.
bool continues_after_blank(std::string_view text, const OpenField& f, Span content);

// (C) is a portion mark, but below REF: (A) ... (B) ... it is the next letter.
bool is_next_reference(std::string_view text, const OpenField& f, Span content);

// A page line may stand in the middle of a subject or a Classified By block, blank lines around it.
bool is_finished(std::string_view text, const OpenField& f);

// "Reason: E.O. 12958, 1.4 (b,d)" under Classified By is no E.O. line.
bool names_reason_order(const OpenField& f, const Label& label);

// "Reason:" or "E.O. 12958:" ends the line: what stands below is its value, behind a blank line too.
bool awaits_value(std::string_view text, const OpenField& f);

// The label is a word of the open field, and opens none: the order that amends another, "TAGS:" in a subject.
bool is_word_of(std::string_view text, const OpenField& f, const Label& label);

}  // namespace cablelint::grammar

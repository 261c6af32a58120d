#include "grammar/format/authority.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace authority {

// One reason. Each action stands on a rule behind which nothing can fail any more.
struct Draft {
  std::string_view text;
  Telegram& telegram;
  Authority& out;
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

struct keep_section {
  static void apply(const auto& in, Draft& d) {
    if (d.out.reason_section >= 0) return;
    d.out.reason_section_span = format::span_of(in, d.text);
    d.out.reason_section = 10 + (*(in.end() - 1) - '0');
  }
};
template <>
struct action<format::reason_section> : keep_section {};
template <>
struct action<format::glued_section> : keep_section {};
template <>
struct action<format::reason_letter> {
  static void apply(const auto& in, Draft& d) {
    d.telegram.reason_letters.push_back({format::span_of(in, d.text), static_cast<char>(*in.begin() | 0x20)});
    ++d.out.reason_letters.count;
  }
};
struct keep_span {
  static void apply(const auto& in, Draft& d) { d.out.reason_span = format::span_of(in, d.text); }
};
template <>
struct action<format::section_letters> : keep_span {};
template <>
struct action<format::glued_letters> : keep_span {};
template <>
struct action<format::bare_letters> : keep_span {};
template <>
struct action<format::lone_letters> : keep_span {};
template <>
struct action<format::lower_letters> : keep_span {};

}  // namespace authority

namespace {

template <typename Rule>
std::uint32_t length_of(std::string_view text, Span s) {
  auto in = format::input(text, s);
  if (!format::p::parse<Rule>(in)) return 0;
  return static_cast<std::uint32_t>(in.current() - text.data()) - s.begin;
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\\'; }
bool is_loose(char c) {
  return is_blank(c) || c == ',' || c == '.' || c == ';' || c == ':' || c == '-' || c == '(';
}

Span trimmed(std::string_view text, Span s) {
  while (!s.empty() && is_loose(text[s.end - 1])) --s.end;
  while (!s.empty() && is_loose(text[s.begin]) && text[s.begin] != '(') ++s.begin;
  return s.empty() ? Span{} : s;
}

// The block is read word by word; what stands between two labels is the value of the first.
struct Block {
  std::string_view text;
  Span whole;
  Telegram& telegram;
  Authority& out;
  Span* field = nullptr;  // whose value is being read
  std::uint32_t field_begin = 0;
  Span declassify{};
  bool in_reason = false;  // behind the word, and neither a section nor a letter yet

  void close(std::uint32_t end) {
    if (field && field->empty()) *field = trimmed(text, {field_begin, end});
    field = nullptr;
  }
  void open(Span* next, std::uint32_t begin) {
    field = next;
    field_begin = begin;
  }
  std::uint32_t label(std::uint32_t at);
  std::uint32_t reason(std::uint32_t at);
};

// A label at `at` ends the value before it and begins its own. 0 when none is there.
std::uint32_t Block::label(std::uint32_t at) {
  const Span rest{at, whole.end};
  if (to_upper(text[at]) != 'D') return 0;
  const auto derived = length_of<format::derived_from>(text, rest);
  const auto declassify_on = derived ? 0 : length_of<format::declassify_on>(text, rest);
  if (!derived && !declassify_on) return 0;
  close(at);
  in_reason = false;
  open(derived ? &out.derived_from : &declassify, at + derived + declassify_on);
  return at + derived + declassify_on;
}

std::uint32_t Block::reason(std::uint32_t at) {
  if (!out.reason_span.empty()) return 0;
  auto in = format::input(text, {at, whole.end});
  authority::Draft draft{text, telegram, out};
  const bool in_name = field == &out.by;
  const bool found = in_reason ? format::p::parse<format::reason_in_words, authority::action>(in, draft)
                     : in_name ? format::p::parse<format::reason, authority::action>(in, draft)
                               : format::p::parse<format::reason_by_word, authority::action>(in, draft);
  if (!found) return 0;
  in_reason = out.reason_span.empty();
  close(at);
  const auto end = static_cast<std::uint32_t>(in.current() - text.data());
  if (out.kind == AuthorityKind::classified_by && out.by.empty()) open(&out.by, end);
  return end;
}

// First letters of: for, per, pursuant, under, based, due, in, reason, section, E.O., derived, declassify.
constexpr bool begins_clause(char first, char second) {
  switch (to_upper(first)) {
    case 'F': return to_upper(second) == 'O';
    case 'P': return to_upper(second) == 'E' || to_upper(second) == 'U';
    case 'U': return to_upper(second) == 'N';
    case 'B': return to_upper(second) == 'A';
    case 'I': return to_upper(second) == 'N' || to_upper(second) == 'A';
    case 'S': return to_upper(second) == 'E';
    case 'E':
      return !is_alpha(second) || to_upper(second) == 'O' || to_upper(second) == 'A' || to_upper(second) == 'X';
    case '1':
    case 'D':
    case 'R': return true;
    default: return false;
  }
}

bool may_begin_clause(std::string_view text, std::uint32_t at, std::uint32_t begin) {
  const char c = text[at];
  if (at + 1 >= text.size() || !begins_clause(c, text[at + 1])) return false;
  if (at == begin) return true;
  const char before = text[at - 1];
  return !is_alpha(before) && !is_digit(before) && (c != '1' || before != '.');
}

bool has_redaction(const Telegram& t, Span block) {
  for (const Damage& d : t.damage)
    if (d.kind == DamageKind::redaction && d.span.overlaps(block)) return true;
  return false;
}

// Also what is too short for a damage of its own.
bool has_redaction(std::string_view s) {
  if (s.find("REDACTED") != s.npos || s.find("redacted") != s.npos) return true;
  return s.find("XXXX") != s.npos || s.find("xxxx") != s.npos;
}

void read_clauses(Block& block, std::uint32_t begin) {
  block.open(block.out.kind == AuthorityKind::classified_by ? &block.out.by : &block.out.derived_from, begin);
  for (auto at = begin; at < block.whole.end;) {
    const bool letters = block.in_reason && block.text[at] == '(';
    if (letters || may_begin_clause(block.text, at, begin)) {
      auto next = block.label(at);
      if (!next) next = block.reason(at);
      if (next > at) {
        at = next;
        continue;
      }
    }
    ++at;
  }
  block.close(block.whole.end);
}

}  // namespace

void read_authority(std::string_view text, Span block, Telegram& letters, Authority& out, std::uint32_t garbled) {
  out = {};
  block = trim(text, block);
  if (block.empty()) return;
  out.span = block;
  out.reason_letters.first = static_cast<std::uint32_t>(letters.reason_letters.size());
  const auto start = block.begin + length_of<format::block_start>(text, block);
  out.numbered = length_of<format::numbered_start>(text, block) != 0;
  const auto label = length_of<format::labelled>(text, {start, block.end});
  out.label = {start, std::max(start + label, std::min(garbled, block.end))};
  if (length_of<format::derived_from>(text, {start, block.end})) out.kind = AuthorityKind::derived_from;
  const auto written = view(text, block);
  out.cut = garbled != 0 || written.ends_with("...") || written.ends_with("\xE2\x80\xA6");
  out.redacted = has_redaction(written) || has_redaction(letters, block);
  Block reading{text, block, letters, out};
  read_clauses(reading, out.label.end);
  if (!reading.declassify.empty()) read_declassification(text, reading.declassify, out.declassify_on);
  if (!out.reason_span.empty())
    out.reason_standard_form = length_of<format::standard_reason>(text, out.reason_span) != 0;
}

}  // namespace cablelint::grammar

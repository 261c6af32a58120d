#include "validator/input/csv.hpp"

#include <algorithm>
#include <cstring>

#include "validator/input/csv_row.hpp"

namespace cablelint {
namespace {

using namespace csv;

constexpr std::size_t npos = std::string_view::npos;

bool names_columns(std::string_view text, const Row& row) {
  const auto is = [&](Span s, std::string_view word) {
    const auto field = view(text, s);
    return std::equal(field.begin(), field.end(), word.begin(), word.end(),
                      [](char a, char b) { return (a | 0x20) == b; });
  };
  return is(row[id], "id") || (is(row[header], "header") && is(row[body], "body"));
}

std::size_t row_start_behind(std::string_view text, std::size_t at) {
  for (;;) {
    at = text.find('\n', at);
    if (at == npos || at + 1 >= text.size()) return npos;
    if (starts_row(text.substr(++at))) return at;
  }
}

std::size_t next_start(std::string_view text) { return row_start_behind(text, 0); }

std::size_t cut(Cutter& cutter, Block& block, bool last) {
  using State = Row::State;
  const std::string_view text = block.view();
  std::size_t at = 0;
  while (at < text.size()) {
    Row row(text, at);
    const State state = row.read();
    if (!last && (state == State::cut_off || row.ended_by_text())) return at;
    if (state == State::whole || row.blank()) {
      const bool names = cutter.records() == 0 && names_columns(text, row);  // of the columns
      if (!names && !row.blank()) {
        RawRecord& r = cutter.add(block, RawRecord::Form::csv, at, row.end());
        r.escaped = row.escaped();
        r.id = row[id], r.date = row[date], r.refid = row[refid], r.header = row[header], r.body = row[body];
      }
      at = behind_line_end(text, row.end());
      continue;
    }
    // Behind a fault the next row is looked for from its own beginning on, for a quote that is missing takes
    // in all that follows.
    const std::size_t next = row_start_behind(text, at);
    if (next == npos && !last) return at;
    cutter.broken(block, at,
                  state == State::wrong_count ? "the row has not eight columns"
                                              : "a quote does not close, or stands where none can");
    at = std::min(next, text.size());
  }
  if (last && cutter.records() == 0) cutter.empty(block);  // but for the names of its columns
  return at;
}

}  // namespace

bool looks_like_csv(std::string_view head) {
  std::size_t at = 0, fields = 0;
  const bool quoted = head.starts_with('"');
  const auto line = head.substr(0, head.find('\n'));
  if (!quoted && !starts_row(line) && !line.starts_with("id,")) return false;
  while (fields < level && at < line.size()) {
    const bool quote = line[at] == '"';
    const std::size_t end = quote ? line.find('"', at + 1) : line.find(',', at);
    if (end == npos) return false;
    at = end + (quote ? 2 : 1);
    if (quote && line.substr(end + 1, 1) != ",") return false;
    ++fields;
  }
  return fields == level;
}

const TableFormat csv_table{cut, next_start};

char* unescape_csv(char* begin, char* end) {
  char* to = begin;
  while (begin < end) {
    char* quote = static_cast<char*>(std::memchr(begin, '"', static_cast<std::size_t>(end - begin)));
    if (!quote) quote = end;
    const auto n = static_cast<std::size_t>(quote - begin);
    if (to != begin) std::memmove(to, begin, n);
    to += n;
    if (quote == end) break;
    const bool backslash = n > 0 && to[-1] == '\\';
    if (backslash) --to;
    *to++ = '"';
    begin = quote + (!backslash && quote + 1 < end && quote[1] == '"' ? 2 : 1);
  }
  return to;
}

}  // namespace cablelint

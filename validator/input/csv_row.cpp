#include "validator/input/csv_row.hpp"

#include <algorithm>
#include <cstring>

namespace cablelint::csv {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t longest_id = 40;

bool is_line_end(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == '\n' ||
         (text[at] == '\r' && (at + 1 >= text.size() || text[at + 1] == '\n'));
}

}  // namespace

bool starts_row(std::string_view line) {
  const bool quoted = line.starts_with('"');
  if (quoted) line.remove_prefix(1);
  const std::size_t end = line.substr(0, longest_id + 1).find_first_of(quoted ? "\"\n" : ",\"\n ");
  if (end == npos || end == 0 ||
      !std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(end),
                   [](char c) { return c > ' ' && c < 0x7f; }))
    return false;
  const auto digit = [&](std::size_t at) { return at < line.size() && line[at] >= '0' && line[at] <= '9'; };
  if (quoted) return line.substr(end, 2) == "\"," && line.substr(end + 2, 1) != "\n";
  return line[end] == ',' && digit(0) && (digit(end + 1) || line.substr(end + 1, 1) == "\"");
}

std::size_t behind_line_end(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '\r') ++at;
  return std::min(text.size(), at + 1);
}

Row::State Row::read() {
  for (;;) {
    const State state = at_ < text_.size() && text_[at_] == '"' ? quoted() : bare();
    if (state != State::whole) return state;
    if (at_ < text_.size() && text_[at_] == ',') {
      ++at_;
      continue;
    }
    if (at_ >= text_.size()) ended_by_text_ = true;
    return count_ == columns ? State::whole : State::wrong_count;
  }
}

void Row::add(std::size_t begin, std::size_t end) {
  if (count_ < columns) fields_[count_] = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  ++count_;
}

Row::State Row::bare() {
  const std::size_t begin = at_;
  while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '\n') {
    if (text_[at_] == '"') return State::bad_quote;
    ++at_;
  }
  std::size_t end = at_;
  if (is_line_end(text_, at_) && end > begin && text_[end - 1] == '\r') --end;
  if (at_ >= text_.size()) ended_by_text_ = true;
  add(begin, end);
  return State::whole;
}

// A backslash before a quote escapes it, unless it is the last character of the field: then `","` or the
// start of another row follows.
bool Row::escaped_by_backslash(std::size_t quote) {
  std::size_t n = 0;
  while (quote > n + begin_ && text_[quote - 1 - n] == '\\') ++n;
  if (n % 2 == 0) return false;
  const std::string_view behind = text_.substr(quote + 1);
  ended_by_text_ |= behind.size() < longest_id + 8;  // too little to tell
  if (behind.starts_with(",\"")) return false;
  if (!is_line_end(text_, quote + 1)) return true;
  return !starts_row(text_.substr(behind_line_end(text_, quote + 1))) && !behind.empty() && behind != "\n" &&
         behind != "\r\n";
}

Row::State Row::quoted() {
  const std::size_t begin = ++at_;
  for (;;) {
    const void* found = std::memchr(text_.data() + at_, '"', text_.size() - at_);
    if (!found) return State::cut_off;
    const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
    at_ = quote + 1;
    if (quote > begin && text_[quote - 1] == '\\' && escaped_by_backslash(quote)) {
      escaped_ = true;
    } else if (at_ < text_.size() && text_[at_] == '"') {
      escaped_ = true;
      ++at_;
    } else if (at_ >= text_.size() || text_[at_] == ',' || is_line_end(text_, at_)) {
      if (at_ >= text_.size()) ended_by_text_ = true;
      add(begin, quote);
      if (at_ < text_.size() && text_[at_] == '\r') ++at_;
      return State::whole;
    } else {
      return State::bad_quote;
    }
  }
}

}  // namespace cablelint::csv

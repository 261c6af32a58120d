#include "validator/input/ndjson.hpp"

#include <algorithm>

#include "validator/text/json_record.hpp"

namespace cablelint {
namespace {

constexpr std::size_t npos = std::string_view::npos;

constexpr int lines_looked_at = 8;  // the first one may be broken

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == npos; }

std::size_t next_start(std::string_view text) {
  const auto feed = text.find('\n');
  return feed == npos ? npos : feed + 1;
}

std::size_t cut(Cutter& cutter, Block& block, bool last) {
  const std::string_view text = block.view();
  std::size_t at = 0;
  while (at < text.size()) {
    const auto feed = text.find('\n', at);
    if (feed == npos && !last) return at;
    const std::size_t end = std::min(feed, text.size());
    if (!is_blank(text.substr(at, end - at))) cutter.add(block, RawRecord::Form::json, at, end);
    at = std::min(text.size(), end + 1);
  }
  return at;
}

}  // namespace

bool looks_like_ndjson(std::string_view head) {
  const auto start = head.find_first_not_of(" \t\r\n");
  if (start == npos || head[start] != '{') return false;
  head.remove_prefix(start);
  for (int line = 0; line < lines_looked_at && !head.empty(); ++line) {
    if (json::may_be_record(head)) return true;
    head = head.substr(std::min(head.find('\n'), head.size() - 1) + 1);
  }
  return false;
}

const TableFormat ndjson_table{cut, next_start};

}  // namespace cablelint

#include "grammar/lines.hpp"

#include <cstring>

namespace cablelint::grammar {
namespace {

// Lone CRs are rare enough that a text without any takes the loop below with one memchr a line.
bool has_lone_cr(std::string_view text) {
  const char* at = text.data();
  const char* end = at + text.size();
  while ((at = static_cast<const char*>(std::memchr(at, '\r', static_cast<std::size_t>(end - at))))) {
    if (++at == end || *at != '\n') return true;
  }
  return false;
}

std::uint32_t find_line_end(std::string_view text, std::uint32_t from, bool lone_cr) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const void* lf = std::memchr(text.data() + from, '\n', size - from);
  auto end = lf ? static_cast<std::uint32_t>(static_cast<const char*>(lf) - text.data()) : size;
  if (!lone_cr) return end;
  const void* cr = std::memchr(text.data() + from, '\r', end - from);
  return cr ? static_cast<std::uint32_t>(static_cast<const char*>(cr) - text.data()) : end;
}

}  // namespace

void split_lines(std::string_view text, std::vector<Line>& out) {
  out.clear();
  if (text.empty()) return;
  const auto size = static_cast<std::uint32_t>(text.size());
  const bool lone_cr = has_lone_cr(text);
  for (std::uint32_t begin = 0; begin < size;) {
    std::uint32_t end = find_line_end(text, begin, lone_cr);
    std::uint32_t next = end < size ? end + 1 : size;
    if (end < size && text[end] == '\r' && next < size && text[next] == '\n') ++next;
    if (end < size && text[end] == '\n' && end > begin && text[end - 1] == '\r') --end;
    out.push_back({begin, end, next, LineKind::other});
    begin = next;
  }
}

}  // namespace cablelint::grammar

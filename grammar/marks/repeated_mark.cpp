#include "grammar/marks/repeated_mark.hpp"

#include <algorithm>

namespace cablelint::grammar {
namespace {

// A sound mark in capitals is the same wherever it stands; NATO's are none in some places.
bool reads_alike(const Marking& m) {
  return m.fault == MarkFault::none && !m.lower_case && m.system == System::us;
}

// The mark of several words, of those read last, whose bytes stand at `at` once more; null when none does.
const Marking* mark_once_more(std::string_view text, std::uint32_t at, std::uint32_t limit, const Telegram& t) {
  constexpr std::size_t reach = 4;
  const std::size_t size = t.marks.size();
  for (std::size_t i = size; i > size - std::min(size, reach); --i) {
    const Marking& m = t.marks[i - 1];
    if (m.tokens.count < 2 || m.span.size() > limit - at || text[m.span.begin] != '(' || !reads_alike(m)) continue;
    if (text.substr(at, m.span.size()) == view(text, m.span)) return &m;
  }
  return nullptr;
}

// Keeps a mark like `m` that begins at `at`.
void keep(Marking m, std::uint32_t at, Telegram& t) {
  const std::uint32_t by = at - m.span.begin;  // wraps round for one that stands before
  const auto moved = [by](Span s) { return Span{s.begin + by, s.end + by}; };
  const Range tokens = m.tokens;
  m.span = moved(m.span);
  m.tokens.first = static_cast<std::uint32_t>(t.mark_tokens.size());
  for (std::uint32_t i = 0; i < tokens.count; ++i) {
    MarkToken token = t.mark_tokens[tokens.first + i];
    token.span = moved(token.span);
    t.mark_tokens.push_back(token);
  }
  t.marks.push_back(m);
}

}  // namespace

bool repeat_mark(std::string_view text, std::uint32_t at, std::uint32_t limit, Telegram& t) {
  const Marking* const same = mark_once_more(text, at, limit, t);
  if (same) keep(*same, at, t);
  return same != nullptr;
}

}  // namespace cablelint::grammar

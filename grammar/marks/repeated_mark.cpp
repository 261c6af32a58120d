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
    if (m.tokens.count < 2 || m.span.size() > limit - at || text[at + m.span.size() - 1] != ')') continue;
    if (text.substr(at, m.span.size()) == view(text, m.span) && reads_alike(m)) return &m;
  }
  return nullptr;
}

// Keeps a mark like `same`, one of t.marks, that begins at `at`.
void keep(const Marking& same, std::uint32_t at, Telegram& t) {
  const std::uint32_t by = at - same.span.begin;  // wraps round for one that stands before
  const auto moved = [by](Span s) { return Span{s.begin + by, s.end + by}; };
  Marking& mark = t.marks.emplace_back(same);
  const Range tokens = mark.tokens;
  mark.span = moved(mark.span);
  mark.tokens.first = static_cast<std::uint32_t>(t.mark_tokens.size());
  t.mark_tokens.resize(t.mark_tokens.size() + tokens.count);
  MarkToken* const to = &t.mark_tokens[mark.tokens.first];
  std::copy_n(&t.mark_tokens[tokens.first], tokens.count, to);
  for (std::uint32_t i = 0; i < tokens.count; ++i) to[i].span = moved(to[i].span);
}

}  // namespace

bool repeat_mark(std::string_view text, std::uint32_t at, std::uint32_t limit, Telegram& t) {
  const Marking* const same = mark_once_more(text, at, limit, t);
  if (same) keep(*same, at, t);
  return same != nullptr;
}

}  // namespace cablelint::grammar

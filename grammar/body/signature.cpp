#include "grammar/body/signature.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

bool is_of_text(LineKind k) {
  switch (k) {
    case LineKind::page:
    case LineKind::archive:
    case LineKind::rule:
    case LineKind::classification:
    case LineKind::end_serial:
    case LineKind::end_message:
    case LineKind::separator_bt: return false;
    default: return true;
  }
}

bool is_surname_byte(char c) { return is_upper(c) || c == '\'' || c == '-'; }

// The name that ends line `s`; empty when the line ends otherwise.
Span surname_of(std::string_view text, Span s) {
  constexpr std::uint32_t shortest = 2, longest = 30;
  std::uint32_t at = s.end;
  while (at > s.begin && is_surname_byte(text[at - 1])) --at;
  const bool alone = at == s.begin || (at > s.begin + 1 && is_blank(text[at - 1]) &&
                                       text[trim(text, {s.begin, at}).end - 1] == '.');
  return s.end - at >= shortest && s.end - at <= longest && alone ? Span{at, s.end} : Span{};
}

}  // namespace

void read_signature(Telegram& t, std::size_t last, std::uint32_t end) {
  for (std::size_t i = last; i > 0 && t.lines[i].begin >= t.body; --i) {
    const Span s = trim(t.text, {t.lines[i].begin, std::min(t.lines[i].end, end)});
    if (s.empty() || !is_of_text(t.lines[i].kind)) continue;
    const std::string_view line = view(t.text, s);
    if (std::none_of(line.begin(), line.end(), is_word)) continue;  // a rule
    const Span surname = surname_of(t.text, s);
    if (!surname.empty()) t.signature = surname;
    std::erase_if(t.headings, [&](const Heading& h) { return h.span == t.signature; });
    return;
  }
}

}  // namespace cablelint::grammar

#include "grammar/lines.hpp"

#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

// Calls `found` with the offset of every LF.
template <class F>
void each_line_feed(std::string_view text, F&& found) {
  std::size_t at = 0;
#if defined(__SSE2__)
  // Lines of telegrams are short: a mask of 64 bytes costs less than a memchr call a line.
  const __m128i lf = _mm_set1_epi8('\n');
  const auto mask_at = [&](std::size_t i) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + i));
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, lf))));
  };
  for (; at + 64 <= text.size(); at += 64) {
    std::uint64_t mask = mask_at(at) | mask_at(at + 16) << 16 | mask_at(at + 32) << 32 | mask_at(at + 48) << 48;
    for (; mask; mask &= mask - 1)
      found(static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(mask)));
  }
#endif
  for (; at < text.size(); ++at)
    if (text[at] == '\n') found(static_cast<std::uint32_t>(at));
}

class Lines {
 public:
  Lines(std::string_view text, bool lone_cr, std::vector<Line>& out) : text_(text), lone_cr_(lone_cr), out_(out) {}

  void line_feed(std::uint32_t at) {
    if (lone_cr_) cut_at_lone_cr(at);
    const bool crlf = at > begin_ && text_[at - 1] == '\r';
    push(crlf ? at - 1 : at, at + 1);
  }

  void finish() {
    const auto size = static_cast<std::uint32_t>(text_.size());
    if (lone_cr_) cut_at_lone_cr(size);
    if (begin_ < size) push(size, size);
  }

 private:
  // CRs before `to` that no LF follows end lines of their own.
  void cut_at_lone_cr(std::uint32_t to) {
    while (const void* hit = begin_ < to ? std::memchr(text_.data() + begin_, '\r', to - begin_) : nullptr) {
      const auto at = static_cast<std::uint32_t>(static_cast<const char*>(hit) - text_.data());
      if (at + 1 == to && to < text_.size()) return;  // belongs to the LF at `to`
      push(at, at + 1);
    }
  }

  void push(std::uint32_t end, std::uint32_t next) {
    out_.push_back({begin_, end, next, LineKind::other, false});
    begin_ = next;
  }

  std::string_view text_;
  bool lone_cr_;
  std::vector<Line>& out_;
  std::uint32_t begin_ = 0;
};

}  // namespace

void split_lines(std::string_view text, std::vector<Line>& out) {
  out.clear();
  if (text.empty()) return;
  Lines lines(text, has_lone_cr(text), out);
  each_line_feed(text, [&](std::uint32_t at) { lines.line_feed(at); });
  lines.finish();
}

}  // namespace cablelint::grammar

#include "grammar/lines.hpp"

#include <cstring>

#include "grammar/byte_scan.hpp"

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
  each_hit<LineFeeds>(text, 0, [&](std::uint32_t at) { lines.line_feed(at); });
  lines.finish();
}

}  // namespace cablelint::grammar

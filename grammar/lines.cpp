#include "grammar/lines.hpp"

#include <cstring>

#include "grammar/byte_scan.hpp"

namespace cablelint::grammar {
namespace {

enum class Returns : std::uint8_t { none, before_line_feed, lone };

Returns carriage_returns(std::string_view text) {
  const char* at = text.data();
  const char* end = at + text.size();
  Returns found = Returns::none;
  while ((at = static_cast<const char*>(std::memchr(at, '\r', static_cast<std::size_t>(end - at))))) {
    if (++at == end || *at != '\n') return Returns::lone;
    found = Returns::before_line_feed;
  }
  return found;
}

class Lines {
 public:
  Lines(std::string_view text, std::vector<Line>& out) : text_(text), out_(out) {}

  void cut() {
    each_hit<LineFeeds>(text_, 0, [this](std::uint32_t at) { push(at, at + 1); });
    finish();
  }

  void cut_with_returns() {
    each_hit<LineFeeds>(text_, 0, [this](std::uint32_t at) {
      cut_at_lone_cr(at);
      push(at > begin_ && text_[at - 1] == '\r' ? at - 1 : at, at + 1);
    });
    cut_at_lone_cr(static_cast<std::uint32_t>(text_.size()));
    finish();
  }

 private:
  void finish() {
    const auto size = static_cast<std::uint32_t>(text_.size());
    if (begin_ < size) push(size, size);
  }

  // CRs before `to` that no LF follows end lines of their own.
  void cut_at_lone_cr(std::uint32_t to) {
    while (const void* hit = begin_ < to ? std::memchr(text_.data() + begin_, '\r', to - begin_) : nullptr) {
      const auto at = static_cast<std::uint32_t>(static_cast<const char*>(hit) - text_.data());
      if (at + 1 == to && to < text_.size()) return;  // belongs to the LF at `to`
      push(at, at + 1);
    }
  }

  void push(std::uint32_t end, std::uint32_t next) {
    out_.push_back({begin_, end, next, LineKind::other});
    begin_ = next;
  }

  std::string_view text_;
  std::vector<Line>& out_;
  std::uint32_t begin_ = 0;
};

}  // namespace

bool split_lines(std::string_view text, std::vector<Line>& out) {
  out.clear();
  if (text.empty()) return false;
  Lines lines(text, out);
  const Returns returns = carriage_returns(text);
  returns == Returns::none ? lines.cut() : lines.cut_with_returns();
  return returns != Returns::none;
}

}  // namespace cablelint::grammar

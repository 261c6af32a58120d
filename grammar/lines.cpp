#include "grammar/lines.hpp"

#include "grammar/byte_scan.hpp"

namespace cablelint::grammar {
namespace {

// Cuts at the line ends as they come. A CR waits until it is seen whether an LF follows.
class Lines {
 public:
  Lines(std::string_view text, std::vector<Line>& out) : text_(text), out_(out) {}

  void cut() {
    each_hit<LineEnds>(text_, 0, *this);
    const auto size = static_cast<std::uint32_t>(text_.size());
    if (begin_ < size) push(size, size);
  }

  CABLELINT_INLINE void operator()(std::uint32_t at) {
    if (text_[at] == '\r') return cr(at);
    push(at > begin_ && text_[at - 1] == '\r' ? at - 1 : at, at + 1);
  }

  bool returns() const { return returns_; }

 private:
  void cr(std::uint32_t at) {
    returns_ = true;
    if (at + 1 == text_.size() || text_[at + 1] != '\n') push(at, at + 1);
  }

  CABLELINT_INLINE void push(std::uint32_t end, std::uint32_t next) {
    out_.push_back({begin_, end, next, LineKind::other});
    begin_ = next;
  }

  std::string_view text_;
  std::vector<Line>& out_;
  std::uint32_t begin_ = 0;
  bool returns_ = false;
};

}  // namespace

bool split_lines(std::string_view text, std::vector<Line>& out) {
  out.clear();
  Lines lines(text, out);
  lines.cut();
  return lines.returns();
}

}  // namespace cablelint::grammar

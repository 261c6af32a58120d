#include "validator/report/linemap.hpp"

#include <algorithm>

#include "validator/text/utf8.hpp"

namespace cablelint {
namespace {

constexpr std::uint32_t step = 1024;

}  // namespace

void LineMap::reset(std::string_view text, const std::vector<Line>& lines) {
  text_ = text;
  lines_ = &lines;
  last_ = 0;
  steps_.clear();
}

bool LineMap::on_line(std::size_t index, std::uint32_t offset) const {
  const Line& line = (*lines_)[index];
  return offset >= line.begin && offset < line.next;
}

std::size_t LineMap::line_index(std::uint32_t offset) const {
  if (on_line(last_, offset)) return last_;
  const auto after = std::upper_bound(lines_->begin(), lines_->end(), offset,
                                      [](std::uint32_t at, const Line& line) { return at < line.begin; });
  last_ = after == lines_->begin() ? 0 : static_cast<std::size_t>(after - lines_->begin()) - 1;
  return last_;
}

// Counts on to `end`, or to the end of the sequence that straddles it.
void LineMap::add(Count& count, std::uint32_t end) const {
  while (count.end < end) {
    const auto ascii = static_cast<std::uint32_t>(find_non_ascii(text_.substr(0, end), count.end));
    count.code_points += ascii - count.end;
    count.utf16 += ascii - count.end;
    count.end = ascii;
    if (ascii == end) return;
    const unsigned length = utf8_length(text_, ascii);
    ++count.code_points;
    count.utf16 += length == 4 ? 2 : 1;
    count.end += length ? length : 1;
  }
}

// The characters before `offset` in the whole text.
LineMap::Count LineMap::up_to(std::uint32_t offset) {
  const std::size_t wanted = offset / step;
  while (steps_.size() < wanted) {
    Count next = steps_.empty() ? Count{} : steps_.back();
    add(next, static_cast<std::uint32_t>(steps_.size() + 1) * step);
    steps_.push_back(next);
  }
  std::size_t n = wanted;
  while (n > 0 && steps_[n - 1].end > offset) --n;
  Count count = n == 0 ? Count{} : steps_[n - 1];
  add(count, offset);
  return count;
}

Place LineMap::at(std::uint32_t offset) {
  if (lines_->empty()) return {1, offset + 1, offset + 1};
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const std::size_t index = line_index(offset);
  const Line& line = (*lines_)[index];
  if (offset == line.next && line.end < line.next) return {static_cast<std::uint32_t>(index + 2), 1, 1};
  Count before, here;
  if (offset - line.begin <= 2 * step) {
    before.end = here.end = line.begin;
    add(here, offset);
  } else {
    before = up_to(line.begin);
    here = up_to(offset);
  }
  return {static_cast<std::uint32_t>(index + 1), here.code_points - before.code_points + 1,
          here.utf16 - before.utf16 + 1};
}

Span LineMap::line_at(std::uint32_t offset) const {
  if (lines_->empty()) return {0, static_cast<std::uint32_t>(text_.size())};
  return (*lines_)[line_index(offset)].content();
}

}  // namespace cablelint

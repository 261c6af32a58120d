#include "validator/report/frame.hpp"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "validator/text/plain.hpp"
#include "validator/text/utf8.hpp"

namespace cablelint {
namespace {

constexpr std::uint32_t before = 40, width = 90;  // bytes of the line that are shown

// Into the middle of no sequence.
std::uint32_t border(std::string_view text, std::uint32_t at, std::uint32_t least) {
  for (unsigned back = 1; back < 4 && at >= least + back; ++back)
    if (utf8_length(text, at - back) > back) return at - back;
  return at;
}

// What append_plain prints is as wide as it has sequences and stray bytes.
std::uint32_t printed_width(std::string_view text) {
  std::uint32_t n = 0;
  for (std::size_t at = 0; at < text.size(); ++n) at += std::max(1u, utf8_length(text, at));
  return n;
}

}  // namespace

void append_frame(const Telegram& t, Span at, LineMap& lines, std::string& out) {
  const Span line = lines.line_at(at.begin);
  Span shown = line;
  if (at.begin > line.begin + before) shown.begin = border(t.text, at.begin - before, line.begin);
  if (shown.end > shown.begin + width) shown.end = border(t.text, shown.begin + width, shown.begin);
  const std::uint32_t from = std::min(at.begin, shown.end), to = std::clamp(at.end, from, shown.end);
  const std::string number = fmt::format("{:>6} | ", lines.at(at.begin).line);
  const bool cut = shown.begin > line.begin;
  out.append(number).append(cut ? "..." : "");
  append_plain(out, t.view(shown));
  out.append(shown.end < line.end ? "...\n" : "\n");
  out.append(number.size() - 2, ' ').append("| ");
  out.append(printed_width(t.view({shown.begin, from})) + (cut ? 3 : 0), ' ');
  out.append(std::max(1u, printed_width(t.view({from, to}))), '^').append("\n");
}

}  // namespace cablelint

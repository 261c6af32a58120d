#include "grammar/list_letters.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"

namespace cablelint {
namespace {

constexpr std::uint32_t reach = 1000;  // bytes

// What is left of the line behind blanks, number and dot; nothing behind a decimal number such as 1.4.
std::string_view after_number(std::string_view line) {
  constexpr std::string_view blanks = " \t\xC2\xB6";  // a pilcrow too
  const auto skip = [&line](std::string_view bytes) {
    line.remove_prefix(std::min(line.find_first_not_of(bytes), line.size()));
  };
  skip(blanks);
  const bool numbered = !line.empty() && is_digit(line.front());
  skip("0123456789");
  if (numbered && line.starts_with('.')) line.remove_prefix(1);
  if (!line.empty() && is_digit(line.front())) return {};
  skip(blanks);
  return line;
}

// "3." / "(C)", "3. (C)": the mark at `at` stands behind the number of a paragraph, its full stop and blanks. The
// number begins its line, or stands before the mark on one line: "THE VOTE WAS 51-49." / "(C) TEXT" has none.
bool is_behind_number(std::string_view text, std::uint32_t at) {
  bool wrapped = false;
  for (; at > 0 && is_space(text[at - 1]); --at) wrapped |= text[at - 1] == '\n';
  if (at < 2 || text[at - 1] != '.' || !is_digit(text[at - 2])) return false;
  for (--at; at > 0 && is_digit(text[at - 1]);) --at;
  if (!wrapped && at > 0 && is_blank(text[at - 1])) return true;
  while (at > 0 && (is_blank(text[at - 1]) || static_cast<unsigned char>(text[at - 1]) >= 0x80)) --at;
  return at == 0 || text[at - 1] == '\n';
}

// 'b' for "39 (b) text" and "b) text"; 0 for other lines, also for "(b) and (d)." of a reason that is wrapped.
// `numbered`: only "39. (b) text" counts.
char leading_letter(std::string_view line, bool numbered) {
  const std::string_view whole = line;
  line = after_number(line);
  if (numbered && !is_behind_number(whole, static_cast<std::uint32_t>(whole.size() - line.size()))) return '\0';
  if (line.starts_with('(')) line.remove_prefix(1);
  if (line.size() < 4 || !is_alpha(line[0]) || line[1] != ')' || line[2] != ' ') return '\0';
  const auto words = line.substr(std::min(line.find_first_not_of(' ', 2), line.size()));
  return words.empty() || words.starts_with("and ") || words.starts_with("or ") ? '\0' : line[0];
}

// Looked for by its bracket, which is rarer than line ends.
bool has_line(std::string_view lines, char letter, bool numbered) {
  for (auto at = lines.find(')'); at != lines.npos; at = lines.find(')', at + 1)) {
    if (at == 0 || lines[at - 1] != letter) continue;
    const std::size_t begin = lines.rfind('\n', at) + 1;  // 0 where no line stands above
    if (leading_letter(lines.substr(begin, lines.find('\n', at) - begin), numbered) == letter) return true;
  }
  return false;
}

// The whole lines among the last or first bytes of a window; nothing when the window is within one line.
std::string_view lines_before(std::string_view text, std::uint32_t from, std::uint32_t at) {
  const std::uint32_t begin = std::max(from, at - std::min(at, reach));
  auto window = begin < at ? text.substr(begin, at - begin) : std::string_view{};
  window = window.substr(0, window.rfind('\n') + 1);
  if (begin > from) window.remove_prefix(std::min(window.find('\n'), window.size()));
  return window;
}

std::string_view lines_behind(std::string_view text, std::uint32_t at) {
  const auto window = text.substr(at, reach);
  return window.substr(std::min(window.find('\n'), window.size()));
}

}  // namespace

bool in_row_of_letters(std::string_view text, Span mark, std::uint32_t from) {
  const auto written = view(text, mark);
  const std::size_t at = written.size() == 3 ? 1 : 0;
  if ((written.size() != 2 && written.size() != 3) || !is_alpha(written[at])) return false;
  const bool numbered = is_behind_number(text, mark.begin);
  return has_line(lines_before(text, from, mark.begin), static_cast<char>(written[at] - 1), numbered) ||
         has_line(lines_behind(text, mark.end), static_cast<char>(written[at] + 1), numbered);
}

}  // namespace cablelint

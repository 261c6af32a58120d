#include "grammar/heading/preface.hpp"

#include <algorithm>

#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/heading/is_heading_line.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr int longest_preface = 40, longest_heading = 15;  // lines with text

Span content(const Telegram& t, std::size_t i) { return trim(t.text, t.lines[i].content()); }

// 1. text, a field, or a classification line, whose MRN has digits: what stands above a heading that is quoted.
bool is_of_text(const Draft& d, std::size_t i) {
  const Span s = content(d.t, i);
  if (is_release_codes(d.t.text, s)) return false;
  const std::uint32_t digits = skip_digits(d.t.text, s.begin, s.end);
  if (digits > s.begin && digits < s.end && d.t.text[digits] == '.' && digits - s.begin <= 3) return true;
  if (begins_front_matter(d.t.text, s)) return true;
  const std::string_view v = d.t.view(s);
  return may_be_classification(d.t.text, s) && std::any_of(v.begin(), v.end(), is_digit) &&
         !is_archive_mark(d.t.text, s);
}

// FM, and a DTG line or TO, follow each other from line `i` on.
bool is_heading(const Telegram& t, std::size_t i) {
  bool from = false, other = false;
  for (int n = 0; n < longest_heading && i < t.lines.size(); ++i) {
    const Span s = content(t, i);
    if (s.empty()) continue;
    ++n;
    const std::string_view v = t.view(s);
    from |= starts_word(v, "FM");
    other |= starts_word(v, "TO");
    if (Dtg dtg; !other && is_digit(v.back())) other = read_dtg(t.text, s, dtg);
    if (from && other) return true;
  }
  return false;
}

// The routing line, and an identifier with a wrong letter, straight above what is told by its first letters.
std::size_t with_lines_above(const Telegram& t, std::size_t i) {
  for (; i > 0; --i) {
    const std::string_view above = t.view(content(t, i - 1));
    if (above.empty() || !(may_be_routing(above) || is_transmission_id(above))) break;
  }
  return i;
}

}  // namespace

std::size_t end_of_preface(const Draft& d) {
  const Telegram& t = d.t;
  int others = 0;
  for (std::size_t i = 0; i < t.lines.size() && others < longest_preface; ++i) {
    const Span s = content(t, i);
    if (s.empty()) continue;
    if (is_heading_line(t.text, s) && (others == 0 || is_heading(t, i)))
      return others == 0 ? 0 : with_lines_above(t, i);
    if (is_of_text(d, i)) return 0;
    ++others;
  }
  return 0;
}

}  // namespace cablelint::grammar

#include "grammar/heading/is_heading_line.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

// Labels of format lines, by their first letter.
bool begins_heading_line(std::string_view v) {
  switch (v[0]) {
    case 'V': return v.starts_with("VZCZC");
    case 'Z': return v.starts_with("ZCZC") || v.starts_with("ZN");
    case 'D': return v.starts_with("DE ");
    case 'F': return v.starts_with("FM ");
    case 'T': return v.starts_with("TO ");
    case 'I': return v.starts_with("INFO ");
    case 'X': return v.starts_with("XMT ");
    case 'B': return v.starts_with("BT");
    default: return false;
  }
}

// " 191210Z" or " R 191210Z" behind the first prosign: the common form, told without reading it.
bool is_plain_dtg(std::string_view v) {
  if (v.size() > 3 && v[0] == ' ' && is_upper(v[1]) && v[2] == ' ') v.remove_prefix(2);
  if (v.size() < 8 || v[0] != ' ' || v[7] != 'Z') return false;
  for (std::size_t i = 1; i < 7; ++i)
    if (!is_digit(v[i])) return false;
  return true;
}

}  // namespace

bool is_heading_line(std::string_view text, Span s) {
  const std::string_view v = view(text, s);
  if (!is_upper(v[0])) return false;
  if (begins_heading_line(v)) return true;
  std::size_t capitals = 1;
  while (capitals < v.size() && is_upper(v[capitals])) ++capitals;
  const bool slash = capitals < v.size() && v[capitals] == '/' && v.substr(capitals, 2) != "//";  // SECRET//NOFORN
  if (capitals >= 4 && capitals <= 8 && slash) return !is_level_with_slash(v);  // else an addressee
  if (capitals > 2) return false;
  const auto head = v.substr(0, capitals + 4);  // "O R 1" of a DTG line; routing lines have no digit there
  if (std::none_of(head.begin(), head.end(), is_digit)) return false;
  if (is_plain_dtg(v.substr(capitals))) return true;
  Dtg dtg;
  return read_dtg(text, s, dtg);
}

}  // namespace cablelint::grammar

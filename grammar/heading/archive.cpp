#include "grammar/heading/archive.hpp"

#include <algorithm>

#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

bool contains(std::string_view line, std::string_view words) {
  const auto same = [](char a, char b) { return to_upper(a) == b; };
  return std::search(line.begin(), line.end(), words.begin(), words.end(), same) != line.end();
}

// UNCLASSIFIED U.S. Department of State Case No. F-2010-00001 Doc No. C17600001 Date: 05/11/2012
bool is_release_banner(std::string_view v) {
  return v.starts_with("UNCLASSIFIED U") && contains(v, "DEPARTMENT OF STATE") &&
         (contains(v, "CASE NO") || contains(v, "DOC NO"));
}

// Declassified/Released US Department of State EO Systematic Review 05 JUL 2006, also behind a reviewer's name
bool is_review_stamp(std::string_view v) {
  return is_digit(v.back()) && (contains(v, "SYSTEMATIC REVIEW") || contains(v, "DECLASSIFIED/RELEASED"));
}

// RELEASED IN FULL, RELEASE IN PART B1, 1.4(D), DECLASSIFIED
bool is_release_note(std::string_view v) {
  if (v == "DECLASSIFIED") return true;
  const bool released = v.starts_with("RELEASED IN ") || v.starts_with("RELEASE IN ");
  return released && (contains(v, "FULL") || contains(v, "PART"));
}

// Capture Date: 01 JAN 1994
bool is_attribute(std::string_view v) {
  constexpr std::size_t longest_key = 40;
  const auto colon = v.substr(0, longest_key).find(": ");
  if (colon == std::string_view::npos || !is_upper(v[0])) return false;
  const auto key = v.substr(0, colon);
  return std::any_of(key.begin(), key.end(), is_lower) && std::all_of(key.begin(), key.end(), [](char c) {
           return is_word(c) || c == ' ' || c == '-' || c == '/';
         });
}

// Where the code ends that begins at `at`: B1, (b)(6), 1.4(D); `at` when none does.
std::size_t code_end(std::string_view v, std::size_t at) {
  const auto is = [&](std::size_t i, char c) { return i < v.size() && to_upper(v[i]) == c; };
  const auto digit = [&](std::size_t i) { return i < v.size() && is_digit(v[i]); };
  if (is(at, 'B') && digit(at + 1)) return at + 2;
  if (is(at, '(') && is(at + 1, 'B') && is(at + 2, ')') && is(at + 3, '(') && digit(at + 4) && is(at + 5, ')'))
    return at + 6;
  const bool section = is(at, '1') && is(at + 1, '.') && (is(at + 2, '4') || is(at + 2, '5'));
  if (!section || !is(at + 3, '(') || at + 5 >= v.size() || v[at + 5] != ')') return at;
  return is_alpha(v[at + 4]) ? at + 6 : at;
}

}  // namespace

bool reads_as_release_codes(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = code_end(line, at);
    if (end == at) return false;
    at = std::min(line.find_first_not_of(" ,;/", end), line.size());
    if (at == end && at < line.size()) return false;  // B12
  }
  return true;
}

bool reads_as_archive_mark(std::string_view line) {
  if (line[0] == '<') return line.starts_with("<< END") || line.starts_with("<<END");
  return is_release_note(line) || is_release_banner(line) || is_review_stamp(line);
}

bool begins_attributes(const Telegram& t, std::size_t i) {
  const std::string_view start = t.text.substr(t.lines[i].begin, 10);
  if (start != "Message At" && start != "Automatic " && start != "Capture Da") return false;
  const auto line = [&](std::size_t k) { return t.view(trim(t.text, t.lines[k].content())); };
  const std::string_view first = line(i);
  const bool title = first == "Message Attributes";
  if (!title && !first.starts_with("Automatic Decaptioning:") && !first.starts_with("Capture Date:")) return false;
  for (std::size_t k = i + 1; k < t.lines.size(); ++k)
    if (const auto next = line(k); !next.empty()) return is_attribute(next);
  return title;
}

std::size_t end_of_repeated_heading(const Telegram& t, std::size_t i) {
  constexpr std::size_t longest = 80;
  const ClassificationLine* own = t.classification();
  if (!own || own->number < 0) return 0;
  bool heading = false;
  for (std::size_t k = i; k < std::min(t.lines.size(), i + longest); ++k) {
    const Span s = trim(t.text, t.lines[k].content());
    const std::string_view v = t.view(s);
    heading |= v.starts_with("FM ") || v.starts_with("ACTION ") || v.starts_with("INFO ") || v.starts_with("TO ");
    if (heading && may_be_classification(t.text, s) && contains(v, "SECTION ")) return k;
  }
  return 0;
}

}  // namespace cablelint::grammar

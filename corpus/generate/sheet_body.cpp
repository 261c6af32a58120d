#include <algorithm>
#include <cctype>

#include "corpus/generate/sheet_reading.hpp"

namespace cablelint::invented::reading {
namespace {

// The mark at `at`: "(S/REL UK)", of capitals; nothing for "(ref A)".
std::size_t mark_size(std::string_view line, std::size_t at) {
  if (at >= line.size() || line[at] != '(') return 0;
  const auto close = line.find(')', at);
  if (close == std::string_view::npos || close - at > 24) return 0;
  const auto inner = line.substr(at + 1, close - at - 1);
  const auto capital = [](char c) { return std::isupper(static_cast<unsigned char>(c)) || c == '/' || c == ' '; };
  const auto first_word = inner.substr(0, inner.find_first_of(" -"));
  const bool mark = !inner.empty() && std::all_of(first_word.begin(), first_word.end(), capital);
  return mark ? close - at + 1 : 0;
}

std::size_t known(std::size_t line) { return line == nowhere ? 0 : line; }

class Body {
 public:
  explicit Body(Sheet& sheet) : s_(sheet) {}

  void read() {
    const std::size_t from = std::max({s_.mrn.line, known(s_.subject), known(s_.authority)}) + 1;
    for (std::size_t i = from; i < s_.lines.size(); ++i) {
      if (is_page_line(line(i))) {
        s_.page_lines.push_back(i);
        s_.page_words |= i >= 2 && (begins_with_level(line(i - 2)) || begins_with_level(line(i - 1)));
        if (!s_.paras.empty()) s_.paras.back().broken = true;
      } else if (!is_blank(line(i)) && (is_blank(line(i - 1)) || is_rule(line(i - 1)))) {
        start(i);
      }
    }
  }

 private:
  const std::string& line(std::size_t i) const { return s_.lines[i]; }

  // ¶12. (C) text; the number must be the next one.
  void start(std::size_t i) {
    const std::string& text = line(i);
    Para p;
    std::size_t at = text.find_first_not_of(' ');
    std::size_t lead = text.compare(at, 2, "\xc2\xb6") == 0 ? 2 : text[at] == '\xb6' ? 1 : 0;
    std::size_t n = digits(text, at + lead);
    if (n == 0 || at + lead + n >= text.size() || text[at + lead + n] != '.') return;
    if (s_.paras.empty() && s_.tags != nowhere && text.compare(at + lead, n, "11") == 0) s_.layout = 'K';
    if (s_.layout == 'K') ++lead, --n;
    const std::string want = std::to_string(s_.paras.size() + 1);
    if (text.compare(at + lead, n, want) != 0) return;
    p.first = i;
    p.lead = {i, at, lead};
    p.number = {i, at + lead, n};
    mark(p, i, at + lead + n + 1);
    if (!s_.paras.empty() && s_.paras[0].mark.found() && !s_.entire_text() && !p.mark.found()) return;
    if (!s_.paras.empty()) s_.paras.back().end = i;
    p.end = s_.lines.size();
    s_.paras.push_back(p);
  }

  void mark(Para& p, std::size_t i, std::size_t at) {
    for (; i < s_.lines.size(); ++i, at = 0) {
      while (at < line(i).size() && line(i)[at] == ' ') ++at;
      if (at < line(i).size()) break;
    }
    if (i == s_.lines.size()) return;
    if (const auto size = mark_size(line(i), at)) {
      p.mark = {i, at, size};
      p.mark_text = s_.view(p.mark);
    }
  }

  Sheet& s_;
};

}  // namespace

bool digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

std::size_t digits(std::string_view text, std::size_t at) {
  std::size_t n = 0;
  while (at + n < text.size() && digit(text[at + n])) ++n;
  return n;
}

void body(Sheet& sheet) { Body(sheet).read(); }

}  // namespace cablelint::invented::reading

#include <algorithm>
#include <numeric>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

using Numbers = std::vector<std::size_t>;

class ParagraphFaults {
 public:
  ParagraphFaults(const Sheet& s, Trials& t) : s_(s), t_(t), n_(s.paras.size()) {}

  void deleted() {
    for (const std::size_t k : picks(n_ - 2)) {
      const Para& p = s_.paras[k + 1];
      if (p.broken || redacted(k) || !carries_without(s_, k + 1)) continue;
      Lines lines = s_.lines;
      erase(lines, p.first, p.end);
      t_.expect("PAR001", "paragraph deleted", lines, {.lines = {p.first}});
    }
    const Para& first = s_.paras[0];
    if (s_.layout == 'K' || first.broken || !carries_without(s_, 0)) return;
    Lines lines = s_.lines;
    erase(lines, first.first, first.end);
    t_.expect("PAR004", "paragraph deleted", lines, {.lines = {first.first}});
  }

  void renumbered() {
    for (std::size_t k = 1; k < n_; ++k) {
      Numbers numbers = counted();
      for (std::size_t i = k; i < n_; ++i) ++numbers[i];
      if (!redacted(k - 1)) number("PAR001", "number left out", numbers, k);
      for (std::size_t i = k; i < n_; ++i) ++numbers[i];
      if (!redacted(k - 1)) number("PAR001", "two numbers left out", numbers, k);
      numbers = counted();
      --numbers[k];
      number("PAR002", "number of the one before", numbers, k);
      for (std::size_t i = k + 1; i < n_; ++i) --numbers[i];
      number("PAR002", "number twice, the rest follows", numbers, k);
    }
    for (const std::size_t up : {std::size_t{1}, std::size_t{2}, std::size_t{37}}) {
      if (s_.layout == 'K') break;
      Numbers numbers = counted();
      for (auto& number : numbers) number += up;
      number("PAR004", "starts late", numbers, 0);
    }
  }

  void exchanged() {
    for (std::size_t k = 0; k + 1 < n_; ++k) {
      Numbers numbers = counted();
      std::swap(numbers[k], numbers[k + 1]);
      number("PAR003", "two numbers exchanged", numbers, k + 1);
      whole(k);
    }
    for (std::size_t k = 1; k + 2 < n_; ++k) {
      Numbers numbers = counted();
      std::rotate(numbers.begin() + static_cast<std::ptrdiff_t>(k),
                  numbers.begin() + static_cast<std::ptrdiff_t>(k) + 2,
                  numbers.begin() + static_cast<std::ptrdiff_t>(k) + 3);
      number("PAR003", "one number moved up", numbers, k + 1);
    }
  }

  void unnumbered() {
    Lines lines = s_.lines;
    for (const Para& p : s_.paras) {
      std::size_t end = p.number.at + p.number.size + 1;
      while (end < lines[p.first].size() && lines[p.first][end] == ' ') ++end;
      lines[p.first].erase(p.lead.at, end - p.lead.at);
    }
    t_.expect("PAR006", "no numbers", lines, {.lines = {s_.level_word.line}});
  }

  void letters() {
    for (const std::size_t k : picks(n_)) {
      if (s_.paras[k].broken) continue;
      std::size_t end = (s_.paras[k].mark.found() ? s_.paras[k].mark.line : s_.paras[k].first) + 1;
      while (end < s_.lines.size() && !is_blank(s_.lines[end])) ++end;
      Lines lines = s_.lines;
      insert(lines, end,
             {"", "A. Two boats and their oars.", "", "B. A winch from the old quay.", "",
              "D. Rope, forty meters of it."});
      t_.expect("PAR007", "A, B, D", lines, {.lines = {end + 5}});
      lines[end + 5][0] = 'C';
      insert(lines, end + 6, {"", "E. A lamp."});
      t_.expect("PAR007", "A, B, C, E", lines, {.lines = {end + 7}});
    }
  }

 private:
  // Text is taken out of it, perhaps with the number that is missing behind it.
  bool redacted(std::size_t k) const {
    for (std::size_t i = s_.paras[k].first; i < s_.paras[k].end; ++i)
      if (s_.lines[i].find("XXXX") != std::string::npos) return true;
    return false;
  }

  Numbers counted() const {
    Numbers numbers(n_);
    std::iota(numbers.begin(), numbers.end(), std::size_t{1});
    return numbers;
  }

  void number(std::string_view code, std::string_view change, const Numbers& numbers, std::size_t at) {
    Lines lines = s_.lines;
    for (std::size_t i = 0; i < n_; ++i) put(lines, s_.paras[i].number, std::to_string(numbers[i]));
    t_.expect(code, change, lines, {.lines = {s_.paras[at].first}});
  }

  // Two paragraphs with their texts exchanged; both must end in a blank line.
  void whole(std::size_t k) {
    const Para &a = s_.paras[k], &b = s_.paras[k + 1];
    if (a.broken || b.broken || k + 2 == n_) return;
    Lines lines = s_.lines;
    const auto at = [&](std::size_t line) { return lines.begin() + static_cast<std::ptrdiff_t>(line); };
    std::rotate(at(a.first), at(b.first), at(b.end));
    t_.expect("PAR003", "two paragraphs exchanged", lines, {.lines = {a.first + b.end - b.first}});
  }

  const Sheet& s_;
  Trials& t_;
  std::size_t n_;
};

}  // namespace

void paragraph_faults(const Sheet& sheet, Trials& tally) {
  if (sheet.paras.size() < 4) return;
  ParagraphFaults faults(sheet, tally);
  faults.deleted();
  faults.renumbered();
  faults.exchanged();
  if (!sheet.entire_text()) faults.unnumbered();
  faults.letters();
}

}  // namespace cablelint::invented

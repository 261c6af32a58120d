#include "tests/metamorphic/trial.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>

namespace cablelint::metamorphic {
namespace {

std::string flat(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

bool has(const std::vector<std::string_view>& list, std::string_view code) {
  return std::find(list.begin(), list.end(), code) != list.end();
}

bool placed(const Expected& expected, std::vector<std::size_t> lines) {
  std::sort(lines.begin(), lines.end());
  if (expected.lines.empty()) return lines.size() == 1;
  if (!expected.any) return lines == expected.lines;
  const auto& wanted = expected.lines;
  return lines.size() == 1 && std::find(wanted.begin(), wanted.end(), lines[0]) != wanted.end();
}

// METAMORPHIC=SBU001 prints the trials of a code that went wrong, METAMORPHIC=ALL those of every code.
bool wanted(std::string_view code) {
  const char* asked = std::getenv("METAMORPHIC");
  return asked && *asked && (std::string_view(asked) == "ALL" || code.starts_with(asked));
}

}  // namespace

std::vector<Seen> Judge::see(const std::string& text) {
  const Telegram& telegram = parser_.parse(text);
  rules::run(telegram, rules::Selection(), {}, found_);
  paragraphs_ = static_cast<std::size_t>(std::count_if(telegram.paragraphs.begin(), telegram.paragraphs.end(),
                                                       [](auto& p) { return p.number > 0 && !p.quoted; }));
  std::vector<Seen> seen;
  for (const Finding& f : found_.list) {
    const rules::Rule& rule = *rules::all()[f.rule];
    const auto line = std::count(text.begin(), text.begin() + f.at.begin, '\n');
    seen.push_back({rule.code, static_cast<std::size_t>(line), flat(view(text, f.at)), rule.severity});
  }
  return seen;
}

void Tally::base(const Sheet& sheet, std::string_view dress, std::vector<Seen> before) {
  sheet_ = &sheet;
  dress_ = dress;
  before_ = std::move(before);
}

void Tally::expect(std::string_view code, std::string_view change, const Lines& lines, const Expected& expected) {
  const std::string text = join(lines, sheet_->eol);
  const auto seen = judge_.see(text);
  std::vector<std::size_t> found;
  bool others = false;
  for (const Seen& s : seen) {
    const bool known = std::any_of(before_.begin(), before_.end(), [&](auto& b) { return b.code == s.code; });
    if (s.code == code)
      found.push_back(s.line);
    else
      others |= !known && !has(expected.also, s.code);
  }
  Score& score = scores_[std::string(code)];
  ++score.trials;
  const bool right = placed(expected, found);
  score.missed += found.empty();
  score.elsewhere += !found.empty() && !right;
  score.collateral += others;
  score.exact += right && !others;
  if ((!right || others) && wanted(code)) report(code, change, expected, seen, text);
}

void Tally::report(std::string_view code, std::string_view change, const Expected& expected,
                   const std::vector<Seen>& seen, const std::string& text) {
  std::printf("%.*s %.*s [%s, %.*s] wanted", static_cast<int>(code.size()), code.data(),
              static_cast<int>(change.size()), change.data(), sheet_->name.c_str(),
              static_cast<int>(dress_.size()), dress_.data());
  for (const auto line : expected.lines) std::printf(" %zu", line + 1);
  std::printf(", found");
  for (const Seen& s : seen) std::printf(" %.*s@%zu", static_cast<int>(s.code.size()), s.code.data(), s.line + 1);
  std::printf("\n");
  if (std::getenv("METAMORPHIC_TEXT")) std::printf("%s\n", text.c_str());
}

void Tally::print() const {
  std::printf("%-8s %7s %7s %7s %9s %10s\n", "code", "trials", "exact", "missed", "elsewhere", "collateral");
  Score all;
  for (const auto& [code, s] : scores_) {
    std::printf("%-8s %7zu %7zu %7zu %9zu %10zu\n", code.c_str(), s.trials, s.exact, s.missed, s.elsewhere,
                s.collateral);
    all.trials += s.trials;
    all.exact += s.exact;
  }
  std::printf("%-8s %7zu %7zu\n", "all", all.trials, all.exact);
}

std::vector<std::string> Tally::below(double share) const {
  std::map<std::string, Score> sums = scores_;
  for (const auto& [code, s] : scores_) {
    Score& family = sums[code.substr(0, 3)];
    family.trials += s.trials;
    family.exact += s.exact;
  }
  std::vector<std::string> low;
  for (const auto& [name, s] : sums)
    if (static_cast<double>(s.exact) < share * static_cast<double>(s.trials))
      low.push_back(name + ": " + std::to_string(s.exact) + " of " + std::to_string(s.trials));
  return low;
}

}  // namespace cablelint::metamorphic

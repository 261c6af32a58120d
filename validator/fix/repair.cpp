#include "validator/fix/repair.hpp"

#include <algorithm>

namespace cablelint {
namespace {

constexpr int most_rounds = 10;  // a fix may make room for another one

bool may_be_made(const rules::Rule& rule, bool unsafe) {
  return rule.fix == rules::FixKind::safe || (unsafe && rule.fix == rules::FixKind::unsafe);
}

}  // namespace

// Whether none of its edits meets one that is already taken.
bool Repair::fits(const Finding& f, std::uint64_t offset) const {
  for (std::uint32_t i = 0; i < f.edits_count; ++i) {
    const Span at = findings_.edits[f.edits_first + i].at;
    const std::uint64_t begin = offset + at.begin, end = offset + at.end;
    const auto behind = std::ranges::upper_bound(changes_, begin, {}, &Change::begin);
    if (behind != changes_.end() && behind->begin < end) return false;
    if (behind == changes_.begin()) continue;
    const Change& before = *std::prev(behind);
    if (before.end > begin || before.begin == begin) return false;
  }
  return true;
}

DocumentUse Repair::use() {
  return {.cable = [this](const Telegram& telegram, Document& document) { cable(telegram, document); }};
}

void Repair::cable(const Telegram& telegram, Document& document) {
  rules::run(telegram, path_rules_.of(document.path).selection, choice_.setup.judging, findings_);
  document.telegram = &telegram;
  document.findings = &findings_;
  if (choice_.suppressor.active()) {
    fingerprints_.reset(document);
    choice_.suppressor.judge(document, fingerprints_, suppressions_);
    document.suppressions = suppressions_;
  }
  const std::uint64_t offset = document.offset + document.bom;
  for (std::size_t n = 0; n < findings_.list.size(); ++n) {
    const Finding& f = findings_.list[n];
    if (f.edits_count == 0 || !document.is_live(n) || !may_be_made(*rules::all()[f.rule], choice_.unsafe) ||
        !fits(f, offset))
      continue;
    for (std::uint32_t i = 0; i < f.edits_count; ++i) {
      const Edit& e = findings_.edits[f.edits_first + i];
      Change change{offset + e.at.begin, offset + e.at.end, std::string(view(findings_.fix_text, e.text))};
      changes_.insert(std::ranges::upper_bound(changes_, change.begin, {}, &Change::begin), std::move(change));
    }
    ++fixes_;
  }
}

bool Repair::round(std::string_view bytes, Content content, std::string_view path, std::string& out) {
  changes_.clear();
  documents_.read(bytes, content, path);
  std::size_t at = 0;
  out.clear();
  for (const Change& change : changes_) {
    out.append(bytes, at, change.begin - at).append(change.text);
    at = change.end;
  }
  out.append(bytes, at);
  return !changes_.empty() && out != bytes;
}

std::string Repair::run(std::string_view bytes, Content content, std::string_view path) {
  fixes_ = 0;
  std::string text, next;
  for (int i = 0; i < most_rounds; ++i) {
    const std::size_t before = fixes_;
    if (!round(i == 0 ? bytes : std::string_view(text), content, path, next)) {
      fixes_ = before;
      break;
    }
    text.swap(next);
  }
  return text;
}

}  // namespace cablelint

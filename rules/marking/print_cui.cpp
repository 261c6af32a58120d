#include "rules/marking/print_cui.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "rules/facts/facts.hpp"
#include "rules/reading/cui.hpp"

namespace cablelint::marking {
namespace {

// NF, REL TO USA, GBR: what every mark may have.
bool is_control_word(std::string_view text) {
  const auto marks = facts::vocabulary().marks;
  return std::any_of(marks.begin(), marks.end(), [&](const MarkWord& w) {
    return w.text.size() > 1 && text.starts_with(w.text) &&
           (text.size() == w.text.size() || text[w.text.size()] == ' ');
  });
}

}  // namespace

bool print_cui_parts(const Marking& m, const Source& source, std::string& out) {
  if (source.text.empty()) return false;
  std::array<std::vector<std::string_view>, 3> groups;  // by Kind
  rules::cui::each_item(source.text, m, source.tokens, [&](const rules::cui::Item& item) {
    const bool printed_later = item.kind == rules::cui::Kind::control && is_control_word(item.text);
    if (!item.text.empty() && !printed_later) groups[static_cast<std::size_t>(item.kind)].push_back(item.text);
  });
  const auto& controls = groups.back();
  std::string_view before = "//";
  for (auto& group : groups) {
    std::sort(group.begin(), group.end());
    if (&group == &controls) before = "//";
    for (const auto text : group) {
      (out += before) += text;
      before = "/";
    }
  }
  return !controls.empty();
}

}  // namespace cablelint::marking

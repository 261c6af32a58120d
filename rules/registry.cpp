#include "registry.inc"  // made by CMake: one #include for each rule header and the list of their rules

#include <algorithm>
#include <array>

#include "rules/engine.hpp"

namespace cablelint::rules {
namespace {

constexpr bool by_code(const Rule* a, const Rule* b) { return a->code < b->code; }

constexpr auto table = [] {
  std::array rules{CABLELINT_RULES};
  std::sort(rules.begin(), rules.end(), by_code);
  return rules;
}();

consteval bool codes_unique() {
  return std::adjacent_find(table.begin(), table.end(), [](auto* a, auto* b) { return a->code == b->code; }) ==
         table.end();
}

constexpr bool code_in_form(std::string_view code) {
  if (code.size() != 6) return false;
  for (std::size_t i = 0; i < 6; ++i)
    if (i < 3 ? (code[i] < 'A' || code[i] > 'Z') : (code[i] < '0' || code[i] > '9')) return false;
  return true;
}

consteval bool all_documented() {
  return std::all_of(table.begin(), table.end(), [](const Rule* r) {
    return !r->name.empty() && !r->summary.empty() && !r->message.empty() && r->doc.size() > r->summary.size();
  });
}

consteval bool all_exemplified() {
  return std::all_of(table.begin(), table.end(),
                     [](const Rule* r) { return r->flags.size() >= 2 && !r->accepts.empty(); });
}

static_assert(codes_unique(), "two rules share a code");
static_assert(std::all_of(table.begin(), table.end(), [](const Rule* r) { return code_in_form(r->code); }));
static_assert(all_documented(), "a rule lacks its name, summary, message or doc");
static_assert(all_exemplified(), "a rule needs two examples that flag and one that stays quiet");

}  // namespace

std::span<const Rule* const> all() { return table; }

int find(std::string_view code) {
  const auto at = std::lower_bound(table.begin(), table.end(), code,
                                   [](const Rule* r, std::string_view c) { return r->code < c; });
  return at != table.end() && (*at)->code == code ? static_cast<int>(at - table.begin()) : -1;
}

}  // namespace cablelint::rules

#include "rules/marking/nearest.hpp"

#include <algorithm>

#include "grammar/spelling.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint::marking {
namespace {

// Short words are near at one edit only: everything is near to NF at two.
int reach(std::string_view word) { return word.size() <= 4 ? 2 : 3; }

bool near_size(std::string_view a, std::string_view b) {
  return a.size() < b.size() + 3 && b.size() < a.size() + 3;
}

// NO FORN is understood, and NOFORN is to be proposed.
std::string_view in_register(const MarkWord& w) {
  const auto met = [&](const auto& alias) { return alias.text == w.text && !alias.in_register; };
  if (std::none_of(facts::mark_aliases.begin(), facts::mark_aliases.end(), met)) return w.text;
  return w.long_form ? facts::controls[w.id].banner : facts::controls[w.id].portion;
}

}  // namespace

std::string_view nearest_control(std::string_view word, bool banner) {
  const MarkWord* best = nullptr;
  int least = 2 * reach(word);
  for (const MarkWord& w : facts::vocabulary().marks) {
    if (w.kind == TokenKind::level || w.text.size() < 2 || !near_size(word, w.text)) continue;
    const int d = 2 * edit_distance(word, w.text, reach(word)) + (w.long_form == banner ? 0 : 1);
    if (d >= least) continue;
    least = d;
    best = &w;
  }
  return best ? in_register(*best) : std::string_view{};
}

std::string_view nearest_country(std::string_view word) {
  std::string_view best;
  int least = reach(word);
  for (const CountryWord& w : facts::vocabulary().countries) {
    if (!near_size(word, w.text)) continue;
    const int d = edit_distance(word, w.text, least);
    if (d >= least) continue;
    least = d;
    best = facts::countries[w.id].code;
  }
  return best;
}

}  // namespace cablelint::marking

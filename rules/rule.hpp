#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "grammar/date.hpp"
#include "rules/feature.hpp"

namespace cablelint {
struct Cable;
class Report;
}  // namespace cablelint

// What a rule is. One rule = one header in rules/<family>/; the file is named for the rule with _ for -.
namespace cablelint::rules {

enum class Severity : std::uint8_t { error, warning, info };
enum class Default : std::uint8_t { on, off };
enum class FixKind : std::uint8_t { none, safe, unsafe };

// A cable's text, whole or in part (the grammar is total, so a fragment is enough when the rule stays
// the same). In `flags` the expected finding stands between « and », which are taken out before the
// check; every marked place must be found, in order, and nothing else of this rule. Where a rule points
// at something missing, « » go round the line that it points at. In `accepts` the rule must stay quiet.
struct Example {
  std::string_view text;
  std::string_view why = {};  // for accepts: the "quiet when" clause it shows
  Date as_of = {};            // --as-of, for the rules that need it
  std::string_view ceiling = {};  // --ceiling, for the same
};

struct Rule {
  std::string_view code;     // "SBU001": never changes its meaning
  std::string_view name;     // "sbu-without-sensitive"
  Severity severity;
  Default by_default;
  FixKind fix;
  std::string_view basis;    // "M:sbu-needs-caption"
  std::string_view summary;  // one line: what is wrong
  std::string_view message;  // {} are filled from the finding's arguments in order; says what, why and
                             // what to do, quotes marking tokens only
  std::string_view doc;      // what it finds, why it matters, what to do, when it stays quiet
  void (*check)(const Cable&, Report&);
  std::span<const Example> flags;
  std::span<const Example> accepts;
  Features needs = {};       // without which the rule says nothing
};

}  // namespace cablelint::rules

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/engine.hpp"
#include "validator/command/documents.hpp"
#include "validator/config/setup.hpp"
#include "validator/suppress/suppressor.hpp"

namespace cablelint {

// Which findings are mended.
struct FixChoice {
  const Setup& setup;
  const Suppressor& suppressor;  // what somebody answers for stays as it is
  bool unsafe = false;  // fixes that may change what a marking means, too
};

// Mends the cables of a text by the fixes of their findings. A fix is made whole or not at all; of two that meet
// the first one is made, and the other is looked for again in what comes out.
class Repair {
 public:
  explicit Repair(const FixChoice& choice)
      : choice_(choice), documents_(use(), choice.setup.vocabulary.words()), path_rules_(choice.setup) {}
  Repair(const Repair&) = delete;
  Repair& operator=(const Repair&) = delete;

  // The mended text, or an empty string when nothing was to be done. `path` tells dates, as for a check.
  std::string run(std::string_view bytes, Content content, std::string_view path);
  std::size_t fixes() const { return fixes_; }  // made by the last run

 private:
  struct Change {
    std::uint64_t begin, end;
    std::string text;
  };

  DocumentUse use();
  void cable(const Telegram& telegram, Document& document);
  bool fits(const Finding& finding, std::uint64_t offset) const;
  bool round(std::string_view bytes, Content content, std::string_view path, std::string& out);

  const FixChoice& choice_;
  Documents documents_;
  PathRules path_rules_;
  Findings findings_;
  Fingerprints fingerprints_;
  std::vector<Suppression> suppressions_;
  std::vector<Change> changes_;  // of one round, by place
  std::size_t fixes_ = 0;
};

}  // namespace cablelint

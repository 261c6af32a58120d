#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/generate/faults.hpp"
#include "grammar/parse.hpp"
#include "rules/engine.hpp"

// What the changed cables should bring and what they did bring.
namespace cablelint::metamorphic {

using namespace invented;

struct Seen {
  std::string_view code;
  std::size_t line = 0;   // from 0
  std::string text;       // what the finding points at, blanks and line ends as one blank
  rules::Severity severity = rules::Severity::error;
};

// Judges texts with the default rules.
class Judge {
 public:
  std::vector<Seen> see(const std::string& text);
  // Of the cable seen last: its numbered paragraphs.
  std::size_t paragraphs() const { return paragraphs_; }

 private:
  Parser parser_{facts::vocabulary()};
  Findings found_;
  std::size_t paragraphs_ = 0;
};

struct Score {
  std::size_t trials = 0, exact = 0, missed = 0, elsewhere = 0, collateral = 0;
};

class Tally : public Trials {
 public:
  // The cable that the next trials change; `before` are its own findings.
  void base(const Sheet& sheet, std::string_view dress, std::vector<Seen> before);
  void expect(std::string_view code, std::string_view change, const Lines& lines,
              const Expected& expected) override;
  void print() const;
  // Codes and families (their first three letters) below the share of exact trials.
  std::vector<std::string> below(double share) const;
  const std::map<std::string, Score>& scores() const { return scores_; }

 private:
  void report(std::string_view code, std::string_view change, const Expected& expected,
              const std::vector<Seen>& seen, const std::string& text);

  Judge judge_;
  const Sheet* sheet_ = nullptr;
  std::string_view dress_;
  std::vector<Seen> before_;
  std::map<std::string, Score> scores_;
};

}  // namespace cablelint::metamorphic

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/span.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// One finding, or several of one code, that somebody answers for. Cables are records and are not edited to
// silence a rule.
struct Waiver {
  std::string code, path, mrn, reason;  // path is a glob as fits_glob has it; one of path and mrn is there
  Date expires;                         // the last day; unknown: none
  std::string expires_text;             // 2027-01-31
  Span at;                              // its [[waiver]] line, in bytes of the file
};

// A waiver file: [[waiver]] tables of code, path or mrn, reason, and expires.
struct Waivers {
  std::string file;
  std::string text;  // the file's bytes
  std::vector<Waiver> list;
};

std::optional<Problem> read_waivers(const std::string& path, Waivers& out);

}  // namespace cablelint

#pragma once

#include <functional>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "validator/problem.hpp"
#include "validator/report/merged_row.hpp"

namespace cablelint {

// The union of reports in the formats json and ndjson: each document once, in the order in which a walk finds
// them or the run was to read them, and the sums over these. So parts of a run may be merged in any order, in any
// grouping and more than once, and give the report of the whole run.
class MergedReport {
 public:
  // Takes in a report. Its bytes must live as long as this does. The problem when it is none, or not whole;
  // documents before that point count.
  std::optional<Problem> add(std::string_view place, std::string_view report);

  // Sorts what was added; how many documents are there twice with different contents.
  std::size_t finish();
  // After finish().
  void write(bool as_lines, const std::function<void(std::string_view)>& out) const;
  bool all_lines() const { return all_lines_; }  // every report was in the format ndjson

 private:
  void join_parts();
  void take_numbers_out();
  bool add_rows(std::string_view& rest, std::string_view separator);
  std::optional<Problem> add_json(std::string_view place, std::string_view report);

  std::vector<MergedRow> rows_;
  std::list<std::string> joined_;  // rows that no report has as they are
  bool all_lines_ = true;
};

}  // namespace cablelint

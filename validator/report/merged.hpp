#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "validator/problem.hpp"
#include "validator/report/document.hpp"

namespace cablelint {

// The union of reports in the formats json and ndjson: each document once, in the order in which a walk finds
// them, and the sums over these. So parts of a run may be merged in any order, in any grouping and more than
// once, and give the report of the whole run.
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
  struct Row {
    std::string path;               // of the input; without the entry of an archive
    std::uint32_t entry = 0, record = 0;
    Status status = Status::clean;
    bool is_cable = true;           // false: a waiver file, which stands behind all cables
    bool is_part = false;           // a waiver file as one part of the run has seen it
    std::string_view bytes;
    struct Found {
      std::uint16_t rule;
      rules::Severity level;
      std::uint64_t count = 1;
    };
    std::vector<Found> found;       // its findings that count
    std::uint64_t suppressed = 0;   // and the others
  };
  static bool before(const Row& a, const Row& b);
  static bool same_place(const Row& a, const Row& b);
  static bool read_findings(const nlohmann::json& findings, Row& row);
  static bool read_row(std::string_view bytes, Row& row);
  void join_parts();
  static void count(const Row& row, Tally& tally);
  bool add_rows(std::string_view& rest, std::string_view separator);
  std::optional<Problem> add_json(std::string_view place, std::string_view report);

  std::vector<Row> rows_;
  std::list<std::string> joined_;  // rows that no report has as they are
  bool all_lines_ = true;
};

}  // namespace cablelint

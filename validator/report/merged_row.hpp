#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "validator/report/document.hpp"

namespace cablelint {

// What merging asks of one document in a report: where it stands among the others, and what it adds to the sums.
struct MergedRow {
  std::string path;  // of the input; without the entry of an archive
  std::uint32_t entry = 0, record = 0;
  InputNumber input;
  Status status = Status::clean;
  bool is_cable = true;  // false: a waiver file, which stands behind all cables
  bool is_part = false;  // a waiver file as one part of the run has seen it
  std::string_view bytes;
  struct Found {
    std::uint16_t rule;
    rules::Severity level;
    std::uint64_t count = 1;
  };
  std::vector<Found> found;      // its findings that count
  std::uint64_t suppressed = 0;  // and the others

  void count(Tally& tally) const;
};

// Reads the line of a document; false when it is none. The row points into `bytes`.
bool read_merged_row(std::string_view bytes, MergedRow& row);

// As the run was to read them, where they say so, else as a walk finds them: cables, then waiver files.
bool comes_before(const MergedRow& a, const MergedRow& b);
// Both are of one document, whatever they say of it.
bool same_place(const MergedRow& a, const MergedRow& b);

}  // namespace cablelint

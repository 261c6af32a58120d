#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "validator/input/walk.hpp"
#include "validator/options/options.hpp"
#include "validator/report/format.hpp"
#include "validator/report/sink.hpp"

namespace cablelint {

// What a thread has made of some inputs, until it is their turn to be written.
struct Batch {
  std::vector<Rows> rows;               // one for each report
  std::vector<std::string> complaints, warnings;  // for standard error
  Tally tally;

  void clear();
  std::size_t size() const;  // bytes that wait
};

// The reports of one run: each a format, its look, and where it goes.
class Reports {
 public:
  // The reports that --format and --output ask for; nothing is opened yet.
  std::optional<Problem> plan(const CheckOptions& options, bool quiet);
  // One report of a format that no option names, kept in memory.
  void plan(const Format& format, std::string* memory);
  std::optional<Problem> open();

  std::size_t size() const { return all_.size(); }
  void add(const Document& document, RowBuffers& buffers, Batch& batch) const;
  void write(const Batch& batch);
  void flush();  // for a reader that waits
  // Ends all reports; false, and said on standard error, when one of them is not complete.
  bool close();

  bool wanted() const;  // somebody still reads one of them
  std::vector<std::string> paths() const;  // empty: standard output
  FileIds files() const;
  const Tally& tally() const { return tally_; }

 private:
  struct One {
    const Format* format;
    std::unique_ptr<Sink> sink;
    Style style;
    std::array<PartWriter, Rows::most_parts> writers;
    std::array<std::string, Rows::most_parts> held;
  };
  static void write(One& one, const Rows& rows);
  std::optional<Problem> plan_one(std::string_view text, const CheckOptions& options, bool quiet);

  std::vector<One> all_;
  std::string started_;
  bool detailed_ = false;  // one of them shows the breakdown
  Tally tally_;
};

}  // namespace cablelint

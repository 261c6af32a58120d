#pragma once

#include <chrono>

#include "validator/report/document.hpp"

namespace cablelint {

// One line on standard error that is written over again and again: how far a long run has come. Nothing is
// shown in the first second, nor where it would stand among the lines of a report.
class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  // Whether somebody sees standard error, and the report goes elsewhere.
  static bool wanted(bool quiet);

  explicit Progress(bool shown) : shown_(shown) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { hide(); }

  void show(const Tally& tally);
  void hide();  // before anything else is said there

 private:
  bool shown_;
  bool visible_ = false;
  Clock::time_point begin_ = Clock::now(), next_ = begin_ + std::chrono::seconds(1);
};

}  // namespace cablelint

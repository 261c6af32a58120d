#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "validator/problem.hpp"

namespace cablelint {

// Where one report goes: standard output or a file. A reader that went away ends it quietly; any other
// failure, also one that shows only at closing, is kept as the problem.
class Sink {
 public:
  explicit Sink(std::string path) : path_(std::move(path)) {}  // empty: standard output
  explicit Sink(std::string* memory) : memory_(memory) {}      // appends there, and cannot fail
  ~Sink();
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  std::optional<Problem> open();
  void write(std::string_view bytes);
  void flush();
  std::optional<Problem> close();

  bool to_standard_output() const { return path_.empty() && !memory_; }
  bool alive() const { return memory_ || (fd_ >= 0 && error_ == 0); }
  int descriptor() const { return fd_; }
  const std::string& path() const { return path_; }

 private:
  void put(std::string_view bytes);
  std::string place() const { return path_.empty() ? "standard output" : path_; }

  std::string path_;
  std::string* memory_ = nullptr;
  std::string buffer_;
  int fd_ = -1;
  int error_ = 0;
};

// Writes one text to standard output. Says on standard error what went wrong, and returns the exit status.
int print(std::string_view text, int status = exit_clean);

}  // namespace cablelint

#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>

#include "validator/input/inputs.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// The bytes of one input at a time. Small files are read into a buffer that is used again, large ones are
// mapped, pipes are read to their end. One for each thread.
class Source {
 public:
  Source() = default;
  ~Source();
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  // The problem when the input cannot be read. bytes() is then empty.
  std::optional<Problem> open(const Inputs& inputs, const Inputs::Item& item);
  std::string_view bytes() const { return bytes_; }

 private:
  int read_small(int fd, bool regular);
  int read_stream(int fd, std::size_t filled);
  int map(int fd);
  bool grow(std::size_t size);
  void close();

  struct Free {
    void operator()(char* p) const { std::free(p); }
  };
  std::unique_ptr<char, Free> buffer_;
  std::size_t capacity_ = 0;
  std::string_view bytes_;
  bool mapped_ = false;
};

}  // namespace cablelint

#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>

#include "validator/input/block.hpp"
#include "validator/input/content.hpp"
#include "validator/input/inputs.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// The bytes of one input at a time. Small files are read into a buffer that is used again, large ones are
// mapped, pipes are read to their end; containers are only begun. One for each thread.
class Source {
 public:
  Source() = default;
  ~Source();
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  // Whether containers are known and only begun, or read like any other file.
  enum class Contents : std::uint8_t { looked_at, as_they_are };

  // The problem when the input cannot be read. bytes() is then empty.
  std::optional<Problem> open(const Inputs& inputs, const Inputs::Item& item,
                              Contents contents = Contents::looked_at);
  // Of a container only as much as shows what it is.
  std::string_view bytes() const { return bytes_; }
  Content content() const { return content_; }
  // The records of a container, once; it lives on when another input is opened.
  RecordStream records();

 private:
  int read(int fd, bool regular);
  int read_stream(int fd, std::size_t filled);
  int fill(int fd, std::size_t& filled, std::size_t least);
  int map(int fd);
  bool grow(std::size_t size);
  bool keep_container(int fd, std::size_t size);
  void close();

  struct Free {
    void operator()(char* p) const { std::free(p); }
  };
  std::unique_ptr<char, Free> buffer_;
  std::size_t capacity_ = 0;
  std::string_view bytes_;
  Content content_ = Content::empty;
  Contents contents_ = Contents::looked_at;
  int container_ = -1;  // the descriptor of a container that nobody reads yet
  bool mapped_ = false;
};

}  // namespace cablelint

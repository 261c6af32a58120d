#pragma once

#include <cstddef>
#include <string>

namespace cablelint {

// Bytes that come one after the other, from a file, a pipe or an archive.
class ByteStream {
 public:
  ByteStream() = default;
  virtual ~ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  // Reads up to `size` bytes; 0 at the end and where nothing more can be read.
  virtual std::size_t read(char* to, std::size_t size) = 0;
  // Why it ended before its time; empty: it did not.
  virtual std::string failure() const { return {}; }
};

// A file or pipe that is open, and what was read of it before. Closes it.
class FileStream : public ByteStream {
 public:
  FileStream(int fd, std::string before) : fd_(fd), before_(std::move(before)) {}
  ~FileStream() override;

  std::size_t read(char* to, std::size_t size) override;
  std::string failure() const override;
  // The descriptor, set back to the beginning, when the file can be read from anywhere; else -1.
  int seekable();

 private:
  int fd_;
  std::string before_;
  std::size_t taken_ = 0;  // of before_
  int error_ = 0;
};

}  // namespace cablelint

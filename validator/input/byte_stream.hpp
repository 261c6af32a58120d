#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace cablelint {

// Bytes that come one after the other, from a file, a pipe or an archive's entry.
struct ByteStream {
  // Reads up to `size` bytes; 0 at the end and where nothing more can be read.
  std::function<std::size_t(char* to, std::size_t size)> read;
  // Why it ended before its time; empty: it did not.
  std::function<std::string()> failure;
};

// A file or pipe that is open, and what was read of it before. Closes it.
class FileStream {
 public:
  FileStream(int fd, std::string before) : fd_(fd), before_(std::move(before)) {}
  ~FileStream();
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;

  std::size_t read(char* to, std::size_t size);
  std::string failure() const;
  // The descriptor, set back to the beginning, when the file can be read from anywhere; else -1.
  int seekable();

 private:
  int fd_;
  std::string before_;
  std::size_t taken_ = 0;  // of before_
  int error_ = 0;
};

ByteStream bytes_of(std::shared_ptr<FileStream> file);

}  // namespace cablelint

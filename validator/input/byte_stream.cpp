#include "validator/input/byte_stream.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "validator/interrupt.hpp"
#include "validator/problem.hpp"

namespace cablelint {

FileStream::~FileStream() {
  if (fd_ != STDIN_FILENO) ::close(fd_);
}

std::size_t FileStream::read(char* to, std::size_t size) {
  if (taken_ < before_.size()) {
    const std::size_t n = std::min(size, before_.size() - taken_);
    std::memcpy(to, before_.data() + taken_, n);
    taken_ += n;
    return n;
  }
  if (error_ == 0) {
    const ssize_t n = read_or_stop(fd_, to, size);
    if (n >= 0) return static_cast<std::size_t>(n);
    error_ = errno;
  }
  return 0;
}

std::string FileStream::failure() const {
  return error_ == 0 || error_ == EINTR ? std::string() : system_problem("", error_).what;
}

int FileStream::seekable() {
  struct stat s;
  if (::fstat(fd_, &s) != 0 || !S_ISREG(s.st_mode) || ::lseek(fd_, 0, SEEK_SET) != 0) return -1;
  ::posix_fadvise(fd_, 0, 0, POSIX_FADV_SEQUENTIAL);
  return fd_;
}

ByteStream bytes_of(std::shared_ptr<FileStream> file) {
  const auto read = [file](char* to, std::size_t size) { return file->read(to, size); };
  return {read, [file = std::move(file)] { return file->failure(); }};
}

}  // namespace cablelint

#include "validator/input/source.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>

#include "validator/interrupt.hpp"

namespace cablelint {
namespace {

constexpr std::size_t small = 128 << 10;        // above, a mapping is cheaper than reading
constexpr std::size_t page = 4096;
constexpr std::size_t most_streamed = 1 << 30;  // a pipe that never ends must not take all memory
constexpr std::size_t most_mapped = std::numeric_limits<std::uint32_t>::max();  // spans have 32 bits

// Like read(2); goes on after a signal unless that asks the program to stop.
ssize_t read_some(int fd, char* to, std::size_t size) {
  for (;;) {
    const ssize_t n = ::read(fd, to, size);
    if (n >= 0 || errno != EINTR || interrupted()) return n;
  }
}

}  // namespace

Source::~Source() { close(); }

void Source::close() {
  if (mapped_) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
  mapped_ = false;
  bytes_ = {};
}

// realloc moves pages and copies nothing where the buffer is large.
bool Source::grow(std::size_t size) {
  if (size <= capacity_) return true;
  char* larger = static_cast<char*>(std::realloc(buffer_.get(), size));
  if (!larger) return false;
  buffer_.release();
  buffer_.reset(larger);
  capacity_ = size;
  return true;
}

std::optional<Problem> Source::open(const Inputs& inputs, const Inputs::Item& item) {
  close();
  int error = item.error;
  if (item.kind == InputKind::standard_input) {
    error = read_stream(STDIN_FILENO, 0);
  } else if (item.kind != InputKind::broken) {
    const int fd = ::open(inputs.c_path(item), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    error = fd < 0 ? errno : read_small(fd, item.kind == InputKind::file);
    if (fd >= 0) ::close(fd);
  }
  if (error == 0) return {};
  return system_problem(inputs.path(item), error);
}

int Source::read_small(int fd, bool regular) {
  if (!grow(small + 1)) return ENOMEM;
  const ssize_t n = read_some(fd, buffer_.get(), small + 1);
  if (n < 0) return errno;
  const auto size = static_cast<std::size_t>(n);
  if (regular && size > small) return map(fd);
  // A regular file comes whole in one read; where a file system splits it, it does so at a page.
  if (!regular || (size != 0 && size % page == 0)) return read_stream(fd, size);
  bytes_ = {buffer_.get(), size};
  return 0;
}

int Source::read_stream(int fd, std::size_t filled) {
  struct stat s;
  if (filled > small && ::fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_size > 0) return map(fd);
  for (;;) {
    if (filled > most_streamed) return EFBIG;
    if (filled + 1 >= capacity_ && !grow(capacity_ < small ? small + 1 : 2 * capacity_)) return ENOMEM;
    const ssize_t n = read_some(fd, buffer_.get() + filled, capacity_ - filled);
    if (n < 0) return errno;
    if (n == 0) break;
    filled += static_cast<std::size_t>(n);
  }
  bytes_ = {buffer_.get(), filled};
  return 0;
}

int Source::map(int fd) {
  struct stat s;
  if (::fstat(fd, &s) != 0) return errno;
  const auto size = static_cast<std::size_t>(s.st_size);
  if (size > most_mapped) return EFBIG;
  if (size == 0) return 0;  // cut since it was opened
  void* at = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
  if (at == MAP_FAILED) return errno;
  bytes_ = {static_cast<const char*>(at), size};
  mapped_ = true;
  return 0;
}

}  // namespace cablelint

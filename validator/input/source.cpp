#include "validator/input/source.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>

#include "validator/input/tables.hpp"
#include "validator/interrupt.hpp"

namespace cablelint {
namespace {

constexpr std::size_t small = 128 << 10;        // above, a mapping is cheaper than reading
constexpr std::size_t page = 4096;
constexpr std::size_t enough_to_judge = 8192;   // what a pipe holds, for content_of
constexpr std::size_t most_streamed = 1 << 30;  // a pipe that never ends must not take all memory
constexpr std::size_t most_mapped = std::numeric_limits<std::uint32_t>::max();  // spans have 32 bits

// A regular file keeps nobody waiting.
ssize_t read_some(int fd, bool regular, char* to, std::size_t size) {
  return regular ? ::read(fd, to, size) : read_or_stop(fd, to, size);
}

}  // namespace

Source::~Source() { close(); }

void Source::close() {
  if (mapped_) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
  mapped_ = false;
  if (container_ > STDIN_FILENO) ::close(container_);
  container_ = -1;
  bytes_ = {};
}

// realloc moves pages and copies nothing where the buffer is large.
bool Source::grow(std::size_t size) {
  if (size <= capacity_) return true;
  char* const old = buffer_.release();
  char* const larger = static_cast<char*>(std::realloc(old, size));
  buffer_.reset(larger ? larger : old);
  if (!larger) return false;
  capacity_ = size;
  return true;
}

std::optional<Problem> Source::open(const Inputs& inputs, const Inputs::Item& item, Contents contents) {
  close();
  contents_ = contents;
  int error = item.error;
  if (item.kind == InputKind::standard_input) {
    error = read(STDIN_FILENO, false);
  } else if (item.kind != InputKind::broken) {
    // A named pipe is opened at once and waited for when it is read, where a signal ends the waiting in any
    // thread.
    const int fd = ::open(inputs.c_path(item), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    error = fd < 0 ? errno : read(fd, item.kind == InputKind::file);
    if (fd >= 0 && container_ != fd) ::close(fd);
  }
  if (error == 0) return {};
  return system_problem(inputs.path(item), error);
}

// Judges an input by its beginning, which stands in the buffer.
bool Source::keep_container(int fd, std::size_t size) {
  bytes_ = {buffer_.get(), size};
  content_ = content_of(bytes_);
  if (contents_ == Contents::as_they_are || !is_container(content_)) return false;
  container_ = fd;
  return true;
}

RecordStream Source::records() {
  auto file = std::make_shared<FileStream>(container_, std::string(bytes_));
  container_ = -1;
  return open_container(content_, std::move(file));
}

int Source::read(int fd, bool regular) {
  if (!grow(small + 1)) return ENOMEM;
  const ssize_t n = read_some(fd, regular, buffer_.get(), small + 1);
  if (n < 0) return errno;
  auto size = static_cast<std::size_t>(n);
  if (!regular && size != 0)
    if (const int error = fill(fd, size, enough_to_judge)) return error;
  if (keep_container(fd, size)) return 0;
  if (regular && size > small) return map(fd);
  // A regular file comes whole in one read; where a file system splits it, it does so at a page.
  if (!regular || (size != 0 && size % page == 0)) return read_stream(fd, size);
  return 0;
}

// Reads on until there are `least` bytes, or no more.
int Source::fill(int fd, std::size_t& filled, std::size_t least) {
  while (filled < least) {
    if (filled > most_streamed) return EFBIG;
    if (filled + 1 >= capacity_ && !grow(2 * capacity_)) return ENOMEM;
    const ssize_t n = read_or_stop(fd, buffer_.get() + filled, capacity_ - filled);
    if (n < 0) return errno;
    if (n == 0) break;
    filled += static_cast<std::size_t>(n);
  }
  return 0;
}

int Source::read_stream(int fd, std::size_t filled) {
  struct stat s;
  if (filled > small && ::fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_size > 0) return map(fd);
  const int error = fill(fd, filled, std::numeric_limits<std::size_t>::max());
  bytes_ = error == 0 ? std::string_view(buffer_.get(), filled) : std::string_view();
  return error;
}

int Source::map(int fd) {
  struct stat s;
  bytes_ = {};
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

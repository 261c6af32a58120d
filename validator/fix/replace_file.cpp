#include "validator/fix/replace_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

namespace cablelint {
namespace {

// A descriptor that is closed, and a temporary file that is removed, whatever happens.
struct Temporary {
  std::string path;
  int fd = -1;

  ~Temporary() {
    if (fd >= 0) ::close(fd);
    if (!path.empty()) ::unlink(path.c_str());
  }
};

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR)
      return false;
  }
  return true;
}

bool holds(int fd, std::string_view expected) {
  std::string bytes(expected.size() + 1, '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t n = ::read(fd, bytes.data() + filled, bytes.size() - filled);
    if (n == 0) break;
    if (n < 0 && errno != EINTR) return false;
    if (n > 0) filled += static_cast<std::size_t>(n);
  }
  return std::string_view(bytes).substr(0, filled) == expected;
}

std::string real_path(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
  return real ? real.get() : path;
}

}  // namespace

std::optional<Problem> replace_file(const std::string& path, std::string_view expected, std::string_view bytes) {
  const std::string target = real_path(path);
  Temporary old;
  struct stat s{};
  old.fd = ::open(target.c_str(), O_RDONLY | O_CLOEXEC);
  if (old.fd < 0 || ::fstat(old.fd, &s) != 0) return system_problem(path, errno);
  if (!holds(old.fd, expected)) return Problem{path, "the file has changed meanwhile", "run the command again"};
  // A file that its owner has closed to writing would be replaced through its folder all the same.
  if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) return write_problem(path, errno);
  Temporary fresh;
  std::string name = target + ".XXXXXX";
  fresh.fd = ::mkostemp(name.data(), O_CLOEXEC);
  if (fresh.fd < 0) return write_problem(path, errno);
  fresh.path = name;
  if (::fchown(fresh.fd, s.st_uid, s.st_gid) != 0 && errno != EPERM) return write_problem(path, errno);
  if (::fchmod(fresh.fd, s.st_mode & 07777) != 0 || !write_all(fresh.fd, bytes) || ::fsync(fresh.fd) != 0)
    return write_problem(path, errno);
  if (::rename(name.c_str(), target.c_str()) != 0) return write_problem(path, errno);
  fresh.path.clear();
  return {};
}

}  // namespace cablelint

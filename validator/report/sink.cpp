#include "validator/report/sink.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "validator/log.hpp"

namespace cablelint {
namespace {

constexpr std::size_t block = 1 << 16;

}  // namespace

Sink::~Sink() { close(); }

std::optional<Problem> Sink::open() {
  if (memory_) return {};
  if (path_.empty()) {
    fd_ = STDOUT_FILENO;
    return {};
  }
  fd_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd_ < 0) {
    Problem problem = write_problem(path_, errno);
    problem.what = "nothing can be written there: " + problem.what;
    return problem;
  }
  return {};
}

void Sink::put(std::string_view bytes) {
  while (!bytes.empty() && alive()) {
    const ssize_t n = ::write(fd_, bytes.data(), bytes.size());
    if (n >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR)
      error_ = errno;
  }
}

void Sink::write(std::string_view bytes) {
  if (memory_) {
    *memory_ += bytes;
    return;
  }
  if (buffer_.size() + bytes.size() >= block) flush();
  if (bytes.size() >= block)
    put(bytes);
  else
    buffer_ += bytes;
}

void Sink::flush() {
  put(buffer_);
  buffer_.clear();
}

std::optional<Problem> Sink::close() {
  if (fd_ < 0) return {};
  flush();
  if (!path_.empty() && ::close(fd_) != 0 && error_ == 0) error_ = errno;
  fd_ = -1;
  if (error_ == 0 || error_ == EPIPE) return {};
  Problem problem = write_problem(place(), error_);
  problem.what = "what was written is not complete: " + problem.what;
  return problem;
}

int print(std::string_view text, int status) {
  Sink sink("");
  sink.open();
  sink.write(text);
  const auto problem = sink.close();
  if (!problem) return status;
  log::error(problem->message());
  return exit_trouble;
}

}  // namespace cablelint

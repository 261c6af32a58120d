#include "validator/interrupt.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace cablelint {
namespace {

std::atomic<int> caught = 0;
static_assert(std::atomic<int>::is_always_lock_free);

// Readable for good once a signal has come, so that whoever waits for input sees it, in any thread and at any
// time.
int alarm_ends[2] = {-1, -1};

extern "C" void remember(int signal) {
  const int error = errno;
  caught = signal;
  [[maybe_unused]] const auto n = ::write(alarm_ends[1], "", 1);
  errno = error;
}

}  // namespace

void watch_signals() {
  if (::pipe2(alarm_ends, O_CLOEXEC | O_NONBLOCK) != 0) alarm_ends[0] = alarm_ends[1] = -1;
  struct sigaction action = {};
  action.sa_handler = remember;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // no SA_RESTART: a read that waits is to return
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

int interrupted() { return caught; }

ssize_t read_or_stop(int fd, char* to, std::size_t size) {
  pollfd waits[] = {{fd, POLLIN, 0}, {alarm_ends[0], POLLIN, 0}};
  while (!interrupted()) {
    if (::poll(waits, 2, -1) < 0 || waits[0].revents == 0) continue;
    const ssize_t n = ::read(fd, to, size);
    if (n >= 0 || (errno != EINTR && errno != EAGAIN)) return n;
  }
  errno = EINTR;
  return -1;
}

}  // namespace cablelint

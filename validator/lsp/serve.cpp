#include "validator/lsp/serve.hpp"

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "validator/interrupt.hpp"
#include "validator/log.hpp"

namespace cablelint::lsp {
namespace {

constexpr std::size_t most_waiting = 1000;  // messages; what comes behind them stays in the pipe
constexpr int left_alone = 1;               // exit status: the client went without a word

// Becomes readable when the process ends; -1 where it cannot be watched. `gone`: it has ended already.
int watch_process(std::int64_t process, bool& gone) {
  const long fd = process > 0 ? ::syscall(SYS_pidfd_open, static_cast<pid_t>(process), 0) : -1;
  gone = process > 0 && fd < 0 && errno == ESRCH;
  return static_cast<int>(fd);
}

class Service {
 public:
  Service(Session& session, int in, int out) : session_(session), in_(in), out_(out) {}
  ~Service() {
    if (parent_ >= 0) ::close(parent_);
  }
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  int run() {
    while (!session_.exit_status && alive_) {
      if (inbox_.empty() && !ready(0)) publish_changed(session_);
      flush();
      while (alive_ && inbox_.size() < most_waiting && ready(may_wait() ? -1 : 0)) take_in();
      if (!inbox_.empty()) inbox_.next(session_);
      if (session_.parent && parent_ < 0) watch_parent();
    }
    flush();
    if (const int signal = interrupted()) return 128 + signal;
    return session_.exit_status.value_or(left_alone);
  }

 private:
  bool may_wait() const { return inbox_.empty() && session_.out.empty(); }

  // Whether there is something to read. Notices the end of the parent and signals while it waits.
  bool ready(int timeout) {
    std::array<pollfd, 2> watched{{{in_, POLLIN, 0}, {parent_, POLLIN, 0}}};
    const int events = ::poll(watched.data(), watched.size(), timeout);
    if (interrupted() || (events < 0 && errno != EINTR) || (events > 0 && watched[1].revents != 0)) alive_ = false;
    return alive_ && events > 0 && watched[0].revents != 0;
  }

  void take_in() {
    const ssize_t n = ::read(in_, bytes_.data(), bytes_.size());
    if (n == 0 || (n < 0 && errno != EINTR)) {
      alive_ = false;
      while (!inbox_.empty() && !session_.exit_status) inbox_.next(session_);
      return;
    }
    if (n > 0) frames_.add({bytes_.data(), static_cast<std::size_t>(n)});
    inbox_.take(frames_, session_);
  }

  void flush() {
    std::string_view rest = session_.out;
    while (!rest.empty()) {
      const ssize_t n = ::write(out_, rest.data(), rest.size());
      if (n < 0 && errno == EINTR && !interrupted()) continue;
      if (n < 0) {
        alive_ = false;
        break;
      }
      rest.remove_prefix(static_cast<std::size_t>(n));
    }
    session_.out.clear();
  }

  void watch_parent() {
    bool gone = false;
    parent_ = watch_process(*session_.parent, gone);
    if (gone) alive_ = false;
    session_.parent.reset();
  }

  Session& session_;
  int in_, out_;
  int parent_ = -1;
  bool alive_ = true;  // the client, as far as is known
  FrameReader frames_;
  Inbox inbox_;
  std::array<char, 1 << 16> bytes_;
};

}  // namespace

int serve(Session& session, int in, int out) { return Service(session, in, out).run(); }

}  // namespace cablelint::lsp

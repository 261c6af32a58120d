#pragma once

#include <deque>

#include "validator/lsp/framing.hpp"
#include "validator/lsp/session.hpp"

namespace cablelint::lsp {

// Messages that have come and wait. A request that is cancelled before its turn is never worked on.
class Inbox {
 public:
  // Takes the whole messages from the stream; what is wrong with a frame is answered at once.
  void take(FrameReader& frames, Session& session);
  bool empty() const { return waiting_.empty(); }
  std::size_t size() const { return waiting_.size(); }
  // Works on the first message.
  void next(Session& session);

 private:
  void cancel(const Message& message);

  std::deque<Message> waiting_;
};

// Serves one client over two descriptors until it leaves; the exit status.
int serve(Session& session, int in, int out);

}  // namespace cablelint::lsp

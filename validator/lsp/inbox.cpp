#include <algorithm>

#include "validator/lsp/serve.hpp"

namespace cablelint::lsp {
namespace {

void refuse(Session& s, int code, std::string_view text) {
  s.body.clear();
  append_error(s.body, "null", code, text);
  append_frame(s.out, s.body);
}

}  // namespace

void Inbox::cancel(const Message& message) {
  const std::string id = id_of(message.params["id"]);
  const auto meant = std::ranges::find_if(
      waiting_, [&](const Message& m) { return m.kind == Message::Kind::request && m.id == id; });
  if (meant != waiting_.end()) meant->cancelled = true;
}

void Inbox::take(FrameReader& frames, Session& session) {
  for (;;) {
    Message& message = waiting_.emplace_back();
    const auto outcome = frames.next(message.body);
    if (outcome == FrameReader::Outcome::message) {
      read_message(message);
      if (message.method != "$/cancelRequest") continue;
      cancel(message);
    }
    waiting_.pop_back();
    if (outcome == FrameReader::Outcome::wait) return;
    if (outcome == FrameReader::Outcome::malformed)
      refuse(session, parse_error, "a header without a Content-Length that could be read");
    if (outcome == FrameReader::Outcome::too_large)
      refuse(session, invalid_request, "the message is too large and was passed over");
  }
}

void Inbox::next(Session& session) {
  receive(session, waiting_.front());
  waiting_.pop_front();
}

}  // namespace cablelint::lsp

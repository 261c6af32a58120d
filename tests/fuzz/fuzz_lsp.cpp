// Any bytes from an editor, in any pieces: frames, JSON, and what the messages ask for.
#include "tests/fuzz/shared.hpp"
#include "validator/lsp/serve.hpp"

namespace {

using namespace cablelint;

// Pieces of different lengths, which the first byte chooses.
void talk(std::string_view bytes, std::size_t step, lsp::Session& session) {
  lsp::FrameReader frames;
  lsp::Inbox inbox;
  for (std::size_t at = 0; at < bytes.size() && !session.exit_status; at += step) {
    frames.add(bytes.substr(at, step));
    inbox.take(frames, session);
    while (!inbox.empty() && !session.exit_status) inbox.next(session);
  }
  lsp::publish_changed(session);
}

// What the server sends are frames again, whole and with JSON in them.
void check_answers(std::string_view out) {
  using Outcome = lsp::FrameReader::Outcome;
  lsp::FrameReader frames;
  frames.add(out);
  std::string body;
  Outcome outcome;
  while ((outcome = frames.next(body)) == Outcome::message) {
    lsp::JsonTree tree;
    fuzz::require(tree.read(body.data(), body.data() + body.size()), "an answer is JSON");
  }
  fuzz::require(outcome == Outcome::wait, "answers are frames");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  lsp::Session session;
  session.options.isolated = true;
  talk(fuzz::bytes_of(data + 1, size - 1), 1 + std::size_t{data[0]} * 16, session);
  check_answers(session.out);
  return 0;
}

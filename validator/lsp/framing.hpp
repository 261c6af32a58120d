#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// The frames of the base protocol: "Content-Length: N", CR LF, CR LF, N bytes.
namespace cablelint::lsp {

inline constexpr std::size_t largest_message = std::size_t{64} << 20;

// Cuts frames from the bytes of a stream, which come in any pieces.
class FrameReader {
 public:
  enum class Outcome { wait, message, malformed, too_large };

  void add(std::string_view bytes) { buffer_.append(bytes); }
  // The next frame: its body in `body` when it is a message. One that is too large is passed over and never held;
  // behind a malformed header reading goes on at the next one.
  Outcome next(std::string& body);

 private:
  Outcome read_header();
  void drop(std::size_t n);

  std::string buffer_;
  std::size_t at_ = 0;  // bytes before it are done with
  std::size_t skip_ = 0;  // bytes to come that are dropped
  std::optional<std::size_t> length_;  // of the body, once its header is read
};

// Appends a message with its header.
void append_frame(std::string& out, std::string_view body);

}  // namespace cablelint::lsp

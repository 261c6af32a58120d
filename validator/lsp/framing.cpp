#include "validator/lsp/framing.hpp"

#include <algorithm>
#include <charconv>

namespace cablelint::lsp {
namespace {

constexpr std::string_view header_end = "\r\n\r\n";
constexpr std::size_t longest_header = 4096;

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; }

bool is_name(std::string_view text, std::string_view name) { return std::ranges::equal(text, name, {}, lower); }

std::optional<std::size_t> number(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  std::size_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || stop != text.data() + text.size()) return {};
  return value;
}

// The value of Content-Length; other fields are passed over.
std::optional<std::size_t> content_length(std::string_view header) {
  std::optional<std::size_t> length;
  while (!header.empty()) {
    const auto line = header.substr(0, header.find("\r\n"));
    header.remove_prefix(std::min(header.size(), line.size() + 2));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return {};
    if (is_name(line.substr(0, colon), "content-length")) length = number(line.substr(colon + 1));
  }
  return length;
}

}  // namespace

// Bytes that are done with are moved out of the way when they are the larger part.
void FrameReader::drop(std::size_t n) {
  at_ += n;
  if (at_ < buffer_.size() / 2 && at_ < longest_header) return;
  buffer_.erase(0, at_);
  at_ = 0;
  if (buffer_.empty() && buffer_.capacity() > (std::size_t{1} << 20)) buffer_.shrink_to_fit();
}

FrameReader::Outcome FrameReader::read_header() {
  const std::string_view rest = std::string_view(buffer_).substr(at_);
  const auto end = rest.substr(0, longest_header).find(header_end);
  if (end == std::string_view::npos) {
    if (rest.size() < longest_header) return Outcome::wait;
    drop(longest_header - header_end.size() + 1);  // the end may have begun
    return Outcome::malformed;
  }
  const auto length = content_length(rest.substr(0, end));
  drop(end + header_end.size());
  if (!length) return Outcome::malformed;
  if (*length > largest_message) {
    skip_ = *length;
    return Outcome::too_large;
  }
  length_ = length;
  return Outcome::message;
}

FrameReader::Outcome FrameReader::next(std::string& body) {
  if (skip_ > 0) {
    const std::size_t n = std::min(skip_, buffer_.size() - at_);
    skip_ -= n;
    drop(n);
    if (skip_ > 0) return Outcome::wait;
  }
  if (!length_)
    if (const auto outcome = read_header(); outcome != Outcome::message) return outcome;
  if (buffer_.size() - at_ < *length_) return Outcome::wait;
  body.assign(buffer_, at_, *length_);
  drop(*length_);
  length_.reset();
  return Outcome::message;
}

void append_frame(std::string& out, std::string_view body) {
  out.append("Content-Length: ").append(std::to_string(body.size())).append(header_end).append(body);
}

}  // namespace cablelint::lsp

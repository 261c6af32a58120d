#include "validator/command/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace cablelint {
namespace {

constexpr std::chrono::milliseconds between(100);
constexpr std::string_view erase_line = "\r\x1b[K";

}  // namespace

bool Progress::wanted(bool quiet) { return !quiet && ::isatty(STDERR_FILENO) && !::isatty(STDOUT_FILENO); }

void Progress::show(const Tally& tally) {
  if (!shown_) return;
  const auto now = Clock::now();
  if (now < next_) return;
  next_ = now + between;
  visible_ = true;
  const std::chrono::duration<double> took = now - begin_;
  const auto findings = tally.by_level[0] + tally.by_level[1] + tally.by_level[2];
  fmt::print(stderr, "{}{} documents, {:.1f} MB, {} findings, {:.0f} s", erase_line, tally.documents(),
             static_cast<double>(tally.bytes) / 1e6, findings, took.count());
  std::fflush(stderr);
}

void Progress::hide() {
  if (!visible_) return;
  visible_ = false;
  std::fwrite(erase_line.data(), 1, erase_line.size(), stderr);
  std::fflush(stderr);
}

}  // namespace cablelint

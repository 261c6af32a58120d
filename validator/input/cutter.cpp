#include "validator/input/cutter.hpp"

#include <algorithm>
#include <cstring>

#include "validator/input/content.hpp"

namespace cablelint {
namespace {

constexpr std::string_view too_long = "the record is longer than 16 MB";
constexpr std::size_t kept = 4096;  // of a record that is skipped: enough to see where the next one starts

}  // namespace

RawRecord& Cutter::add(Block& block, RawRecord::Form form, std::size_t begin, std::size_t end) {
  RawRecord& r = block.records.emplace_back();
  r.form = form;
  r.bytes = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  r.number = ++number_;
  r.offset = offset_ + begin;
  if (end - begin > most_record) {
    r.form = RawRecord::Form::broken;
    r.fault = too_long;
  }
  return r;
}

void Cutter::broken(Block& block, std::size_t begin, std::string_view fault) {
  add(block, RawRecord::Form::broken, begin, begin).fault = fault;
}

void Cutter::empty(Block& block) {
  RawRecord& r = add(block, RawRecord::Form::text, block.size(), block.size());
  r.number = 0;
  r.offset = 0;
}

// Reads until the block has its size, or twice what it had.
void Cutter::fill(Block& block) {
  const std::size_t wanted = std::max(block_size, 2 * block.size());
  while (block.size() < wanted && !ended_) {
    char* to = block.room(wanted - block.size());
    const std::size_t n = to ? bytes_.read(to, wanted - block.size()) : 0;
    block.grew(n);
    ended_ = n == 0;
    if (pace_ == Pace::as_it_comes) return;
  }
}

// A byte-order mark before the first record is not part of it.
void Cutter::drop_mark(Block& block) {
  if (offset_ != 0 || !block.view().starts_with(byte_order_mark)) return;
  offset_ = byte_order_mark.size();
  std::memmove(block.data(), block.data() + offset_, block.size() - offset_);
  block.shrink(block.size() - offset_);
}

// The bytes up to the next record are let go; the first of them stay, for a start may be cut in two.
void Cutter::skip_long(Block& block) {
  const std::size_t start = format_.next_start(block.view());
  std::size_t gone = start;
  if (start == std::string_view::npos) gone = ended_ || block.size() < kept ? block.size() : block.size() - kept;
  skipping_ = start == std::string_view::npos && !ended_;
  rest_.assign(block.data() + gone, block.size() - gone);
  offset_ += gone;
}

// What could not be read to its end is said once, as a last record.
bool Cutter::failed(Block& block) {
  block.failure = failed_ ? std::string() : bytes_.failure();
  failed_ = true;
  if (block.failure.empty()) return false;
  broken(block, 0, block.failure);
  return true;
}

bool Cutter::next(Block& block) {
  for (;;) {
    if (char* to = block.room(rest_.size())) std::memcpy(to, rest_.data(), rest_.size());
    block.grew(rest_.size());
    rest_.clear();
    fill(block);
    drop_mark(block);
    if (skipping_ && block.size() != 0) {
      skip_long(block);
      block.clear();
      continue;
    }
    std::size_t done = format_.cut(*this, block, ended_);
    while (block.records.empty() && done == 0 && !ended_ && block.size() <= most_record) {
      fill(block);
      done = format_.cut(*this, block, ended_);
    }
    if (block.records.empty() && done == 0 && !ended_) {
      broken(block, 0, too_long);
      skip_long(block);
      return true;
    }
    rest_.assign(block.data() + done, block.size() - done);
    offset_ += done;
    if (!block.records.empty()) return true;
    if (ended_ && rest_.empty()) break;
    block.clear();
  }
  return failed(block);
}

}  // namespace cablelint

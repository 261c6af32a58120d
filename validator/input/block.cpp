#include "validator/input/block.hpp"

#include <algorithm>

namespace cablelint {

char* Block::room(std::size_t more) {
  if (size_ + more > capacity_) {
    // Larger by half, so that a text that comes in pieces is copied a few times only.
    const std::size_t wanted = std::max({size_ + more, capacity_ + capacity_ / 2, block_size + block_size / 8});
    char* const old = bytes_.release();
    char* const larger = static_cast<char*>(std::realloc(old, wanted));
    bytes_.reset(larger ? larger : old);
    if (!larger) return nullptr;
    capacity_ = wanted;
  }
  return bytes_.get() + size_;
}

void add_text(Block& block, std::size_t begin) {
  RawRecord& r = block.records.emplace_back();
  r.bytes = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(block.size())};
}

void add_broken(Block& block, std::string_view fault) {
  RawRecord& r = block.records.emplace_back();
  r.form = RawRecord::Form::broken;
  r.fault = fault;
}

}  // namespace cablelint

#include "validator/input/block.hpp"

#include <algorithm>

namespace cablelint {

char* Block::room(std::size_t more) {
  if (size_ + more > capacity_) {
    const std::size_t wanted = std::max(size_ + more, block_size + block_size / 8);
    char* const old = bytes_.release();
    char* const larger = static_cast<char*>(std::realloc(old, wanted));
    bytes_.reset(larger ? larger : old);
    if (!larger) return nullptr;
    capacity_ = wanted;
  }
  return bytes_.get() + size_;
}

}  // namespace cablelint

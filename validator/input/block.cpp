#include "validator/input/block.hpp"

#include <algorithm>

namespace cablelint {

char* Block::room(std::size_t more) {
  if (size_ + more > capacity_) {
    const std::size_t wanted = std::max(size_ + more, block_size + block_size / 8);
    char* larger = static_cast<char*>(std::realloc(bytes_.get(), wanted));
    if (!larger) return nullptr;
    bytes_.release();
    bytes_.reset(larger);
    capacity_ = wanted;
  }
  return bytes_.get() + size_;
}

}  // namespace cablelint

// Any bytes as an archive: it is read to its end, within bounds, and what is damaged says so.
#include "tests/fuzz/shared.hpp"
#include "validator/input/archive.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cablelint;
  ArchiveBounds bounds;
  bounds.entries = 1000;
  bounds.bytes = 8 << 20;
  bounds.text = 1 << 20;
  bounds.free = 1 << 20;
  ArchiveReader archive(fuzz::as_file(fuzz::bytes_of(data, size)), bounds);
  fuzz::read_all([&](Block& block) { return archive.next(block); });
  return 0;
}

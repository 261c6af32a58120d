// Any bytes as a container of the form ndjson: it is read to its end, and every record lies in its block.
#include "tests/fuzz/shared.hpp"
#include "validator/input/ndjson.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cablelint;
  const auto bytes = fuzz::bytes_of(data, size);
  looks_like_ndjson(bytes);
  fuzz::read_table(Content::ndjson, bytes);
  return 0;
}

// Any bytes as a container of the form csv: it is read to its end, and every record lies in its block.
#include "tests/fuzz/shared.hpp"
#include "validator/input/csv.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cablelint;
  const auto bytes = fuzz::bytes_of(data, size);
  looks_like_csv(bytes);
  fuzz::read_table(Content::csv, bytes);
  return 0;
}

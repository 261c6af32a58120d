// Any bytes as a container of the form ndjson: it is read to its end, and every record lies in its block.
#include "tests/fuzz/shared.hpp"
#include "validator/input/ndjson.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cablelint;
  const auto bytes = fuzz::bytes_of(data, size);
  looks_like_ndjson(bytes);
  NdjsonReader whole(fuzz::as_file(bytes));
  fuzz::read_all(whole);
  NdjsonReader pieces(fuzz::as_file(bytes), Cutter::Pace::as_it_comes);
  fuzz::read_all(pieces);
  return 0;
}

// Any bytes as a waiver file: it is read, or one problem names a place in it.
#include "tests/fuzz/shared.hpp"
#include "validator/suppress/suppressor.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cablelint;
  Suppressor suppressor;
  const auto problem =
      suppressor.load("", fuzz::as_path("waivers.toml", fuzz::bytes_of(data, size)), {2020, 1, 1});
  if (problem) {
    fuzz::require(!problem->what.empty(), "a problem says what");
    return 0;
  }
  const Waivers& waivers = suppressor.waivers();
  for (const Waiver& w : waivers.list) fuzz::require_inside(w.at, waivers.text.size(), "the line of a waiver");
  Findings findings;
  suppressor.judge_waivers({{"."}, {}, rules::Selection()}, findings);
  return 0;
}

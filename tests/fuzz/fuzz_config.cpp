// Any bytes as cablelint.toml: it is read, or one problem names a place in it.
#include "tests/fuzz/shared.hpp"
#include "validator/config/setup.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cablelint;
  const auto bytes = fuzz::bytes_of(data, size);
  if (bytes.find("/dev") != std::string_view::npos) return 0;  // to extend a device may take for ever
  CheckOptions options;
  options.config = fuzz::as_path("cablelint.toml", bytes);
  Setup setup;
  if (const auto problem = prepare(options, setup)) {
    fuzz::require(!problem->what.empty(), "a problem says what");
    return 0;
  }
  PathRules rules(setup);
  rules.of("archive/a.cable");
  is_excluded(excluded(setup, true), "archive/a.cable");
  return 0;
}

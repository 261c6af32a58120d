// One pass of a stage over files held in memory, for callgrind: perf_stages parse|all FILE...
// The files are grown to the sizes of ordinary cables first (ordinary.hpp).
// Prints the bytes of the measured pass. A first pass over the same files grows the buffers; it runs
// outside the measured functions, which instructions.sh names to callgrind.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "tests/corpus.hpp"
#include "tests/perf/ordinary.hpp"

namespace cablelint {
namespace {

struct Stages {
  Parser parser{facts::vocabulary()};
  rules::Selection selection;
  Findings found;
  std::vector<std::string> texts;
  bool judge = false;

  void pass() {
    for (const auto& text : texts) {
      const Telegram& t = parser.parse(text);
      if (judge) rules::run(t, selection, {}, found);
    }
  }
};

}  // namespace
}  // namespace cablelint

extern "C" [[gnu::noinline]] void measured_pass(cablelint::Stages* stages) { stages->pass(); }

int main(int argc, char** argv) {
  if (argc < 3) return std::fputs("usage: perf_stages parse|all FILE...\n", stderr), 2;
  cablelint::Stages stages;
  stages.judge = std::string_view(argv[1]) == "all";
  std::size_t bytes = 0;
  for (int i = 2; i < argc; ++i) {
    stages.texts.push_back(
        cablelint::tests::ordinary(cablelint::tests::read_file(argv[i]), static_cast<std::size_t>(i)));
    bytes += stages.texts.back().size();
  }
  stages.pass();
  measured_pass(&stages);
  std::printf("%zu\n", bytes);
}

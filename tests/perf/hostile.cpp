// Inputs made to be slow (hostile_inputs.hpp): hostile NAME BYTES runs all stages over one of them, for callgrind;
// hostile alone lists the names. hostile.sh compares two sizes.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "tests/perf/hostile_inputs.hpp"
#include "tests/property/every_rule.hpp"
#include "validator/input/records.hpp"
#include "validator/report/format.hpp"

namespace cablelint {
namespace {

struct Run {
  std::string text;
  Rows rows;
  Parser parser{facts::vocabulary()};
  rules::Selection all = tests::every_rule();
  Judging judging = tests::with_ceiling();
  Findings found;
  RowBuffers buffers;

  // As cablelint check does it, up to the row of the report.
  void all_stages() {
    Records records(parser);
    const auto first = records.split(text)[0];
    Document document;
    document.path = "a";
    const Telegram& telegram = parser.parse(first.text);
    rules::run(telegram, all, judging, found);
    document.telegram = &telegram;
    document.findings = &found;
    ndjson_format.document(document, {}, buffers, rows);
  }
};

}  // namespace
}  // namespace cablelint

extern "C" [[gnu::noinline]] void measured_pass(cablelint::Run* run) { run->all_stages(); }

int main(int argc, char** argv) {
  using namespace cablelint;
  if (argc == 1)
    for (const auto& [name, make] : hostile::inputs) std::printf("%s\n", name.c_str());
  if (argc != 3) return argc == 1 ? 0 : 2;
  const auto input = hostile::inputs.find(argv[1]);
  if (input == hostile::inputs.end()) return 2;
  Run run;
  run.text = input->second(std::strtoul(argv[2], nullptr, 10));
  measured_pass(&run);
  std::printf("%zu\n", run.text.size());
  return 0;
}

// What a keystroke costs inside the server, from the message to the published diagnostics:
// perf_keystroke FILE [EDITS]. The cable is grown to 100 KB first; edits are a character, or one taken away,
// anywhere.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "tests/corpus.hpp"
#include "tests/lsp/talk.hpp"
#include "tests/perf/ordinary.hpp"

namespace {

using namespace cablelint;

std::string keystroke(lsp::OpenText& open, std::mt19937& random) {
  constexpr std::string_view keys = "AE S.1(),/\n";
  const auto at = static_cast<std::uint32_t>(random() % open.text.size());
  const lsp::Position begin = lsp::position_of(open, at, lsp::Encoding::utf16);
  if (random() % 3 != 0) return tests::change(begin, begin, keys.substr(random() % keys.size(), 1));
  return tests::change(begin, lsp::position_of(open, at + 1, lsp::Encoding::utf16), "");
}

double milliseconds(clockid_t clock) {
  timespec t{};
  clock_gettime(clock, &t);
  return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

void print(const char* what, std::vector<double>& times) {
  std::sort(times.begin(), times.end());
  const auto part = [&](double p) {
    return times[static_cast<std::size_t>(p * static_cast<double>(times.size() - 1))];
  };
  std::printf("  %-16s  median %.3f ms, 99th percentile %.3f ms, worst %.3f ms\n", what, part(0.5), part(0.99),
              part(1));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fputs("usage: perf_keystroke FILE [EDITS]\n", stderr), 2;
  const auto edits = static_cast<std::size_t>(argc > 2 ? std::atol(argv[2]) : 1000);
  lsp::Session session;
  tests::initialize(session, "utf-16");
  tests::open(session, tests::grown(tests::read_file(argv[1]), std::size_t{100} * 1024));
  tests::published(session);
  lsp::OpenText& open = session.texts.begin()->second;
  std::mt19937 random(20090214);
  std::vector<double> wall, processor;
  std::size_t sent = 0;
  for (std::size_t i = 0; i < edits; ++i) {
    const std::string changes = keystroke(open, random);
    const double wall_before = milliseconds(CLOCK_MONOTONIC), before = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    tests::change(session, changes);
    sent += tests::published(session).size();
    processor.push_back(milliseconds(CLOCK_THREAD_CPUTIME_ID) - before);
    wall.push_back(milliseconds(CLOCK_MONOTONIC) - wall_before);
  }
  std::printf("%zu edits in %zu bytes, %zu bytes of diagnostics an edit\n", edits, open.text.size(), sent / edits);
  print("by the clock", wall);
  print("of the processor", processor);
}

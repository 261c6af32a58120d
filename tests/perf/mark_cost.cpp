// What one mark costs to parse and to check: mark_cost [ROUNDS]. Prints nanoseconds a mark, the best of five
// passes.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "tests/mark_bench.hpp"

namespace {

using Clock = std::chrono::steady_clock;
using cablelint::tests::everyday_marks;
using cablelint::tests::MarkBench;

template <class F>
double best_of_five(int rounds, F&& one) {
  double best = 1e9;
  for (int pass = 0; pass < 5; ++pass) {
    const auto begin = Clock::now();
    for (int i = 0; i < rounds; ++i)
      for (const auto mark : everyday_marks) one(mark);
    const std::chrono::duration<double, std::nano> took = Clock::now() - begin;
    best = std::min(best, took.count() / rounds / static_cast<double>(std::size(everyday_marks)));
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 20000;
  MarkBench bench;
  std::size_t found = 0;
  const double parse = best_of_five(rounds, [&](auto mark) { bench.parse(mark); });
  const double both = best_of_five(rounds, [&](auto mark) {
    bench.parse(mark);
    found += bench.check();
  });
  std::printf("parse %.0f ns, parse and check %.0f ns a mark (%zu findings)\n", parse, both, found);
}

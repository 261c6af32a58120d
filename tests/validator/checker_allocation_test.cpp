// Once its buffers have grown, a checker allocates nothing for a cable: read, parse, judge, write a row.
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <new>
#include <string>

#include "validator/command/checker.hpp"
#include "validator/input/gather.hpp"

namespace {
std::atomic<long> allocations = 0;
}

// Not inlined: g++ would take malloc and delete, or new and free, for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
  ++allocations;
  if (void* p = std::malloc(size)) return p;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* p) noexcept { std::free(p); }
[[gnu::noinline]] void operator delete(void* p, std::size_t) noexcept { std::free(p); }

namespace cablelint {
namespace {

TEST(Allocation, NoneForACableAfterTheFirstRun) {
  Inputs inputs;
  InputOptions where;
  // All of the corpus but the sources of its generator, which are no cables.
  for (const auto& entry : std::filesystem::directory_iterator(CABLELINT_SOURCE_DIR "/corpus"))
    if (entry.is_directory() && entry.path().filename() != "generate")
      where.paths.push_back(entry.path().string());
  ASSERT_FALSE(gather(where, {}, inputs));
  ASSERT_GT(inputs.size(), 50u);
  CheckOptions options;
  options.formats = {"ndjson", "json:a", "text:b", "concise:c"};  // never opened
  Reports reports;
  ASSERT_FALSE(reports.plan(options, false));
  const cablelint::Setup setup;
  const Suppressor suppressor;
  const Plan plan{inputs, setup, suppressor, reports};
  Checker checker(plan);
  Batch batch;
  const std::function<void(Batch&)> flush = [](Batch& part) { part.clear(); };
  checker.work(0, inputs.size(), batch, flush);
  ASSERT_GT(batch.tally.of(Status::findings), 20u);
  batch.clear();
  const long before = allocations;
  checker.work(0, inputs.size(), batch, flush);
  EXPECT_EQ(allocations - before, 0);
}

}  // namespace
}  // namespace cablelint

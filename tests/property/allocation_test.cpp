// After warm-up neither a parse nor a run of the rules allocates.
#include <gtest/gtest.h>

#include <cstdlib>
#include <new>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "tests/corpus.hpp"
#include "tests/mark_bench.hpp"

namespace {
std::size_t allocations = 0;

void* counted(std::size_t size) {
  ++allocations;
  void* p = std::malloc(size ? size : 1);
  if (!p) throw std::bad_alloc();
  return p;
}
}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }

namespace cablelint {
namespace {

TEST(Allocation, NoneAfterWarmUp) {
  const auto cables = tests::corpus();
  Parser parser(facts::vocabulary());
  const rules::Selection selection;
  Findings out;
  const auto pass = [&] {
    for (const auto& cable : cables) rules::run(parser.parse(cable.text), selection, {}, out);
  };
  pass();
  for (const auto& cable : cables) {
    const auto before = allocations;
    const Telegram& t = parser.parse(cable.text);
    EXPECT_EQ(allocations, before) << "the parse of " << cable.path;
    const auto parsed = allocations;
    rules::run(t, selection, {}, out);
    EXPECT_EQ(allocations, parsed) << "the rules on " << cable.path;
  }
}

TEST(Allocation, NoneForAMark) {
  tests::MarkBench bench;
  const auto pass = [&] {
    for (const auto mark : tests::everyday_marks) {
      bench.parse(mark);
      bench.check();
    }
  };
  pass();
  const auto before = allocations;
  pass();
  EXPECT_EQ(allocations, before);
}

TEST(Allocation, IsCounted) {
  const auto before = allocations;
  delete new int;
  EXPECT_NE(allocations, before);
}

}  // namespace
}  // namespace cablelint

#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace cablelint {

inline constexpr std::size_t chunk_size = 32;

// Works through `count` items in chunks with several threads; what the chunks gave is written in the order of
// the items, so that the output is the same for any number of threads. `work(first, last, batch, flush)` is
// called on the objects that `make()` returns, one for each thread; it may call flush(batch) to hand over what
// it has when that is much. `write(batch)` is called by one thread at a time; once `stop()` is true no further
// chunk is begun.
template <class Batch, class Make, class Write, class Stop>
void in_order(std::size_t count, unsigned jobs, Make make, Write write, Stop stop) {
  const std::size_t chunks = (count + chunk_size - 1) / chunk_size;
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::condition_variable turn;
  std::size_t written = 0;
  const auto run = [&] {
    auto worker = make();
    Batch batch;
    std::size_t chunk = 0;
    const std::function<void(Batch&)> flush = [&](Batch& part) {
      std::unique_lock lock(mutex);
      turn.wait(lock, [&] { return written == chunk; });
      write(part);
      part.clear();
    };
    while (!stop()) {
      chunk = next++;
      if (chunk >= chunks) return;
      worker->work(chunk * chunk_size, std::min(count, (chunk + 1) * chunk_size), batch, flush);
      flush(batch);
      const std::lock_guard lock(mutex);
      ++written;
      turn.notify_all();
    }
  };
  std::vector<std::jthread> threads;
  try {
    for (std::size_t i = 1; i < std::min<std::size_t>(jobs, chunks); ++i) threads.emplace_back(run);
  } catch (const std::system_error&) {
    // fewer threads than asked for do the same work
  }
  run();
}

}  // namespace cablelint

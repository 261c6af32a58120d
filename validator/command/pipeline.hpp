#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

#include "validator/command/checker.hpp"
#include "validator/command/progress.hpp"

namespace cablelint {

// Checks all inputs of a plan with several threads and writes what they made in the order of the inputs, the
// same for any number of threads. Work is handed out in pieces: 32 files, or a block of a container. Each
// piece has its place in a list; what is done waits there until it is first. The list is short, so memory is
// bounded, and a container is read by whoever has nothing else to do.
class Pipeline {
 public:
  // `stop`: whether to begin nothing more.
  Pipeline(const Plan& plan, Reports& reports, std::function<bool()> stop, bool progress = false);
  // The first input is open already, and a container.
  void open(RecordStream records);
  void run(unsigned jobs);
  bool complete() const { return complete_; }  // no container ended for want of bytes that can be read

 private:
  struct Piece {
    enum class State { files, container, work, done };
    State state = State::files;
    std::size_t first = 0, last = 0;  // inputs; of a container its own
    RecordStream container;
    bool being_read = false;          // the container, by one thread
    std::unique_ptr<Block> block;     // of a container
    Batch batch;
  };
  using Pieces = std::list<Piece>;
  using Lock = std::unique_lock<std::mutex>;

  void worker();
  bool take(Lock& lock, Pieces::iterator& piece);
  bool read_block(Lock& lock, Pieces::iterator container, Pieces::iterator& piece);
  void check(Checker& checker, Pieces::iterator piece);
  void split(Pieces::iterator files, Opened opened);
  void write_done(Lock& lock);
  void write(Lock& lock, Batch& batch);
  void write_early(Pieces::iterator piece, Batch& batch);
  Pieces::iterator new_files();
  Pieces::iterator spare(Pieces::iterator before);

  const Plan& plan_;
  Reports& reports_;
  std::function<bool()> stop_;
  Progress progress_;  // of whoever writes
  std::mutex mutex_;
  std::condition_variable changed_;
  Pieces pieces_, spares_;
  std::vector<std::unique_ptr<Block>> blocks_;
  std::size_t next_ = 0, most_pieces_ = 0;
  bool writing_ = false, stopped_ = false, complete_ = true;
};

}  // namespace cablelint

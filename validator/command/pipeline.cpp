#include "validator/command/pipeline.hpp"

#include <algorithm>
#include <system_error>
#include <thread>

namespace cablelint {
namespace {

constexpr std::size_t files_in_piece = 32;

}  // namespace

Pipeline::Pipeline(const Plan& plan, Reports& reports, std::function<bool()> stop, bool progress)
    : plan_(plan), reports_(reports), stop_(std::move(stop)), progress_(progress) {}

void Pipeline::run(unsigned jobs) {
  most_pieces_ = std::size_t{4} * jobs;
  std::vector<std::jthread> threads;
  try {
    for (unsigned i = 1; i < jobs; ++i) threads.emplace_back([this] { worker(); });
  } catch (const std::system_error&) {
    // fewer threads than asked for do the same work
  }
  worker();
}

void Pipeline::open(RecordStream records) {
  const auto piece = spare(pieces_.end());
  piece->state = Piece::State::container;
  piece->first = 0;
  piece->container = std::move(records);
  next_ = 1;
}

// A piece out of those that were used before.
Pipeline::Pieces::iterator Pipeline::spare(Pieces::iterator before) {
  if (spares_.empty()) spares_.emplace_back();
  const auto piece = spares_.begin();
  pieces_.splice(before, spares_, piece);
  return piece;
}

void Pipeline::worker() {
  Checker checker(plan_);
  Lock lock(mutex_);
  Pieces::iterator piece;
  while (take(lock, piece)) {
    lock.unlock();
    check(checker, piece);
    lock.lock();
    write_done(lock);
  }
  changed_.notify_all();
}

// The next piece of work: of the first container that is open, or files that stood behind one, else new files.
// False when there is none and will be none.
bool Pipeline::take(Lock& lock, Pieces::iterator& piece) {
  using State = Piece::State;
  for (;;) {
    stopped_ = stopped_ || stop_();
    if (stopped_) return false;
    const bool full = pieces_.size() >= most_pieces_;
    const auto open = std::ranges::find_if(
        pieces_, [](auto& p) { return p.state == State::files || p.state == State::container; });
    if (open == pieces_.end()) {
      if (next_ < plan_.inputs.size() && !full) return piece = new_files(), true;
      if (next_ == plan_.inputs.size() && pieces_.empty()) return false;
    } else if (open->state == State::files) {
      piece = open;
      piece->state = State::work;
      return true;
    } else if (!open->being_read && (!full || open == pieces_.begin())) {
      if (read_block(lock, open, piece)) return true;
      continue;
    }
    changed_.wait(lock);  // somebody works, and what comes of it may be more
  }
}

Pipeline::Pieces::iterator Pipeline::new_files() {
  const auto piece = spare(pieces_.end());
  piece->state = Piece::State::work;
  piece->first = next_;
  piece->last = next_ = std::min(plan_.inputs.size(), next_ + files_in_piece);
  return piece;
}

// Takes the next block of a container, which stands before the container in the list; false at its end.
bool Pipeline::read_block(Lock& lock, Pieces::iterator container, Pieces::iterator& piece) {
  std::unique_ptr<Block> block = blocks_.empty() ? std::make_unique<Block>() : std::move(blocks_.back());
  if (!blocks_.empty()) blocks_.pop_back();
  block->clear();
  container->being_read = true;
  lock.unlock();
  const bool more = container->container(*block);
  lock.lock();
  container->being_read = false;
  complete_ &= block->failure.empty();
  if (more) {
    piece = spare(container);
    piece->state = Piece::State::work;
    piece->first = container->first;
    piece->block = std::move(block);
  } else {
    container->container = nullptr;
    blocks_.push_back(std::move(block));
    spares_.splice(spares_.end(), pieces_, container);
    write_done(lock);
  }
  changed_.notify_all();
  return more;
}

void Pipeline::check(Checker& checker, Pieces::iterator piece) {
  const Checker::Flush flush = [&](Batch& batch) { write_early(piece, batch); };
  Opened opened;
  if (piece->block)
    checker.work(piece->first, *piece->block, piece->batch, flush);
  else
    opened = checker.work(piece->first, piece->last, piece->batch, flush);
  const std::lock_guard lock(mutex_);
  if (piece->block) blocks_.push_back(std::move(piece->block));
  if (opened.container) split(piece, std::move(opened));
  piece->state = Piece::State::done;
}

// Behind the files that are done stand the container that was found and the files behind it.
void Pipeline::split(Pieces::iterator files, Opened opened) {
  const auto container = spare(std::next(files));
  container->state = Piece::State::container;
  container->first = opened.item;
  container->container = std::move(opened.container);
  if (opened.item + 1 == files->last) return;
  const auto rest = spare(std::next(container));
  rest->state = Piece::State::files;
  rest->first = opened.item + 1;
  rest->last = files->last;
}

// Writes what is done and first. One thread at a time; it sees what others finish meanwhile.
void Pipeline::write_done(Lock& lock) {
  if (writing_) return;
  while (!pieces_.empty() && pieces_.front().state == Piece::State::done) {
    write(lock, pieces_.front().batch);
    spares_.splice(spares_.end(), pieces_, pieces_.begin());
  }
  changed_.notify_all();
}

void Pipeline::write(Lock& lock, Batch& batch) {
  writing_ = true;
  lock.unlock();
  if (!batch.complaints.empty() || !batch.warnings.empty()) progress_.hide();
  reports_.write(batch);
  progress_.show(reports_.tally());
  if (plan_.by_id) reports_.flush();
  batch.clear();
  lock.lock();
  writing_ = false;
}

// Of a piece that makes much: waits until it is first, so that nobody holds all of it.
void Pipeline::write_early(Pieces::iterator piece, Batch& batch) {
  Lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || (!writing_ && piece == pieces_.begin()); });
  stopped_ ? batch.clear() : write(lock, batch);
}

}  // namespace cablelint

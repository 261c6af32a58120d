#pragma once

#include <memory>
#include <string>

#include "validator/input/block.hpp"
#include "validator/input/byte_stream.hpp"

namespace cablelint {

// What the readers of CSV and NDJSON share: bytes come in blocks, whole records are cut off, and what is left
// of the last one begins the next block.
class Cutter : public RecordStream {
 public:
  // Whether a block waits until it is full, or takes what a pipe has.
  enum class Pace : std::uint8_t { full_blocks, as_it_comes };

  explicit Cutter(std::unique_ptr<ByteStream> bytes, Pace pace = Pace::full_blocks)
      : bytes_(std::move(bytes)), pace_(pace) {}
  bool next(Block& block) override;

 protected:
  // Cuts records from block.view() and adds them with add(); the bytes done with, whole records all. `last`:
  // nothing follows. Called again with the same beginning and more bytes when it could cut nothing.
  virtual std::size_t cut(Block& block, bool last) = 0;
  // Where reading can go on behind a record that cannot be read, from the second byte on; npos: not here.
  virtual std::size_t next_start(std::string_view text, bool last) const = 0;

  RawRecord& add(Block& block, RawRecord::Form form, std::size_t begin, std::size_t end);
  void broken(Block& block, std::size_t begin, std::string_view fault);

 private:
  void fill(Block& block);
  bool failed(Block& block);
  void drop_mark(Block& block);
  void skip_long(Block& block);

  std::unique_ptr<ByteStream> bytes_;
  Pace pace_;
  std::string rest_;           // of the block before
  std::uint64_t offset_ = 0;   // of the block's first byte
  std::uint32_t number_ = 0;
  bool ended_ = false, skipping_ = false, failed_ = false;
};

}  // namespace cablelint

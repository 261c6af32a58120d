#pragma once

#include <string>

#include "validator/input/block.hpp"
#include "validator/input/byte_stream.hpp"

namespace cablelint {

class Cutter;

// How the records of one form of table are told apart.
struct TableFormat {
  // Cuts records from block.view() and adds them to the cutter; the bytes done with, whole records all. `last`:
  // nothing follows. Called again with the same beginning and more bytes when it could cut nothing.
  std::size_t (*cut)(Cutter& cutter, Block& block, bool last);
  // Where reading can go on behind a record that cannot be read, from the second byte on; npos: not here.
  std::size_t (*next_start)(std::string_view text);
};

// Whether a block waits until it is full, or takes what a pipe has.
enum class Pace : std::uint8_t { full_blocks, as_it_comes };

// Reads a table: bytes come in blocks, whole records are cut off, and what is left of the last one begins the next
// block.
class Cutter {
 public:
  Cutter(ByteStream bytes, const TableFormat& format, Pace pace)
      : bytes_(std::move(bytes)), format_(format), pace_(pace) {}
  bool next(Block& block);

  // For the format.
  RawRecord& add(Block& block, RawRecord::Form form, std::size_t begin, std::size_t end);
  void broken(Block& block, std::size_t begin, std::string_view fault);
  void empty(Block& block);  // stands for the whole table, which has no record
  std::uint32_t records() const { return number_; }  // added so far

 private:
  void fill(Block& block);
  bool failed(Block& block);
  void drop_mark(Block& block);
  void skip_long(Block& block);

  ByteStream bytes_;
  const TableFormat& format_;
  Pace pace_;
  std::string rest_;  // of the block before
  std::uint64_t offset_ = 0;  // of the block's first byte
  std::uint32_t number_ = 0;
  bool ended_ = false, skipping_ = false, failed_ = false;
};

}  // namespace cablelint

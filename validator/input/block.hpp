#pragma once

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/span.hpp"

namespace cablelint {

// One record of a container as its reader cut it out: where its bytes are, not yet what they mean.
struct RawRecord {
  enum class Form : std::uint8_t {
    text,    // the bytes are the cable
    csv,     // a row of eight columns
    json,    // a JSON object
    broken   // `fault` says why
  };
  Form form = Form::text;
  bool escaped = false;        // csv: quotes inside of fields are escaped
  Span bytes;                  // in the block
  Span id, date, refid, header, body;  // csv: columns, without quotes round them
  std::uint32_t number = 0;    // from 1; 0: the whole input
  std::uint32_t entry = 0;     // from 1: of the archive
  std::uint64_t offset = 0;    // in the input, or in the archive's entry
  Span name;                   // of the archive's entry, in Block::names
  std::string_view fault;      // a constant text, or Block::failure
};

// Some records of a container, read one after the other and worked on by one thread. Its buffers are used
// again.
class Block {
 public:
  void clear() {
    size_ = 0;
    records.clear();
    names.clear();
    failure.clear();
  }
  // Room for `more` bytes behind those that are there; null without memory.
  char* room(std::size_t more);
  void grew(std::size_t n) { size_ += n; }
  void shrink(std::size_t size) { size_ = size; }

  char* data() { return bytes_.get(); }
  std::size_t size() const { return size_; }
  std::size_t capacity() const { return capacity_; }
  std::string_view view() const { return {bytes_.get(), size_}; }
  std::string_view name(const RawRecord& r) const { return cablelint::view(names, r.name); }

  std::vector<RawRecord> records;
  std::string names;    // of entries
  std::string failure;  // a fault whose text is no constant

 private:
  struct Free {
    void operator()(char* p) const { std::free(p); }
  };
  std::unique_ptr<char, Free> bytes_;
  std::size_t size_ = 0, capacity_ = 0;
};

inline constexpr std::size_t block_size = 512 << 10;   // bytes that a block is filled with
inline constexpr std::size_t most_text = 128 << 20;   // no cable may be longer
inline constexpr std::size_t most_record = 16 << 20;   // no record of CSV or NDJSON may be longer

inline constexpr std::string_view no_memory = "not enough memory";  // a fault

// Adds a record: the block's bytes from `begin` on, or a fault.
void add_text(Block& block, std::size_t begin);
void add_broken(Block& block, std::string_view fault);

// The records of a container, a block at a time: fills an empty block; false when there is nothing more, and the
// block is empty then.
using RecordStream = std::function<bool(Block&)>;

}  // namespace cablelint

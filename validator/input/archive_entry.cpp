// One entry of an archive: what it is, and its records.
#include "validator/input/archive.hpp"
#include "validator/input/content.hpp"
#include "validator/input/tables.hpp"

namespace cablelint {
namespace {

constexpr std::string_view torn = "the data of the entry is damaged or cut off";

constexpr std::size_t head_size = 16 << 10;  // enough to see what an entry is

// Nothing is written by this name, but what the configuration and waivers say of a path must not be borrowed.
bool leads_out(std::string_view name) {
  for (;;) {
    const auto slash = name.find_first_of("/\\");
    if (name.substr(0, slash) == "..") return true;
    if (slash == std::string_view::npos) return false;
    name.remove_prefix(slash + 1);
  }
}

}  // namespace

// The bytes of the entry that the archive stands at: first those that were looked at, then the rest.
ByteStream ArchiveReader::rest_of_entry(std::string_view head) {
  const auto read = [this, head = std::string(head), taken = std::size_t{0}](char* to, std::size_t size) mutable {
    if (taken == head.size()) return read_data(to, size);
    const std::size_t n = head.copy(to, size, taken);
    taken += n;
    return n;
  };
  const auto failure = [this] {
    said_ = !failure_.empty();
    return std::string(torn_ ? torn : failure_);
  };
  return {read, failure};
}

// Says of the records added last which entry they are of.
void ArchiveReader::name_records(Block& block, std::size_t first) const {
  if (name_.empty()) return;
  const auto begin = static_cast<std::uint32_t>(block.names.size());
  block.names += name_;
  for (std::size_t i = first; i < block.records.size(); ++i) {
    block.records[i].name = {begin, static_cast<std::uint32_t>(block.names.size())};
    block.records[i].entry = entry_;
  }
}

// A plain text, whole: what was looked at stands in the block from `begin` on.
void ArchiveReader::read_text(Block& block, std::size_t begin) {
  constexpr std::size_t step = 64 << 10;
  for (;;) {
    char* to = block.room(step);
    const std::size_t n = to ? read_data(to, step) : 0;
    if (!to) fail(no_memory);
    block.grew(n);
    if (n == 0) break;
    if (block.size() - begin > bounds_.text) {
      block.shrink(begin);
      add_broken(block, "the text is longer than 64 MB");
      pass_over();
      return;
    }
  }
  if (!failure_.empty() || torn_) block.shrink(begin);
  if (torn_) return add_broken(block, torn);
  if (failure_.empty()) add_text(block, begin);
}

// Reads the rest of an entry by itself, so that the bounds hold for it too.
void ArchiveReader::pass_over() {
  while (read_data(passed_over_.data(), passed_over_.size()) != 0) {
  }
}

void ArchiveReader::read_entry(Block& block) {
  const std::size_t first = block.records.size(), begin = block.size();
  if (lost_) {
    add_broken(block, "the header of the entry is damaged, and what it holds is passed over");
    return name_records(block, first);
  }
  if (encrypted_) {
    add_broken(block, "the entry is encrypted");
    return name_records(block, first);
  }
  if (leads_out(name_)) {
    add_broken(block, "the name of the entry leads out of the archive");
    pass_over();
    return name_records(block, first);
  }
  std::size_t n = 1;
  while (n != 0 && block.size() - begin < head_size) {
    char* to = block.room(head_size);
    n = to ? read_data(to, head_size - (block.size() - begin)) : 0;
    if (!to) fail(no_memory);
    block.grew(n);
  }
  const std::string_view head = block.view().substr(begin);
  switch (content_of(head)) {
    case Content::archive:
      add_broken(block, "an archive inside of an archive is not opened");
      pass_over();
      break;
    case Content::csv:
    case Content::ndjson:
      table_ = open_table(content_of(head), rest_of_entry(head));
      block.shrink(begin);
      return;
    case Content::binary: pass_over(); [[fallthrough]];
    default: read_text(block, begin);
  }
  name_records(block, first);
}

}  // namespace cablelint

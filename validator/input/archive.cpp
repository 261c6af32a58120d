#include "validator/input/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

#include "validator/input/content.hpp"
#include "validator/input/tables.hpp"

namespace cablelint {
namespace {

constexpr std::string_view damaged = "the archive is damaged or cut off";
constexpr std::string_view no_memory = "not enough memory";

constexpr std::size_t head_size = 16 << 10;  // enough to see what an entry is
constexpr std::size_t most_records = 1024;   // of a block

void add_text(Block& block, std::size_t begin) {
  RawRecord& r = block.records.emplace_back();
  r.bytes = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(block.size())};
}

void add_broken(Block& block, std::string_view fault) {
  RawRecord& r = block.records.emplace_back();
  r.form = RawRecord::Form::broken;
  r.fault = fault;
}

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

ArchiveReader::ArchiveReader(std::shared_ptr<FileStream> file, const ArchiveBounds& bounds)
    : bounds_(bounds), file_(std::move(file)), archive_(::archive_read_new(), ::archive_read_free) {
  ::archive* a = archive_.get();
  if (!a) {
    fail(no_memory);
    return;
  }
  ::archive_read_support_filter_gzip(a);
  ::archive_read_support_filter_zstd(a);
  ::archive_read_support_format_tar(a);
  ::archive_read_support_format_zip(a);
  ::archive_read_support_format_raw(a);
  ::archive_read_support_format_empty(a);
  const auto read = [](::archive*, void* self, const void** bytes) -> la_ssize_t {
    auto& reader = *static_cast<ArchiveReader*>(self);
    *bytes = reader.input_.data();
    return static_cast<la_ssize_t>(reader.file_->read(reader.input_.data(), reader.input_.size()));
  };
  const int fd = file_->seekable();
  const int opened =
      fd < 0 ? ::archive_read_open(a, this, nullptr, read, nullptr) : ::archive_read_open_fd(a, fd, input_.size());
  if (opened < ARCHIVE_WARN) fail(damaged);
}

ArchiveReader::~ArchiveReader() = default;

void ArchiveReader::fail(std::string_view why) {
  if (failure_.empty()) failure_ = why;
}

std::string_view ArchiveReader::over_bounds() const {
  ::archive* a = archive_.get();
  const auto in = static_cast<std::uint64_t>(std::max<la_int64_t>(0, ::archive_filter_bytes(a, -1)));
  const auto through = static_cast<std::uint64_t>(std::max<la_int64_t>(0, ::archive_filter_bytes(a, 0)));
  const std::uint64_t out = std::max(out_, through);
  if (entry_ > bounds_.entries) return "the archive has more entries than can be trusted";
  if (out > bounds_.bytes) return "the archive holds more bytes than can be trusted";
  if (out > bounds_.free && out / bounds_.ratio > in)
    return "the archive grows so much when it is unpacked that it is taken for a bomb";
  return {};
}

std::size_t ArchiveReader::read_data(char* to, std::size_t size) {
  if (!failure_.empty()) return 0;
  const la_ssize_t n = ::archive_read_data(archive_.get(), to, size);
  if (n < 0) return fail(damaged), 0;
  out_ += static_cast<std::uint64_t>(n);
  if (const auto fault = over_bounds(); !fault.empty()) return fail(fault), 0;
  return static_cast<std::size_t>(n);
}

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
    return std::string(failure_);
  };
  return {read, failure};
}

// To the next regular file; false at the end and where the archive cannot be read on.
bool ArchiveReader::next_entry() {
  while (!ended_ && failure_.empty()) {
    ::archive_entry* e = nullptr;
    const int result = ::archive_read_next_header(archive_.get(), &e);
    ended_ = result == ARCHIVE_EOF;
    if (result < ARCHIVE_WARN) fail(damaged);
    if (ended_ || !failure_.empty()) return false;
    if (::archive_entry_filetype(e) != AE_IFREG && ::archive_format(archive_.get()) != ARCHIVE_FORMAT_RAW)
      continue;
    ++entry_;
    if (const auto fault = over_bounds(); !fault.empty()) return fail(fault), false;
    const char* name = ::archive_entry_pathname(e);
    const bool raw = ::archive_format(archive_.get()) == ARCHIVE_FORMAT_RAW;
    name_ = raw ? "" : name ? name : "?";
    encrypted_ = ::archive_entry_is_encrypted(e) != 0;
    return true;
  }
  return false;
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
  if (!failure_.empty()) return block.shrink(begin);
  add_text(block, begin);
}

// Reads the rest of an entry by itself, so that the bounds hold for it too.
void ArchiveReader::pass_over() {
  while (read_data(passed_over_.data(), passed_over_.size()) != 0) {
  }
}

void ArchiveReader::read_entry(Block& block) {
  const std::size_t first = block.records.size(), begin = block.size();
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

// Takes blocks of the table that an entry is; false when it has no more.
bool ArchiveReader::next_of_table(Block& block) {
  if (!table_(block)) {
    table_ = nullptr;
    return false;
  }
  name_records(block, 0);
  return true;
}

// The last record of an archive that cannot be read on, or that holds nothing.
bool ArchiveReader::say_end(Block& block) {
  if (said_ || (failure_.empty() && entry_ != 0)) return false;
  said_ = true;
  failure_.empty() ? add_text(block, 0) : add_broken(block, failure_);
  return true;
}

bool ArchiveReader::next(Block& block) {
  do {
    if (table_) {
      if (next_of_table(block)) return true;
      block.clear();
    }
    while (block.size() < block_size && block.records.size() < most_records && !table_ && next_entry())
      read_entry(block);
    if (!block.records.empty()) return true;
  } while (table_);
  return say_end(block);
}

}  // namespace cablelint

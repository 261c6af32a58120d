#include "validator/input/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace cablelint {
namespace {

constexpr std::string_view damaged = "the archive is damaged or cut off";

constexpr const char* nameless = "?";

constexpr std::size_t most_records = 1024;   // of a block

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

// Each entry of a zip is compressed by itself and says where it ends, so that the next one can be read. What
// goes through one filter as a whole ends here.
void ArchiveReader::tear() {
  const bool zip = (::archive_format(archive_.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
  if (zip && ::archive_filter_count(archive_.get()) <= 1)
    torn_ = true;
  else
    fail(damaged);
}

std::size_t ArchiveReader::read_data(char* to, std::size_t size) {
  if (!failure_.empty() || torn_) return 0;
  const la_ssize_t n = ::archive_read_data(archive_.get(), to, size);
  if (n < 0) return tear(), 0;
  out_ += static_cast<std::uint64_t>(n);
  if (const auto fault = over_bounds(); !fault.empty()) return fail(fault), 0;
  return static_cast<std::size_t>(n);
}

// A header that is none: libarchive can look for the next one. What lies between is not read as headers one by
// one.
bool ArchiveReader::is_lost(int result) {
  if (result != ARCHIVE_RETRY) return lost_ = false;
  const bool first = !lost_;
  lost_ = true;
  entry_ += first;
  name_ = nameless;
  return first;
}

// To the next regular file, or to one that is lost; false at the end and where the archive cannot be read on.
bool ArchiveReader::next_entry() {
  torn_ = false;
  while (!ended_ && failure_.empty()) {
    ::archive_entry* e = nullptr;
    const int result = ::archive_read_next_header(archive_.get(), &e);
    ended_ = result == ARCHIVE_EOF;
    if (result < ARCHIVE_WARN) fail(damaged);
    if (ended_ || !failure_.empty()) return false;
    if (is_lost(result)) return true;
    if (lost_) continue;
    if (::archive_entry_filetype(e) != AE_IFREG && ::archive_format(archive_.get()) != ARCHIVE_FORMAT_RAW)
      continue;
    ++entry_;
    if (const auto fault = over_bounds(); !fault.empty()) return fail(fault), false;
    const char* name = ::archive_entry_pathname(e);
    const bool raw = ::archive_format(archive_.get()) == ARCHIVE_FORMAT_RAW;
    // Without a filter these are the bytes of the file itself, in which no archive could be read.
    if (raw && ::archive_filter_count(archive_.get()) <= 1) return fail(damaged), false;
    name_ = raw ? "" : name ? name : nameless;
    encrypted_ = ::archive_entry_is_encrypted(e) != 0;
    return true;
  }
  return false;
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

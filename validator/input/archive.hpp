#pragma once

#include <array>
#include <memory>
#include <string>

#include "validator/input/block.hpp"
#include "validator/input/byte_stream.hpp"

struct archive;

namespace cablelint {

// What an archive may hold before it is taken for a bomb. Ratio: bytes that come out for each that goes in.
struct ArchiveBounds {
  std::uint64_t entries = 10'000'000;
  std::uint64_t bytes = std::uint64_t{1} << 40;
  std::uint64_t text = 64 << 20;       // of one plain text
  std::uint64_t ratio = 300;
  std::uint64_t free = 32 << 20;       // bytes that no ratio is asked of
};

// Reads tar, zip, gzip and zstd, also inside of each other as in .tar.gz, without unpacking to disk: plain
// cables, and tables or lists of them. An archive that is damaged, cut off or over the bounds ends with a
// broken record that says so; what came before it stands. Where only the header of an entry is damaged, or the
// data of one in a zip, a broken record stands for the entry and the rest is read.
class ArchiveReader {
 public:
  explicit ArchiveReader(std::shared_ptr<FileStream> file, const ArchiveBounds& bounds = {});
  ~ArchiveReader();
  ArchiveReader(const ArchiveReader&) = delete;
  ArchiveReader& operator=(const ArchiveReader&) = delete;

  bool next(Block& block);

 private:
  bool next_entry();
  bool is_lost(int result);
  ByteStream rest_of_entry(std::string_view head);
  void read_entry(Block& block);
  void read_text(Block& block, std::size_t begin);
  bool next_of_table(Block& block);
  bool say_end(Block& block);
  void pass_over();
  void name_records(Block& block, std::size_t first) const;
  std::size_t read_data(char* to, std::size_t size);
  std::string_view over_bounds() const;
  void fail(std::string_view why);
  void tear();

  ArchiveBounds bounds_;
  std::shared_ptr<FileStream> file_;
  std::unique_ptr<archive, int (*)(archive*)> archive_;
  RecordStream table_;                    // the entry that is read, where it is a table or a list
  std::string name_;                      // of the entry; empty: a compressed file without entries
  std::uint32_t entry_ = 0;
  std::uint64_t out_ = 0;                 // bytes read of all entries
  std::string_view failure_;              // why it cannot be read on
  bool ended_ = false, said_ = false, encrypted_ = false;
  bool lost_ = false;                     // the entry has no header that could be read
  bool torn_ = false;                     // the entry's data ends in damage, and the next entry can be read
  std::array<char, 65536> input_, passed_over_;
};

}  // namespace cablelint

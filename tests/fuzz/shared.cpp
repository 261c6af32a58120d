#include "tests/fuzz/shared.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <filesystem>

#include "validator/input/decode.hpp"
#include "validator/input/tables.hpp"

namespace cablelint::fuzz {
namespace {

void write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    require(n > 0, "the input of a target cannot be written");
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
}

struct Folder {
  Folder() {
    std::array<char, 32> name{"/tmp/cablelint-fuzz-XXXXXX"};
    require(::mkdtemp(name.data()) != nullptr, "no folder can be made");
    path = name.data();
  }
  ~Folder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string path;
};

void check_record(Block& block, const RawRecord& r) {
  require_inside(r.bytes, block.size(), "a record lies in its block");
  for (const Span s : {r.id, r.date, r.refid, r.header, r.body}) require_inside(s, block.size(), "a column");
  require_inside(r.name, block.names.size(), "the name of an entry");
  const Decoded decoded = decode(block, r);
  const auto inside = [&](std::string_view part) {
    return part.empty() ||
           (part.data() >= block.data() && part.data() + part.size() <= block.data() + block.size());
  };
  require(inside(decoded.text) && inside(decoded.id), "what a record means lies in its block");
  require(r.form != RawRecord::Form::broken || !decoded.fault.empty(), "a broken record says why");
}

}  // namespace

std::shared_ptr<FileStream> as_file(std::string_view bytes) {
  const int fd = ::memfd_create("input", MFD_CLOEXEC);
  require(fd >= 0, "no file in memory");
  write_all(fd, bytes);
  ::lseek(fd, 0, SEEK_SET);
  return std::make_shared<FileStream>(fd, "");
}

const std::string& as_path(std::string_view name, std::string_view bytes) {
  static const Folder folder;
  static std::string path;
  path.assign(folder.path).append(1, '/').append(name);
  std::FILE* file = std::fopen(path.c_str(), "wb");
  require(file != nullptr, "the input of a target cannot be opened");
  require(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size(), "the input cannot be written");
  std::fclose(file);
  return path;
}

void read_all(const RecordStream& records) {
  static Block block;
  for (block.clear(); records(block); block.clear()) {
    require(!block.records.empty() || !block.failure.empty(), "a block has records or says why not");
    for (const RawRecord& r : block.records) check_record(block, r);
  }
}

void read_table(Content form, std::string_view bytes) {
  for (const Pace pace : {Pace::full_blocks, Pace::as_it_comes})
    read_all(open_table(form, bytes_of(as_file(bytes)), pace));
}

}  // namespace cablelint::fuzz

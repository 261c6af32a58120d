// What an archive may hold: one fault at its end says which bound it met, and what came before it stands.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "validator/input/archive.hpp"

namespace cablelint {
namespace {

// One file of a tar, in the form ustar.
std::string entry(const std::string& name, const std::string& content) {
  std::string head(512, '\0');
  const auto put = [&](std::size_t at, const std::string& text) { head.replace(at, text.size(), text); };
  const auto octal = [](std::size_t n, int digits) {
    char text[24];
    std::snprintf(text, sizeof text, "%0*zo", digits, n);
    return std::string(text);
  };
  put(0, name);
  put(100, "0000644");
  put(124, octal(content.size(), 11));
  put(136, octal(0, 11));
  put(148, "        ");
  put(156, "0");
  put(257, std::string("ustar\0", 6) + "00");
  std::size_t sum = 0;
  for (const char c : head) sum += static_cast<unsigned char>(c);
  put(148, octal(sum, 6) + std::string(1, '\0'));
  return head + content + std::string((512 - content.size() % 512) % 512, '\0');
}

std::string tar(std::size_t entries, std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < entries; ++i) bytes += entry(std::to_string(i), std::string(size, 'x'));
  return bytes + std::string(1024, '\0');
}

// What is wrong with each record, in order; empty: nothing.
std::vector<std::string> faults(const std::string& bytes, const ArchiveBounds& bounds) {
  const int fd = ::memfd_create("tar", MFD_CLOEXEC);
  EXPECT_EQ(::write(fd, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
  ::lseek(fd, 0, SEEK_SET);
  ArchiveReader archive(std::make_shared<FileStream>(fd, ""), bounds);
  std::vector<std::string> found;
  Block block;
  for (block.clear(); archive.next(block); block.clear())
    for (const RawRecord& r : block.records) found.emplace_back(r.fault);
  return found;
}

using Faults = std::vector<std::string>;

TEST(ArchiveBounds, Entries) {
  ArchiveBounds bounds;
  bounds.entries = 2;
  EXPECT_EQ(faults(tar(2, 100), bounds), (Faults{"", ""}));
  EXPECT_EQ(faults(tar(5, 100), bounds), (Faults{"", "", "the archive has more entries than can be trusted"}));
}

TEST(ArchiveBounds, Bytes) {
  ArchiveBounds bounds;
  bounds.bytes = 20000;
  EXPECT_EQ(faults(tar(2, 5000), bounds), (Faults{"", ""}));
  EXPECT_EQ(faults(tar(9, 5000), bounds).back(), "the archive holds more bytes than can be trusted");
}

TEST(ArchiveBounds, OneText) {
  ArchiveBounds bounds;
  bounds.text = 70000;
  EXPECT_EQ(faults(tar(2, 70000), bounds), (Faults{"", ""}));
  EXPECT_EQ(faults(entry("long", std::string(200000, 'x')) + tar(1, 100), bounds),
            (Faults{"the text is longer than 64 MB", ""}));
}

}  // namespace
}  // namespace cablelint

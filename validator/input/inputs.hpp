#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cablelint {

enum class InputKind : std::uint8_t {
  file,    // a regular file that the walk found: one read is enough
  named,   // a path that the user gave: file, pipe or device
  standard_input,
  broken   // cannot be read; `error` says why
};

// The list of what is to be read, in the order of the report, and of what a walk left out. Paths lie in one
// buffer, each with a 0 behind.
class Inputs {
 public:
  struct Item {
    std::size_t path = 0;
    std::uint32_t size = 0;
    InputKind kind = InputKind::named;
    int error = 0;
    std::string_view skipped = {};  // a constant: why it is not to be read, and yet stands in the report
    std::uint32_t number = 0;       // from 1 among those of all parts of the run; 0: nobody asks
  };

  void add(std::string_view path, InputKind kind, int error = 0) {
    items_.push_back({paths_.size(), static_cast<std::uint32_t>(path.size()), kind, error});
    paths_.append(path).append(1, '\0');
  }
  void add_excluded(std::string_view path, InputKind kind) {
    add(path, kind);
    items_.back().skipped = "excluded by the configuration";
  }
  // A link out of the folder that is walked: whoever makes a folder does not choose what else is read.
  void add_stray(std::string_view path) {
    leave_out(path);
    add(path, InputKind::file);
    items_.back().skipped = "a link out of the folder; name what it leads to, and it is read";
  }
  // A file or folder that a walk came to and did not read.
  void leave_out(std::string_view path) { left_out_.emplace_back(path); }
  const std::vector<std::string>& left_out() const { return left_out_; }
  // Numbers the items as they are now, before some of them go.
  void number() {
    for (Item& item : items_) item.number = ++numbered_;
  }
  std::uint32_t numbered() const { return numbered_; }  // 0: none is
  // Keeps the items for which `wanted` is true.
  template <class Wanted>
  void keep(Wanted wanted) {
    std::erase_if(items_, [&](const Item& item) { return !wanted(path(item)); });
  }
  std::size_t size() const { return items_.size(); }
  const Item& operator[](std::size_t i) const { return items_[i]; }
  const char* c_path(const Item& item) const { return paths_.data() + item.path; }
  std::string_view path(const Item& item) const { return {c_path(item), item.size}; }

 private:
  std::vector<std::string> left_out_;
  std::string paths_;
  std::vector<Item> items_;
  std::uint32_t numbered_ = 0;
};

}  // namespace cablelint

#include "validator/input/walk.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>
#include <string>

namespace cablelint {
namespace {

struct Entry {
  std::string name;
  unsigned char type;
  ino_t inode;
};

using FileId = std::pair<dev_t, ino_t>;

bool is_passed_over(std::string_view name) {
  return name == "." || name == ".." || name == ".git" || name == ".hg" || name == ".svn";
}

// False, with errno, when the directory cannot be read.
bool read_entries(const char* path, std::vector<Entry>& entries) {
  const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path), ::closedir);
  if (!directory) return false;
  errno = 0;
  while (const dirent* e = ::readdir(directory.get()))
    if (!is_passed_over(e->d_name)) entries.push_back({e->d_name, e->d_type, e->d_ino});
  if (errno != 0) return false;
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
  return true;
}

// Without links; empty when it cannot be said.
std::string real_path(const char* path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path, nullptr), std::free);
  return real ? real.get() : "";
}

class Walk {
 public:
  Walk(const LeaveOut& leave_out, Inputs& inputs) : leave_out_(leave_out), inputs_(inputs) {}

  void start(std::string& path, FileId id) {
    folder_ = real_path(path.empty() ? "." : path.c_str());
    if (folder_ != "/") folder_ += '/';
    directory(path, id);
  }

 private:
  void directory(std::string& path, FileId id) {
    if (!entered_.insert(id).second) return;  // a loop, or a second way to the same place
    std::vector<Entry> entries;
    if (!read_entries(path.empty() ? "." : path.c_str(), entries)) {
      inputs_.add(path.empty() ? "." : path, InputKind::broken, errno);
      return;
    }
    if (!path.empty() && path.back() != '/') path += '/';
    const std::size_t stem = path.size();
    for (const Entry& e : entries) {
      path.resize(stem);
      path += e.name;
      entry(path, e);
    }
  }

  void entry(std::string& path, const Entry& e) {
    if (is_excluded(leave_out_.exclude, path)) return inputs_.leave_out(path);
    if (e.type == DT_REG && !may_be_left_out(e.inode)) {
      inputs_.add(path, InputKind::file);
      return;
    }
    if (e.type != DT_REG && e.type != DT_DIR && e.type != DT_LNK && e.type != DT_UNKNOWN) return;
    struct stat s;
    if (::stat(path.c_str(), &s) != 0)
      inputs_.add(path, InputKind::broken, errno);
    else if (e.type != DT_REG && e.type != DT_DIR && leads_out(path))
      inputs_.add_stray(path);
    else if (S_ISDIR(s.st_mode))
      directory(path, {s.st_dev, s.st_ino});
    else if (S_ISREG(s.st_mode) && !is_left_out({s.st_dev, s.st_ino}))
      inputs_.add(path, InputKind::file);
  }

  bool leads_out(const std::string& path) const { return !(real_path(path.c_str()) + '/').starts_with(folder_); }

  bool is_left_out(FileId id) const { return std::ranges::find(leave_out_.files, id) != leave_out_.files.end(); }

  bool may_be_left_out(ino_t inode) const {
    return std::ranges::any_of(leave_out_.files, [&](const FileId& id) { return id.second == inode; });
  }

  const LeaveOut& leave_out_;
  Inputs& inputs_;
  std::string folder_;  // without links, and with a slash behind
  std::set<FileId> entered_;
};

}  // namespace

void add_path(std::string_view path, const LeaveOut& leave_out, Inputs& inputs) {
  if (path == "-") {
    inputs.add(path, InputKind::standard_input);
    return;
  }
  std::string name(path);
  struct stat s;
  const int error = ::stat(name.c_str(), &s) == 0 ? 0 : errno;
  if (error == 0 && S_ISDIR(s.st_mode))
    Walk(leave_out, inputs).start(name, {s.st_dev, s.st_ino});
  else if (leave_out.exclude.named_too && is_excluded(leave_out.exclude, path))
    inputs.add_excluded(path, InputKind::named);
  else if (error != 0)
    inputs.add(path, InputKind::broken, error);
  else
    inputs.add(path, InputKind::named);
}

void add_current_directory(const LeaveOut& leave_out, Inputs& inputs) {
  std::string path;
  struct stat s;
  if (::stat(".", &s) == 0) Walk(leave_out, inputs).start(path, {s.st_dev, s.st_ino});
}

}  // namespace cablelint

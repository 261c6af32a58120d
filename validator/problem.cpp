#include "validator/problem.hpp"

#include <cerrno>
#include <cstring>

namespace cablelint {
namespace {

struct Known {
  int error;
  std::string_view what, remedy;
};

constexpr Known known[] = {
    {ENOENT, "no such file or directory", "check the spelling, or whether a link points nowhere"},
    {EACCES, "permission denied", "make it readable for this user, or leave it out"},
    {EPERM, "not permitted", "make it readable for this user, or leave it out"},
    {ELOOP, "its symbolic links run in a circle", "remove the link, or name the file itself"},
    {ENOTDIR, "a part of the path is a file and no directory", "check the path"},
    {EISDIR, "is a directory", "name a file"},
    {ENAMETOOLONG, "the path is too long", "change into a directory nearer to it"},
    {EMFILE, "too many open files", "raise the limit with ulimit -n, or use a smaller -j"},
    {ENOMEM, "not enough memory", "check fewer or smaller files at once"},
    {ENOSPC, "no space left on the device", "free some, or write elsewhere"},
    {EDQUOT, "the disk quota is used up", "free some space, or write elsewhere"},
    {EFBIG, "the file is too large", "split it; a file of texts may have up to 4 GiB, and 1 GiB through a pipe"},
    {EROFS, "the file system is read-only", "write elsewhere"},
    {EBADF, "it is closed", "give the program a standard input and output"},
    {EINTR, "stopped by a signal", ""},
    {EIO, "the device failed", "check the disk, and try again"},
};

}  // namespace

Problem system_problem(std::string_view place, int error) {
  for (const Known& k : known)
    if (k.error == error) return {std::string(place), std::string(k.what), std::string(k.remedy)};
  return {std::string(place), std::strerror(error), "check the file, and try again"};
}

Problem write_problem(std::string_view place, int error) {
  Problem problem = system_problem(place, error);
  if (error == EACCES || error == EPERM)
    problem.remedy = "make it and its folder writable for this user, or leave it out";
  return problem;
}

}  // namespace cablelint

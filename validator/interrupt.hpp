#pragma once

#include <sys/types.h>

#include <cstddef>

namespace cablelint {

// SIGINT and SIGTERM ask for an orderly end: the report is closed and stays valid. A second one kills.
// SIGPIPE is ignored: a closed pipe shows as a failed write.
void watch_signals();

// The signal that came, or 0.
int interrupted();

// read(2) that waits no longer once interrupted() is true: then -1 and EINTR.
ssize_t read_or_stop(int fd, char* to, std::size_t size);

}  // namespace cablelint

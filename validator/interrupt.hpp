#pragma once

namespace cablelint {

// SIGINT and SIGTERM ask for an orderly end: the report is closed and stays valid. A second one kills.
// SIGPIPE is ignored: a closed pipe shows as a failed write.
void watch_signals();

// The signal that came, or 0.
int interrupted();

}  // namespace cablelint

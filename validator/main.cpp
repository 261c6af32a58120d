#include "validator/command/commands.hpp"
#include "validator/interrupt.hpp"
#include "validator/options/command_line.hpp"
#include "validator/standard_files.hpp"

int main(int argc, char** argv) {
  using namespace cablelint;
  open_standard_files();
  log::start(log::Verbosity::normal);
  watch_signals();
  Options options;
  if (const auto status = read_command_line(argc, argv, options)) return *status;
  log::start(options.verbosity);
  const int status = command::run(options);
  return interrupted() ? 128 + interrupted() : status;
}

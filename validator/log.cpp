#include "validator/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <string>

#include "validator/text/plain.hpp"

namespace cablelint::log {
namespace {

void write(spdlog::level::level_enum level, std::string_view message) {
  if (!spdlog::should_log(level)) return;
  std::string line;
  append_plain(line, message);
  spdlog::log(level, "{}", line);
}

constexpr spdlog::level::level_enum least[] = {spdlog::level::err, spdlog::level::warn, spdlog::level::info,
                                               spdlog::level::debug};

}  // namespace

void start(Verbosity verbosity) {
  auto logger = std::make_shared<spdlog::logger>("cablelint", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern("%n: %l: %v");
  logger->set_level(least[static_cast<int>(verbosity)]);
  spdlog::set_default_logger(std::move(logger));
}

void error(std::string_view message) { write(spdlog::level::err, message); }
void warning(std::string_view message) { write(spdlog::level::warn, message); }
void info(std::string_view message) { write(spdlog::level::info, message); }
void debug(std::string_view message) { write(spdlog::level::debug, message); }
bool verbose() { return spdlog::should_log(spdlog::level::info); }

}  // namespace cablelint::log

#include "validator/lsp/policy.hpp"

#include <filesystem>

#include "validator/config/find_config.hpp"

namespace cablelint::lsp {

std::optional<Problem> load(CheckOptions options, Policy& out) {
  if (auto problem = prepare(options, out.setup)) return problem;
  out.waivers = options.waivers;
  out.baseline = options.baseline;
  std::error_code error;
  if (!std::filesystem::exists(options.waivers, error)) options.waivers.clear();
  return told_at_key(out.setup.config,
                     out.suppressor.load(options.baseline, options.waivers, day_of(out.setup.judging)));
}

std::vector<std::string> files_of(const Policy& policy) {
  std::vector<std::string> files{policy.setup.config.file};
  const auto& extended = policy.setup.config.extended;
  files.insert(files.end(), extended.begin(), extended.end());
  files.insert(files.end(), {policy.waivers, policy.baseline});
  std::erase(files, "");
  return files;
}

std::string stamp_of(std::vector<std::string> files, const CheckOptions& options) {
  if (options.config.empty() && !options.isolated) files.push_back(find_config());
  std::string stamp;
  for (const std::string& file : files) {
    std::error_code error;
    const auto written = std::filesystem::last_write_time(file, error);
    stamp.append(file).append(1, ' ').append(std::to_string(error ? 0 : written.time_since_epoch().count()));
  }
  return stamp;
}

}  // namespace cablelint::lsp

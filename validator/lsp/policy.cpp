#include "validator/lsp/policy.hpp"

#include <filesystem>

namespace cablelint::lsp {

std::optional<Problem> load(CheckOptions options, Policy& out) {
  if (auto problem = prepare(options, out.setup)) return problem;
  out.waivers = options.waivers;
  out.baseline = options.baseline;
  std::error_code error;
  if (!std::filesystem::exists(options.waivers, error)) options.waivers.clear();
  return out.suppressor.load(options.baseline, options.waivers, day_of(out.setup.judging));
}

std::vector<std::string> files_of(const Policy& policy) {
  std::vector<std::string> files = policy.setup.config.extended;
  files.insert(files.end(), {policy.waivers, policy.baseline});
  return files;
}

std::string stamp_of(const Policy& policy, const CheckOptions& options) {
  const bool nearest = options.config.empty() && !options.isolated;
  std::string stamp;
  std::vector<std::string> files = files_of(policy);
  files.push_back(nearest ? find_config() : options.config);
  for (const std::string& file : files) {
    std::error_code error;
    const auto written = std::filesystem::last_write_time(file, error);
    stamp.append(file).append(1, ' ').append(std::to_string(error ? 0 : written.time_since_epoch().count()));
  }
  return stamp;
}

}  // namespace cablelint::lsp

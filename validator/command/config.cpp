// config show|verify
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "validator/command/commands.hpp"
#include "validator/config/find_config.hpp"
#include "validator/config/setup.hpp"
#include "validator/report/sink.hpp"
#include "validator/suppress/suppressor.hpp"

namespace cablelint::command {
namespace {

using nlohmann::ordered_json;

ordered_json levels_of(const std::vector<LevelSetting>& levels) {
  ordered_json out = ordered_json::object();
  for (const LevelSetting& setting : levels) out[setting.code] = setting.level;
  return out;
}

// The configuration with all that it extends, as its own keys.
std::string shown(const Config& config) {
  ordered_json out;
  out["file"] = config.file.empty() ? ordered_json() : ordered_json(config.file);
  out["select"] = config.select;
  out["extend-select"] = config.extend_select;
  out["ignore"] = config.ignore;
  out["exclude"] = config.exclude;
  out["levels"] = levels_of(config.levels);
  out["fail-on"] = config.fail_on.empty() ? "error" : config.fail_on;
  for (const auto& [key, value] : {std::pair{"ceiling", &config.ceiling},
                                   {"baseline", &config.baseline.path},
                                   {"waivers", &config.waivers.path}})
    out[key] = value->empty() ? ordered_json() : ordered_json(*value);
  out["facts"] = {{"captions", config.facts.captions}, {"tags", config.facts.tags}, {"posts", config.facts.posts}};
  out["path"] = ordered_json::array();
  for (const PathSettings& p : config.paths)
    out["path"].push_back({{"glob", p.glob},
                           {"extend-select", p.extend_select},
                           {"ignore", p.ignore},
                           {"levels", levels_of(p.levels)}});
  return out.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

// What a check would say of the configuration before it reads a cable.
int verify(const ConfigOptions& options) {
  Setup setup;
  Suppressor suppressor;
  CheckOptions check;
  check.config = options.file;
  if (const auto problem = prepare(check, setup)) return refuse(*problem);
  const Config& config = setup.config;
  if (config.file.empty())
    return refuse({"", "no " + std::string(config_name) + " is here or in a folder above", "name one"});
  if (const auto problem = told_at_key(config, suppressor.load(check.baseline, check.waivers, {})))
    return refuse(*problem);
  return print(fmt::format("{}: no problem\n", config.file));
}

}  // namespace

int config(const ConfigOptions& options) {
  if (options.action == "verify") return verify(options);
  Config config;
  if (const auto problem = load_config(options.file, false, config)) return refuse(*problem);
  return print(shown(config));
}

}  // namespace cablelint::command

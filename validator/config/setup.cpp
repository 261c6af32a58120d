#include "validator/config/setup.hpp"

#include <chrono>

#include "validator/config/find_config.hpp"
#include "validator/config/folder.hpp"
#include "validator/options/selection.hpp"

namespace cablelint {
namespace {

void apply(const LevelSetting& setting, RuleSet& rules) {
  const auto all = rules::all();
  auto named = rules::Selection::none();
  named.set(setting.code, true);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!named.has(i)) continue;
    if (setting.level == "off") rules.selection.set(all[i]->code, false);
    for (const auto level : {rules::Severity::error, rules::Severity::warning, rules::Severity::info})
      if (setting.level == name(level)) rules.levels.set(i, level);
  }
}

// The command line goes first.
void fill_in(const Config& config, CheckOptions& options) {
  for (const auto& [place, value] : {std::pair{&options.fail_on, &config.fail_on},
                                     {&options.ceiling, &config.ceiling},
                                     {&options.baseline, &config.baseline.path},
                                     {&options.waivers, &config.waivers.path}})
    if (place->empty()) *place = *value;
}

// The rules that run by what the file says, and their levels; what the command line says comes on top.
std::optional<Problem> apply_file(const Config& config, bool ceiling, RuleSet& rules) {
  const std::string place = config.file + ": ";
  rules.selection.set("REL", ceiling);
  if (auto problem =
          choose_rules({config.select, config.extend_select, config.ignore, place}, ceiling, rules.selection))
    return problem;
  for (const LevelSetting& setting : config.levels) apply(setting, rules);
  return {};
}

std::optional<Problem> lacks_ceiling(const PathSettings& path, const std::string& ceiling) {
  for (const auto& selector : path.extend_select)
    if (ceiling.empty() && selector.starts_with("REL"))
      return Problem{"[[path]] " + path.glob, selector + " compares a cable with a ceiling, and none is given",
                     "add ceiling = \"UNCLASSIFIED//SBU\" or another marking"};
  return {};
}

}  // namespace

Date day_of(const Judging& judging) {
  if (judging.as_of.known()) return judging.as_of;
  const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return from_days(static_cast<std::int32_t>(today.time_since_epoch().count()));
}

std::optional<Problem> prepare(CheckOptions& options, Setup& out) {
  if (auto problem = load_config(options.config, options.isolated, out.config)) return problem;
  fill_in(out.config, options);
  if (options.fail_on.empty()) options.fail_on = "error";
  if (auto problem = apply_file(out.config, !options.ceiling.empty(), out.rules)) return problem;
  if (auto problem = read_judging(options, out.rules.selection, out.judging)) return problem;
  out.vocabulary.add(out.config.facts);
  out.judging.own_tags = out.config.facts.tags;
  for (const PathSettings& path : out.config.paths)
    if (auto problem = lacks_ceiling(path, options.ceiling)) return problem;
  return {};
}

Exclude excluded(const Setup& setup, bool named_too) {
  return {setup.config.file, setup.config.exclude, named_too};
}

const RuleSet& PathRules::of(std::string_view path) {
  const auto& settings = setup_.config.paths;
  if (settings.empty()) return setup_.rules;
  const std::string relative = path_from_folder_of(setup_.config.file, path);
  fits_.clear();
  for (const PathSettings& s : settings) fits_.push_back(fits_glob(s.glob, relative));
  const auto [at, fresh] = known_.try_emplace(fits_, setup_.rules);
  for (std::size_t i = 0; fresh && i < settings.size(); ++i) {
    if (!fits_[i]) continue;
    for (const auto& selector : settings[i].extend_select) at->second.selection.set(selector, true);
    for (const auto& selector : settings[i].ignore) at->second.selection.set(selector, false);
    for (const LevelSetting& level : settings[i].levels) apply(level, at->second);
  }
  return at->second;
}

}  // namespace cablelint

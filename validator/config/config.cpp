#include "validator/config/config.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "validator/config/toml_reader.hpp"
#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

namespace fs = std::filesystem;
constexpr int deepest = 10;  // files that extend each other

std::string joined(const std::string& file, const std::string& path) {
  return path.empty() ? path : (fs::path(file).parent_path() / path).lexically_normal().string();
}

// One file. Keys that it has replace what `out` holds.
class ConfigReader {
 public:
  ConfigReader(const std::string& path, Config& out, int depth) : toml_(path), out_(out), depth_(depth) {}

  std::optional<Problem> read() {
    const toml::table* file = toml_.open();
    if (!file) return toml_.problem();
    if (const toml::node* base = file->get("extend"))
      if (auto problem = extend(*base)) return problem;
    read_file(*file);
    return toml_.problem();
  }

 private:
  std::optional<Problem> extend(const toml::node& node) {
    const std::string base = toml_.text(node);
    if (toml_.problem()) return toml_.problem();
    if (depth_ == deepest) {
      toml_.fail(node, "the files extend each other in a circle, or more than 10 deep", "take one extend out");
      return toml_.problem();
    }
    const std::string path = joined(toml_.path(), base);
    out_.extended.push_back(path);
    auto problem = base.empty() ? system_problem(path, ENOENT) : ConfigReader(path, out_, depth_ + 1).read();
    if (!problem || problem->place != path) return problem;
    toml_.fail(node, problem->message(), "");  // it cannot be read at all: that is the fault of what names it
    return toml_.problem();
  }

  void named_file(const toml::node& node, NamedFile& out) {
    out.path = joined(toml_.path(), toml_.text(node));
    out.place = toml_.place_of(node);
    if (out.path.empty()) toml_.fail(node, "an empty text names no file", "");
  }

  void read_file(const toml::table& file) {
    const TomlReader::Key keys[] = {
        {"extend", [](const toml::node&) {}},
        {"select", [&](const toml::node& n) { select(n); }},
        {"extend-select", [&](const toml::node& n) { out_.extend_select = selectors(n); }},
        {"ignore", [&](const toml::node& n) { out_.ignore = selectors(n); }},
        {"exclude", [&](const toml::node& n) { exclude(n); }},
        {"levels", [&](const toml::node& n) { levels(n, out_.levels); }},
        {"fail-on",
         [&](const toml::node& n) { out_.fail_on = toml_.one_of(n, {"error", "warning", "info", "never"}); }},
        {"ceiling", [&](const toml::node& n) { out_.ceiling = ceiling(n); }},
        {"baseline", [&](const toml::node& n) { named_file(n, out_.baseline); }},
        {"waivers", [&](const toml::node& n) { named_file(n, out_.waivers); }},
        {"facts", [&](const toml::node& n) { facts(n); }},
        {"path", [&](const toml::node& n) { paths(n); }},
    };
    toml_.table(file, "the configuration", keys);
  }

  void facts(const toml::node& node) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", digits = "0123456789";
    const std::string tag = std::string(letters).append(digits), words = tag + " -";
    const TomlReader::Key keys[] = {
        {"captions",
         [&](const toml::node& n) { own_words(n, "caption", words, "OPAL CHANNEL", out_.facts.captions); }},
        {"tags", [&](const toml::node& n) { own_words(n, "tag", tag, "KOPL", out_.facts.tags); }},
        {"posts", [&](const toml::node& n) { own_words(n, "post", words, "CAMP HARBOR", out_.facts.posts); }},
    };
    toml_.table(node, "[facts]", keys);
  }

  void own_words(const toml::node& node, const std::string& what, std::string_view letters,
                 std::string_view example, std::vector<std::string>& out) {
    const auto list = toml_.texts(node);
    for (std::size_t i = 0; i < list.size(); ++i) {
      const bool good = !list[i].empty() && list[i].find_first_not_of(letters) == std::string::npos &&
                        list[i].front() != ' ' && list[i].back() != ' ' && list[i].find("  ") == std::string::npos;
      if (!good)
        toml_.fail(*node.as_array()->get(i), list[i] + " cannot be a " + what,
                   "write it in capitals, such as \"" + std::string(example) + "\"");
      out.push_back(list[i]);
    }
  }

  void exclude(const toml::node& node) {
    for (std::string& glob : toml_.texts(node)) {
      if (glob.ends_with('/')) glob.pop_back();  // a folder, as some write it
      if (glob.empty()) toml_.fail(node, "an empty glob fits no path", "write one such as \"drafts/*\"");
      out_.exclude.emplace_back(tidy_path(glob));
    }
  }

  void paths(const toml::node& node) {
    for (const toml::table* table : toml_.tables(node, "path")) {
      PathSettings settings;
      const TomlReader::Key keys[] = {
          {"glob", [&](const toml::node& n) { settings.glob = tidy_path(toml_.text(n)); }},
          {"extend-select", [&](const toml::node& n) { settings.extend_select = selectors(n); }},
          {"ignore", [&](const toml::node& n) { settings.ignore = selectors(n); }},
          {"levels", [&](const toml::node& n) { levels(n, settings.levels); }},
      };
      toml_.table(*table, "a [[path]]", keys);
      if (settings.glob.empty()) toml_.fail(*table, "a [[path]] needs a glob", "such as glob = \"archive/*\"");
      out_.paths.push_back(std::move(settings));
    }
  }

  // A check of nothing would pass every cable.
  void select(const toml::node& node) {
    out_.select = selectors(node);
    if (out_.select.empty())
      toml_.fail(node, "an empty list selects no rule", "name rules, or leave the key out for the default set");
  }

  std::vector<std::string> selectors(const toml::node& node) {
    auto list = toml_.texts(node);
    if (const auto* array = node.as_array())
      for (std::size_t i = 0; i < list.size(); ++i) check_selector(*array->get(i), list[i]);
    return list;
  }

  void check_selector(const toml::node& node, const std::string& selector) {
    auto probe = rules::Selection::none();
    if (toml_.problem() || probe.set(selector, true)) return;
    const auto near = rules::nearest_selector(selector);
    toml_.fail(node, "no rule or family is called " + selector,
               near.empty() ? "`cablelint rules` lists them" : "did you mean " + std::string(near) + "?");
  }

  // Later settings of a code go before earlier ones.
  void levels(const toml::node& node, std::vector<LevelSetting>& out) {
    const toml::table* table = node.as_table();
    if (!table) return toml_.fail(node, "levels is no table", "write [levels] and below it SBU001 = \"warning\"");
    for (const auto& [name, value] : *table) {
      const std::string code(name.str());
      check_selector(value, code);
      out.push_back({code, toml_.one_of(value, {"error", "warning", "info", "off"})});
    }
  }

  std::string ceiling(const toml::node& node) {
    const std::string text = toml_.text(node);
    std::vector<MarkToken> tokens;
    if (!toml_.problem() && parse_marking(text, facts::vocabulary(), tokens).level == Level::none)
      toml_.fail(node, text + " has no level that could be understood",
                 "write a marking such as \"UNCLASSIFIED//SBU\"");
    return text;
  }

  TomlReader toml_;
  Config& out_;
  int depth_;
};

}  // namespace

std::optional<Problem> read_config(const std::string& path, Config& out) {
  out = {};
  out.file = path;
  return ConfigReader(path, out, 0).read();
}

std::optional<Problem> told_at_key(const Config& config, std::optional<Problem> problem) {
  for (const NamedFile* file : {&config.baseline, &config.waivers})
    if (problem && !file->path.empty() && problem->place == file->path)
      return Problem{file->place, problem->message(), ""};
  return problem;
}

}  // namespace cablelint

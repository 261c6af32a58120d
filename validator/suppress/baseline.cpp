#include "validator/suppress/baseline.hpp"

#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>

#include "validator/version.hpp"

namespace cablelint {
namespace {

using nlohmann::json;

Problem no_baseline(const std::string& path, const std::string& what) {
  return {path, "this is no baseline: " + what, "make it with `cablelint baseline create`"};
}

bool read_codes(const json& codes, Baseline::Codes& out) {
  if (!codes.is_object()) return false;
  for (const auto& [code, prints] : codes.items()) {
    if (!prints.is_array()) return false;
    for (const json& print : prints) {
      if (!print.is_string()) return false;
      out[code].insert(print.get<std::string>());
    }
  }
  return true;
}

}  // namespace

std::size_t Baseline::size() const {
  std::size_t n = 0;
  for (const auto& [path, codes] : documents)
    for (const auto& [code, prints] : codes) n += prints.size();
  return n;
}

std::optional<Problem> read_baseline(const std::string& path, Baseline& out) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return system_problem(path, errno);
  const json all = json::parse(file, nullptr, false);
  if (all.is_discarded()) return no_baseline(path, "it is not JSON");
  const auto version = all.is_object() ? all.find("schema_version") : all.end();
  if (version == all.end() || !version->is_string() || !version->get<std::string>().starts_with("1."))
    return no_baseline(path, "its schema_version is not 1");
  const auto documents = all.find("documents");
  if (documents == all.end() || !documents->is_object()) return no_baseline(path, "it has no documents");
  for (const auto& [name, codes] : documents->items())
    if (!read_codes(codes, out.documents[name])) return no_baseline(path, "the entry of a document is broken");
  return {};
}

std::string to_json(const Baseline& baseline) {
  nlohmann::ordered_json out;
  out["schema_version"] = schema_version;
  out["documents"] = json::object();
  for (const auto& [path, codes] : baseline.documents)
    if (!codes.empty()) out["documents"][path] = codes;
  return out.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace cablelint

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "schema_texts.hpp"  // made by CMake from validator/schemas/*.json
#include "validator/command/commands.hpp"
#include "validator/problem.hpp"
#include "validator/report/sink.hpp"

namespace cablelint::command {
namespace {

// One document of the report, which is one line of ndjson.
std::string record_schema() {
  auto schema = nlohmann::ordered_json::parse(schemas::report);
  nlohmann::ordered_json record;
  record["$schema"] = schema["$schema"];
  record["$id"] = "https://cablelint.invalid/schemas/record-v1.json";
  record["title"] = "cablelint record, version 1";
  record["description"] = "One line of `cablelint check --format ndjson`.";
  record["allOf"] = {{{"$ref", "#/definitions/document"}}};
  record["definitions"] = std::move(schema["definitions"]);
  return record.dump(2) + "\n";
}

}  // namespace

int schema(const std::string& name) {
  if (name == "report") return print(schemas::report);
  if (name == "record") return print(record_schema());
  if (name == "config") return print(schemas::config);
  if (name == "baseline") return print(schemas::baseline);
  return refuse({"", "no schema is called " + name, "use report, record, config or baseline"});
}

}  // namespace cablelint::command

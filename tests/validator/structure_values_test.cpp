// What `cablelint parse` says of a cable, beside it as x.values: one field a line, absent ones left out, spans
// left out. CABLELINT_BLESS=1 rewrites them.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "tests/corpus.hpp"
#include "validator/report/structure/structure.hpp"

namespace cablelint {
namespace {

using Json = nlohmann::json;

Json structure_of(Parser& parser, const std::string& text) {
  Document document;
  document.path = "x.cable";
  document.telegram = &parser.parse(text);
  std::string out;
  append_structure(document, out);
  return Json::parse(out, nullptr, false);
}

std::string said(const Json& v) { return v.is_string() ? v.get<std::string>() : v.is_null() ? "-" : v.dump(); }

// The items of an object in brackets, without spans and nulls.
std::string flat(const Json& v) {
  if (!v.is_structured()) return said(v);
  std::string out;
  if (v.is_object() && v.contains("value")) return said(v["value"]);
  for (const auto& [key, item] : v.items()) {
    if (key == "span" || item.is_null() || (item.is_array() && item.empty())) continue;
    out += (out.empty() ? "" : v.is_object() ? " | " : " ") + (v.is_object() ? key + " " : "") + flat(item);
  }
  return out;
}

std::string paragraphs(const Json& list) {
  std::string out;
  for (const Json& p : list)
    out += (out.empty() ? "" : " ") + (p["number"].is_null() ? "" : said(p["number"])) +
           (p["mark"].is_null() ? "" : said(p["mark"]["raw"]));
  return out;
}

std::string values(const Json& telegram) {
  std::string out;
  const auto line = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) out.append(key).append(": ").append(value).append("\n");
  };
  for (const auto& [key, v] : telegram.items()) {
    if (key == "path" || key == "record" || key == "offset" || key == "damage" || v.is_null()) continue;
    if (key == "paragraphs")
      line(key, paragraphs(v));
    else if (v.is_array() && key != "tags" && key != "captions" && key != "controls" && key != "precedence")
      for (const Json& item : v) line(key, flat(item));
    else
      line(key, flat(v));
  }
  return out;
}

std::vector<tests::CorpusCable> cables_with_values() {
  std::vector<tests::CorpusCable> found;
  for (const char* root : {CABLELINT_SOURCE_DIR "/corpus", CABLELINT_SOURCE_DIR "/tests/golden/shapes"})
    for (auto& cable : tests::corpus(root)) {
      auto beside = cable.path;
      if (std::filesystem::exists(beside.replace_extension(".values"))) found.push_back(std::move(cable));
    }
  return found;
}

TEST(StructureValues, AreThoseBesideTheCable) {
  const bool bless = std::getenv("CABLELINT_BLESS") != nullptr;
  Parser parser(facts::vocabulary());
  const auto cables = cables_with_values();
  ASSERT_GE(cables.size(), 60U) << "shapes and layouts";
  for (const auto& cable : cables) {
    auto beside = cable.path;
    beside.replace_extension(".values");
    const std::string found = values(structure_of(parser, cable.text));
    if (bless)
      std::ofstream(beside, std::ios::binary) << found;
    else
      EXPECT_EQ(tests::read_file(beside), found) << cable.path;
  }
}

}  // namespace
}  // namespace cablelint

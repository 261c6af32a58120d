// Turns fact tables (*.tsv) into one header of constexpr arrays: embed OUT.hpp TABLE.tsv...
//
// A table: comment lines (# table: NAME, # row: TYPE, # id: ENUM, # source: ...), then a line of columns
// `name:type` separated by tabs, then rows. Types: id (an enumerator; at most one column), str, list
// (items separated by |), date (YYYY-MM-DD), int, bool (yes/no). `-` is the empty value of a type.
// Anything out of form is an error with file and line.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

const std::map<std::string, std::string> cpp_types = {
    {"str", "std::string_view"}, {"list", "std::string_view"}, {"date", "Date"}, {"int", "int"}, {"bool", "bool"}};

struct Column {
  std::string name, type;
};

[[noreturn]] void fail(const std::string& file, int line, const std::string& what) {
  std::cerr << file << ":" << line << ": " << what << "\n";
  std::exit(1);
}

std::vector<std::string> split(const std::string& s, char by) {
  std::vector<std::string> parts(1);
  for (char c : s) {
    if (c == by)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

std::string quoted(const std::string& s) {
  std::string r = "\"";
  for (char c : s) {
    if (c == '"' || c == '\\') r += '\\';
    r += c;
  }
  return r + '"';
}

bool is_date(const std::string& s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return false;
  for (std::size_t i = 0; i < s.size(); ++i)
    if (i != 4 && i != 7 && (s[i] < '0' || s[i] > '9')) return false;
  const auto month = s.substr(5, 2), day = s.substr(8, 2);
  return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

bool is_number(const std::string& s) {
  const std::size_t sign = s.starts_with("-") ? 1 : 0;
  return s.size() > sign && s.find_first_not_of("0123456789", sign) == std::string::npos;
}

std::string date_literal(const std::string& s) {
  return "Date{" + std::to_string(std::stoi(s.substr(0, 4))) + ", " + std::to_string(std::stoi(s.substr(5, 2))) +
         ", " + std::to_string(std::stoi(s.substr(8, 2))) + "}";
}

std::string literal(const Column& c, const std::string& v, const std::string& id_type, const std::string& file,
                    int line) {
  if (c.type == "id") return id_type + "::" + v;
  if (c.type == "str" || c.type == "list") return v == "-" ? "\"\"" : quoted(v);
  if (c.type == "bool") {
    if (v != "yes" && v != "no") fail(file, line, c.name + ": '" + v + "' is neither yes nor no");
    return v == "yes" ? "true" : "false";
  }
  if (c.type == "date") {
    if (v == "-") return "Date{}";
    if (!is_date(v)) fail(file, line, c.name + ": '" + v + "' is not YYYY-MM-DD");
    return date_literal(v);
  }
  if (v == "-") return "-1";
  if (!is_number(v)) fail(file, line, c.name + ": '" + v + "' is not a whole number");
  return v;
}

std::vector<Column> read_columns(const std::vector<std::string>& cells, const std::string& file, int line) {
  std::vector<Column> columns;
  for (const auto& cell : cells) {
    const auto colon = cell.find(':');
    if (colon == std::string::npos) fail(file, line, "column '" + cell + "' has no type");
    columns.push_back({cell.substr(0, colon), cell.substr(colon + 1)});
    const auto& type = columns.back().type;
    if (type != "id" && !cpp_types.contains(type)) fail(file, line, "column type '" + type + "' is unknown");
  }
  return columns;
}

// A table as it is read: its head, its columns, and its rows as C++.
struct Table {
  std::map<std::string, std::string> head;
  std::vector<Column> columns;
  std::string ids, rows;
  int count = 0;
};

void add_row(Table& table, const std::vector<std::string>& cells, const std::string& file, int line) {
  if (cells.size() != table.columns.size())
    fail(file, line, std::to_string(cells.size()) + " cells, expected " + std::to_string(table.columns.size()));
  table.rows += "    {";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Column& column = table.columns[i];
    if (column.type == "id") table.ids += (table.ids.empty() ? "" : ", ") + cells[i];
    table.rows += (i ? ", " : "") + literal(column, cells[i], table.head["id"], file, line);
  }
  table.rows += "},\n";
  ++table.count;
}

Table read_table(const std::string& file) {
  std::ifstream in(file);
  if (!in) fail(file, 0, "cannot be read");
  Table table;
  std::string line;
  for (int n = 1; std::getline(in, line); ++n) {
    if (line.empty()) continue;
    if (line[0] == '#') {
      const auto colon = line.find(": ");
      if (colon != std::string::npos) table.head[line.substr(2, colon - 2)] = line.substr(colon + 2);
    } else if (table.columns.empty()) {
      table.columns = read_columns(split(line, '\t'), file, n);
    } else {
      add_row(table, split(line, '\t'), file, n);
    }
  }
  for (const char* key : {"table", "row", "source"})
    if (table.head[key].empty()) fail(file, 1, std::string("no line '# ") + key + ": ...'");
  return table;
}

void embed(const std::string& file, std::ostream& out) {
  Table table = read_table(file);
  auto& head = table.head;
  out << "\n// " << file.substr(file.rfind('/') + 1) << "\ninline constexpr std::string_view " << head["table"]
      << "_source = " << quoted(head["source"]) << ";\n";
  if (!table.ids.empty()) out << "enum class " << head["id"] << " : std::uint16_t { " << table.ids << " };\n";
  out << "struct " << head["row"] << " {\n";
  for (const auto& c : table.columns)
    out << "  " << (c.type == "id" ? head["id"] : cpp_types.at(c.type)) << " " << c.name << ";\n";
  out << "};\ninline constexpr std::array<" << head["row"] << ", " << table.count << "> " << head["table"]
      << " = {{\n"
      << table.rows << "}};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: embed OUT.hpp TABLE.tsv...\n";
    return 2;
  }
  std::ostringstream out;
  out << "// Made by rules/facts/embed.cpp from the tables beside it. Do not edit.\n#pragma once\n\n"
         "#include <array>\n#include <cstdint>\n#include <string_view>\n\n#include \"grammar/date.hpp\"\n\n"
         "namespace cablelint::facts {\n";
  for (int i = 2; i < argc; ++i) embed(argv[i], out);
  out << "\n}  // namespace cablelint::facts\n";
  std::ofstream file(argv[1], std::ios::binary);
  file << out.str();
  return file.good() ? 0 : 1;
}

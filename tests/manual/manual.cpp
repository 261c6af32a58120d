// The rule manual in docs/rules/, made from the rules: manual write|check FOLDER.
// `write` makes it anew; `check` says which pages are not what the rules say, and then fails.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "rules/engine.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/plain.hpp"

namespace cablelint {
namespace {

namespace fs = std::filesystem;

using Pages = std::map<std::string, std::string>;  // file name, text

std::string_view words(rules::FixKind fix) {
  constexpr std::string_view names[] = {"none", "safe", "unsafe (--unsafe-fixes)"};
  return names[static_cast<std::size_t>(fix)];
}

std::string_view words(rules::Severity level) {
  constexpr std::string_view names[] = {"error", "warning", "info"};
  return names[static_cast<std::size_t>(level)];
}

// A cable as a code block; characters that a page cannot show are escaped.
void append_example(std::string& page, std::string_view text) {
  page += "```text\n";
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    append_plain(page, line.substr(0, line.find('\r')));
    page += '\n';
  }
  page += "```\n\n";
}

void append_settings(std::string& page, const rules::Example& example) {
  if (!example.ceiling.empty()) page.append("With `--ceiling '").append(example.ceiling).append("'`:\n\n");
  if (example.as_of.known())
    page += "With `--as-of " + std::to_string(example.as_of.year) + "-" +
            std::to_string(100 + example.as_of.month).substr(1) + "-" +
            std::to_string(100 + example.as_of.day).substr(1) + "`:\n\n";
}

std::string page_of(const rules::Rule& rule) {
  std::string page = "# " + std::string(rule.code) + " " + std::string(rule.name) + "\n\n";
  page.append("Found: ")
      .append(rule.summary)
      .append(".\n\n| | |\n| --- | --- |\n| level | ")
      .append(words(rule.severity));
  page.append(" |\n| by default | ")
      .append(rule.by_default == rules::Default::on ? "on" : "off")
      .append(" |\n| fix | ");
  page.append(words(rule.fix)).append(" |\n| basis | ").append(rule.basis).append(" |\n\n").append(rule.doc);
  page += "\n\n## Reported, at «»\n\n";
  for (const rules::Example& example : rule.flags) {
    append_settings(page, example);
    append_example(page, example.text);
  }
  page += "## Not reported\n\n";
  for (const rules::Example& example : rule.accepts) {
    page.append(example.why).append(":\n\n");
    append_settings(page, example);
    append_example(page, example.text);
  }
  page.pop_back();
  return page;
}

Pages make() {
  Pages pages;
  std::string index = "# Rules\n\nMade from the rules; what a code means never changes.\n\n"
                      "| code | level | default | fix | reports |\n| --- | --- | --- | --- | --- |\n";
  for (std::size_t i = 0; i < rule_count(); ++i) {
    const rules::Rule& rule = rule_at(i);
    const std::string code(rule.code);
    pages[code + ".md"] = page_of(rule);
    index.append("| [")
        .append(code)
        .append("](")
        .append(code)
        .append(".md) | ")
        .append(words(rule.severity))
        .append(" | ");
    index.append(rule.by_default == rules::Default::on ? "on" : "off").append(" | ");
    index.append(rule.fix == rules::FixKind::none ? "" : words(rule.fix))
        .append(" | ")
        .append(rule.summary)
        .append(" |\n");
  }
  pages["README.md"] = index;
  return pages;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int write(const Pages& pages, const fs::path& folder) {
  fs::create_directories(folder);
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".md" && !pages.contains(entry.path().filename())) fs::remove(entry.path());
  for (const auto& [name, text] : pages) {
    std::ofstream out(folder / name, std::ios::binary);
    out << text;
    if (!out.flush()) return std::fprintf(stderr, "cannot write %s\n", (folder / name).c_str()), 1;
  }
  return 0;
}

int check(const Pages& pages, const fs::path& folder) {
  int wrong = 0;
  for (const auto& [name, text] : pages)
    if (read(folder / name) != text) ++wrong, std::printf("%s is not what the rules say\n", name.c_str());
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".md" && !pages.contains(entry.path().filename()))
      ++wrong, std::printf("%s is no rule's page\n", entry.path().filename().c_str());
  if (wrong != 0) std::printf("run ./run manual\n");
  return wrong != 0;
}

}  // namespace
}  // namespace cablelint

int main(int argc, char** argv) {
  const std::string_view what = argc == 3 ? argv[1] : "";
  if (what != "write" && what != "check") return std::fputs("usage: manual write|check FOLDER\n", stderr), 2;
  const auto pages = cablelint::make();
  return what == "write" ? cablelint::write(pages, argv[2]) : cablelint::check(pages, argv[2]);
}

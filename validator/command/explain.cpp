#include <fmt/format.h>

#include <algorithm>

#include "validator/command/commands.hpp"
#include "validator/problem.hpp"
#include "validator/report/document.hpp"
#include "validator/report/sink.hpp"
#include "validator/text/plain.hpp"

namespace cablelint::command {
namespace {

const rules::Rule* find(std::string code) {
  for (std::size_t i = 0; i < rule_count(); ++i)
    if (rule_at(i).name == code) return &rule_at(i);
  for (char& c : code)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  for (std::size_t i = 0; i < rule_count(); ++i)
    if (rule_at(i).code == code) return &rule_at(i);
  return nullptr;
}

// Each line behind a margin, as an example of a cable is shown.
void append_example(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (!line.empty()) append_plain(out += "    ", line.substr(0, line.find('\r')));
    out += '\n';
  }
  out += '\n';
}

// Prose in lines of at most `width`, as a terminal shows it best.
void append_wrapped(std::string& out, std::string_view text) {
  constexpr std::size_t width = 90;
  std::size_t line = out.size();
  while (!text.empty()) {
    const auto word = text.substr(0, text.find_first_of(" \n"));
    const bool first = out.size() == line;
    if (!first && out.size() - line + 1 + word.size() > width) {
      out += '\n';
      line = out.size();
    } else if (!first) {
      out += ' ';
    }
    out += word;
    text.remove_prefix(word.size());
    for (; text.starts_with('\n'); text.remove_prefix(1)) line = (out += '\n').size();
    if (text.starts_with(' ')) text.remove_prefix(1);
  }
  out += "\n\n";
}

std::string manual(const rules::Rule& r) {
  using rules::FixKind;
  std::string out = fmt::format("{} {} ({}{})\n\n", r.code, r.name, name(r.severity),
                                r.by_default == rules::Default::on ? "" : ", off by default");
  append_wrapped(out, fmt::format("Found: {}.", r.summary));
  append_wrapped(out, r.doc);
  if (r.fix != FixKind::none)
    out += fmt::format("Fix: {}.\n", r.fix == FixKind::safe ? "safe" : "unsafe, a person must look");
  out += fmt::format("Basis: {}\n\n", r.basis);
  if (r.flags.empty()) return out;
  out += "Reported, at «»:\n\n";
  append_example(out, r.flags.front().text);
  for (const auto& example : r.accepts) {
    out += fmt::format("Not reported{}{}:\n\n", example.why.empty() ? "" : ", ", example.why);
    append_example(out, example.text);
  }
  out.pop_back();
  return out;
}

}  // namespace

int explain(const std::string& code) {
  if (const rules::Rule* rule = find(code)) return print(manual(*rule));
  const auto near = rules::nearest_selector(code);
  std::string remedy = "`cablelint rules` lists them";
  if (near.size() == 3)
    remedy = fmt::format("`cablelint rules` lists the family {}", near);
  else if (!near.empty())
    remedy = fmt::format("did you mean {}?", near);
  return refuse({"", "no rule is called " + code, remedy});
}

}  // namespace cablelint::command

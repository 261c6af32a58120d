#include <fmt/format.h>

#include "validator/command/commands.hpp"
#include "validator/report/document.hpp"
#include "validator/report/sink.hpp"
#include "validator/text/json.hpp"

namespace cablelint::command {
namespace {

std::string_view name(rules::FixKind fix) {
  constexpr std::string_view names[] = {"none", "safe", "unsafe"};
  return names[static_cast<std::size_t>(fix)];
}

std::string as_json() {
  std::string out;
  json::Writer w(out);
  w.open('{').key("rules").open('[');
  for (const rules::Rule* r : rules::all()) {
    out += r == rules::all().front() ? "\n" : "";
    w.open('{').key("code").value(r->code).key("name").value(r->name);
    w.key("level").value(cablelint::name(r->severity)).key("default").value(r->by_default == rules::Default::on);
    w.key("summary").value(r->summary).key("basis").value(r->basis).key("fix").value(name(r->fix)).close('}');
    out += '\n';
  }
  w.close(']').close('}');
  return out += '\n';
}

std::string as_text() {
  std::string out;
  for (const rules::Rule* r : rules::all())
    out += fmt::format("{}  {:<7}  {:<3}  {}: {}\n", r->code, cablelint::name(r->severity),
                       r->by_default == rules::Default::on ? "on" : "off", r->name, r->summary);
  return out;
}

}  // namespace

int rules(const std::string& format) { return print(format == "json" ? as_json() : as_text()); }

}  // namespace cablelint::command

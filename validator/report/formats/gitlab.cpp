// GitLab's Code Quality report: one array of findings.
#include "validator/report/format.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/json.hpp"
#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

using rules::Severity;

constexpr std::string_view severity(Severity s) {
  constexpr std::string_view names[] = {"major", "minor", "info"};
  return names[static_cast<std::size_t>(s)];
}

void open(std::string& out) { out += '['; }

// GitLab shows the description only, so the code stands there too.
void append_issue(const Document& d, std::string_view code, std::string_view message, std::string_view level,
                  std::string_view fingerprint, std::uint32_t line, std::string& out) {
  out += ",\n";
  json::Writer w(out);
  std::string description(code);
  description.append(": ");
  if (d.record) description.append("record ").append(std::to_string(d.record)).append(": ");
  w.open('{').key("description").value(description.append(message)).key("check_name").value(code);
  w.key("fingerprint").value(fingerprint).key("severity").value(level).key("location").open('{');
  w.key("path").value(tidy_path(d.path)).key("lines").open('{').key("begin").value(line);
  w.close('}').close('}').close('}');
}

void document(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  if (d.status == Status::unreadable)
    append_issue(d, "unreadable", d.reason, "critical", "unreadable:" + std::string(d.path), 1, rows.first());
  if (d.finding_count() == 0) return;
  buffers.lines.reset(*d.telegram);
  buffers.fingerprints.reset(d);
  std::string fingerprint;
  for (std::size_t i = 0; i < d.finding_count(); ++i) {
    if (!d.is_live(i)) continue;
    const Finding& f = d.findings->list[i];
    buffers.scratch.clear();
    rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
    fingerprint.clear();
    buffers.fingerprints.append(fingerprint, i);
    append_issue(d, rule_of(f).code, buffers.scratch, severity(d.level(f)), fingerprint,
                 buffers.lines.at(f.at.begin).line, rows.first());
  }
}

void close(const Ending&, const Style&, std::string& out) { out += "\n]\n"; }

}  // namespace

const Format gitlab_format{"gitlab", false, false, {Part{","}}, open, document, close};

}  // namespace cablelint

// The formats json and ndjson.
#include "validator/text/json.hpp"

#include "validator/report/json_document.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/version.hpp"

namespace cablelint {
namespace {

void open(std::string& out) {
  json::Writer w(out);
  w.open('{').key("schema_version").value(schema_version);
  w.key("tool").open('{').key("name").value("cablelint").key("version").value(version);
  w.key("rules").value(rules::all().size()).close('}');
  w.key("documents").open('[');
}

void document(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  rows.first() += ",\n";
  append_document(d, buffers, rows.first());
}

// The summary stands last, so that a report of any length streams.
void close(const Ending& ending, const Style&, std::string& out) {
  using rules::Severity;
  const Tally& tally = ending.tally;
  out += "\n],\"summary\":";
  json::Writer w(out);
  w.open('{').key("documents").value(tally.documents());
  w.key("clean").value(tally.of(Status::clean)).key("findings").value(tally.of(Status::findings));
  w.key("by_level").open('{');
  for (const auto level : {Severity::error, Severity::warning, Severity::info})
    w.key(name(level)).value(tally.of(level));
  w.close('}').key("by_code").open('{');
  for (std::size_t i = 0; i < tally.by_rule.size(); ++i)
    if (tally.by_rule[i]) w.key(rule_at(i).code).value(tally.by_rule[i]);
  w.close('}').key("unreadable").value(tally.of(Status::unreadable));
  w.key("skipped").value(tally.of(Status::skipped)).key("suppressed").value(tally.suppressed).close('}');
  out += "}\n";
}

void open_lines(std::string&) {}

void document_line(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  append_document(d, buffers, rows.first());
  rows.first() += '\n';
}

void close_lines(const Ending&, const Style&, std::string&) {}

}  // namespace

const Format json_format{"json", false, false, {Part{","}}, open, document, close, true};
const Format ndjson_format{"ndjson", false, false, {}, open_lines, document_line, close_lines, true};

}  // namespace cablelint

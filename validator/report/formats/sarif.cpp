// SARIF 2.1.0, as the OASIS standard and its schema have it.
#include "rules/engine.hpp"
#include "validator/report/format.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/json.hpp"
#include "validator/text/uri.hpp"
#include "validator/version.hpp"

namespace cablelint {
namespace {

using rules::Severity;

constexpr std::string_view schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view fingerprint_key = "cablelint/v1";
constexpr std::uint64_t most_results = 25000;       // what GitHub takes of one run
constexpr std::uint64_t most_notifications = 1000;

constexpr std::string_view sarif_level(Severity s) { return s == Severity::info ? "note" : name(s); }

json::Writer& text(json::Writer& w, std::string_view key, std::string_view value) {
  return w.key(key).open('{').key("text").value(value).close('}');
}

void append_rule(const rules::Rule& rule, json::Writer& w) {
  w.open('{').key("id").value(rule.code).key("name").value(rule.name);
  text(w, "shortDescription", rule.summary);
  text(w, "fullDescription", rule.doc);
  text(w, "help", rule.doc);
  w.key("defaultConfiguration").open('{').key("enabled").value(rule.by_default == rules::Default::on);
  w.key("level").value(sarif_level(rule.severity)).close('}');
  w.key("properties").open('{').key("basis").value(rule.basis).close('}').close('}');
}

void open(std::string& out) {
  json::Writer w(out);
  w.open('{').key("$schema").value(schema).key("version").value("2.1.0").key("runs").open('[').open('{');
  w.key("tool").open('{').key("driver").open('{').key("name").value("cablelint");
  w.key("version").value(version).key("semanticVersion").value(version).key("rules").open('[');
  for (std::size_t i = 0; i < rule_count(); ++i) append_rule(rule_at(i), w);
  w.close(']').close('}').close('}');
  w.key("columnKind").value("utf16CodeUnits");
  w.key("originalUriBaseIds").open('{').key("ROOT").open('{');
  text(w, "description", "the directory that cablelint ran in").close('}').close('}');
  w.key("results").open('[');
}

void append_artifact(const Document& d, json::Writer& w) {
  std::string uri;
  append_uri(uri, d.path);
  w.key("artifactLocation").open('{').key("uri").value(uri);
  if (!d.path.starts_with('/')) w.key("uriBaseId").value("ROOT");
  w.close('}');
}

void append_region(const Document& d, Span at, std::string_view key, LineMap& lines, json::Writer& w) {
  const Place start = lines.at(at.begin), end = lines.at(at.end);
  w.key(key).open('{').key("startLine").value(start.line).key("startColumn").value(start.utf16_column);
  w.key("endLine").value(end.line).key("endColumn").value(end.utf16_column);
  w.key("byteOffset").value(at.begin + d.bom).key("byteLength").value(at.size()).close('}');
}

// Places in a record count from the record, so that only its number and offset say where it is in the file.
void append_place(const Document& d, Span at, LineMap& lines, json::Writer& w) {
  w.key("physicalLocation").open('{');
  append_artifact(d, w);
  if (d.record == 0) append_region(d, at, "region", lines, w);
  w.close('}');
  if (d.record == 0) return;
  const Place start = lines.at(at.begin);
  w.key("logicalLocations").open('[').open('{').key("kind").value("record");
  w.key("name").value("record " + std::to_string(d.record)).close('}').close(']');
  w.key("properties").open('{').key("record").value(d.record).key("recordOffset").value(d.offset);
  w.key("line").value(start.line).key("column").value(start.utf16_column).close('}');
}

void append_related(const Document& d, const Finding& f, LineMap& lines, json::Writer& w) {
  if (f.related_count == 0) return;
  w.key("relatedLocations").open('[');
  for (std::uint32_t i = 0; i < f.related_count; ++i) {
    const Related& r = d.findings->related[f.related_first + i];
    w.open('{').key("id").value(i);
    text(w, "message", r.note);
    append_place(d, r.at, lines, w);
    w.close('}');
  }
  w.close(']');
}

void append_fix(const Document& d, const Finding& f, LineMap& lines, json::Writer& w) {
  if (f.edits_count == 0 || d.record != 0) return;
  w.key("fixes").open('[').open('{');
  text(w, "description", f.fix_title);
  w.key("artifactChanges").open('[').open('{');
  append_artifact(d, w);
  w.key("replacements").open('[');
  for (std::uint32_t i = 0; i < f.edits_count; ++i) {
    const Edit& e = d.findings->edits[f.edits_first + i];
    w.open('{');
    append_region(d, e.at, "deletedRegion", lines, w);
    text(w, "insertedContent", view(d.findings->fix_text, e.text)).close('}');
  }
  w.close(']').close('}').close(']');
  const bool safe = rule_of(f).fix == rules::FixKind::safe;
  w.key("properties").open('{').key("safety").value(safe ? "safe" : "unsafe").close('}').close('}').close(']');
}

void append_suppression(Suppression s, json::Writer& w) {
  w.key("suppressions").open('[');
  if (s.kind != Suppression::Kind::none) {
    const bool waiver = s.kind == Suppression::Kind::waiver;
    w.open('{').key("kind").value("external").key("status").value("accepted");
    w.key("justification").value(waiver ? s.reason : "in the baseline").close('}');
  }
  w.close(']');
}

void append_result(const Document& d, std::size_t index, RowBuffers& buffers, std::string& out) {
  const Finding& f = d.findings->list[index];
  json::Writer w(out);
  w.open('{').key("ruleId").value(rule_of(f).code).key("ruleIndex").value(f.rule);
  w.key("level").value(sarif_level(d.level(f)));
  buffers.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
  text(w, "message", buffers.scratch);
  w.key("locations").open('[').open('{');
  append_place(d, f.at, buffers.lines, w);
  w.close('}').close(']');
  append_related(d, f, buffers.lines, w);
  buffers.scratch.clear();
  buffers.fingerprints.append(buffers.scratch, index);
  w.key("partialFingerprints").open('{').key(fingerprint_key).value(buffers.scratch).close('}');
  append_fix(d, f, buffers.lines, w);
  append_suppression(d.suppression(index), w);
  w.close('}');
}

void append_notification(const Document& d, Rows& rows) {
  std::string& out = rows.parts[1];
  out += ",\n";
  json::Writer w(out);
  w.open('{').key("level").value("error");
  text(w, "message", d.reason);
  w.key("locations").open('[').open('{').key("physicalLocation").open('{');
  append_artifact(d, w);
  w.close('}').close('}').close(']').close('}');
  rows.end_row(1);
}

void document(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  if (d.status == Status::unreadable) append_notification(d, rows);
  if (d.finding_count() == 0) return;
  buffers.lines.reset(*d.telegram);
  buffers.fingerprints.reset(d);
  for (std::size_t i = 0; i < d.finding_count(); ++i) {
    rows.first() += ",\n";
    append_result(d, i, buffers, rows.first());
    rows.end_row(0);
  }
}

void append_left_out(std::uint64_t n, std::string_view what, bool first, std::string& out) {
  if (n == 0) return;
  out += first ? "\n" : ",\n";
  json::Writer w(out);
  w.open('{').key("level").value("warning");
  text(w, "message", std::to_string(n) + " more " + std::string(what) + " are not listed here").close('}');
}

void append_stopped(bool first, std::string& out) {
  out += first ? "\n" : ",\n";
  json::Writer w(out);
  w.open('{').key("level").value("error");
  text(w, "message", "a signal stopped the run, and what it would have come to is not listed").close('}');
}

void close(const Ending& ending, const Style&, std::string& out) {
  const std::uint64_t unreadable = ending.tally.of(Status::unreadable);
  const bool whole = ending.signal == 0;
  out += "\n],\"invocations\":[{\"executionSuccessful\":";
  out += unreadable || !whole ? "false" : "true";
  if (!whole) out += ",\"exitSignalNumber\":" + std::to_string(ending.signal);
  out += ",\"toolExecutionNotifications\":[";
  out += ending.held[1];
  append_left_out(ending.left_out[1], "unreadable files", false, out);
  append_left_out(ending.left_out[0], "results", ending.held[1].empty(), out);
  if (!whole) append_stopped(ending.held[1].empty() && ending.left_out[0] == 0, out);
  out += "]}]}]}\n";
}

}  // namespace

const Format sarif_format{"sarif", false,    false, {Part{",", most_results}, Part{",", most_notifications}},
                          open,    document, close};

}  // namespace cablelint

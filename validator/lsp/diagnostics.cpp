#define XXH_INLINE_ALL
#include <xxhash.h>

#include "validator/lsp/framing.hpp"
#include "validator/lsp/methods.hpp"
#include "validator/lsp/own_files.hpp"
#include "validator/lsp/publish.hpp"
#include "validator/report/rule_list.hpp"

namespace cablelint::lsp {
namespace {

void append_related(json::Writer& w, Session& s, OpenText& open, const Document& d, const Finding& f) {
  w.key("relatedInformation").open('[');
  for (std::uint32_t i = 0; i < f.related_count; ++i) {
    const Related& r = d.findings->related[f.related_first + i];
    w.open('{').key("location").open('{').key("uri").value(open.uri).key("range");
    append_range(w, open, in_text(d, r.at), s.client.encoding);
    w.close('}').key("message").value(r.note).close('}');
  }
  w.close(']');
}

void append_diagnostics(json::Writer& w, Session& s, OpenText& open) {
  if (is_own_file(s, open)) return append_own_diagnostics(w, s, open);
  w.open('[');
  s.judge.judge(open, [&](const Document& d) {
    for (std::size_t i = 0; i < d.findings->list.size(); ++i)
      if (d.is_live(i)) append_diagnostic(w, s, open, d, i);
  });
  w.close(']');
}

}  // namespace

void append_finding(json::Writer& w, Session& s, OpenText& open, const Document& d, const Finding& f) {
  w.open('{').key("range");
  append_range(w, open, in_text(d, f.at), s.client.encoding);
  w.key("severity").value(static_cast<int>(d.level(f)) + 1);
  w.key("code").value(rule_of(f).code).key("source").value("cablelint");
  s.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, s.scratch);  // rules of waivers too
  w.key("message").value(s.scratch);
  if (s.client.related && f.related_count != 0) append_related(w, s, open, d, f);
}

void append_diagnostic(json::Writer& w, Session& s, OpenText& open, const Document& d, std::size_t index) {
  append_finding(w, s, open, d, d.findings->list[index]);
  s.scratch.clear();
  s.judge.fingerprints().append(s.scratch, index);
  w.key("data").open('{').key("fingerprint").value(s.scratch).close('}').close('}');
}

void publish_items(Session& s, std::string_view uri, std::optional<std::int64_t> version, std::string_view items) {
  s.body.assign("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":");
  json::Writer w(s.body);
  w.open('{').key("uri").value(uri);
  if (s.client.versions && version) w.key("version").value(*version);
  w.key("diagnostics");
  s.body.append(items).append("}}");
  append_frame(s.out, s.body);
}

void publish_changed(Session& s) {
  if (s.client.pulls) return;
  for (auto& [uri, open] : s.texts) {
    if (!open.changed) continue;
    open.changed = false;
    if (is_own_file(s, open)) continue;
    s.items.clear();
    json::Writer w(s.items);
    append_diagnostics(w, s, open);
    publish_items(s, uri, open.version, s.items);
  }
  if (s.look_at_own_files) publish_own_files(s);
  s.look_at_own_files = false;
}

void clear_diagnostics(Session& s, const OpenText& open) {
  if (!s.client.pulls && !is_own_file(s, open)) publish_items(s, open.uri, {}, "[]");
}

void request(Session& s, std::string_view method, std::string_view params) {
  s.body.assign("{\"jsonrpc\":\"2.0\",\"id\":").append(std::to_string(++s.requests));
  s.body.append(",\"method\":\"").append(method);
  s.body.append("\",\"params\":").append(params).append("}");
  append_frame(s.out, s.body);
}

void show_message(Session& s, std::string_view text) {
  s.body.assign("{\"jsonrpc\":\"2.0\",\"method\":\"window/showMessage\",\"params\":");
  json::Writer(s.body).open('{').key("type").value(2).key("message").value(text).close('}');
  s.body += '}';
  append_frame(s.out, s.body);
}

// The same diagnostics have the same result id, whatever changed in the text around them.
Answer diagnostic(Session& s, Value params, json::Writer& w) {
  OpenText* open = text_of(s, params);
  if (!open) return Fault{invalid_params, "this text is not open"};
  std::string items;
  json::Writer rows(items);
  append_diagnostics(rows, s, *open);
  const std::string id = std::to_string(XXH3_64bits(items.data(), items.size()));
  const bool same = params["previousResultId"].text() == id;
  w.open('{').key("kind").value(same ? "unchanged" : "full").key("resultId").value(id);
  if (!same) {
    w.key("items");
    s.body += items;
  }
  w.close('}');
  return {};
}

}  // namespace cablelint::lsp

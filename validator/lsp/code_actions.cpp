#include <fmt/format.h>

#include "validator/lsp/methods.hpp"
#include "validator/lsp/publish.hpp"
#include "validator/lsp/workspace_edit.hpp"
#include "validator/report/rule_list.hpp"

namespace cablelint::lsp {
namespace {

constexpr std::string_view fix_all = "source.fixAll.cablelint";

// Whether the client wants actions of this kind: it names none, or this one, or one that this one is a part of.
bool wanted(Value only, std::string_view kind) {
  if (!only) return true;
  bool found = false;
  only.each([&](Value v) {
    const std::string_view k = v.text();
    found |= kind.starts_with(k) && (k.size() == kind.size() || k.empty() || kind[k.size()] == '.');
  });
  return found;
}

bool is_safe(const Finding& f) { return rule_of(f).fix == rules::FixKind::safe; }

void append_fix(json::Writer& w, Session& s, OpenText& open, const Document& d, std::size_t index) {
  const Finding& f = d.findings->list[index];
  w.open('{').key("title").value(fmt::format("{} ({}){}", f.fix_title, rule_of(f).code,
                                             is_safe(f) ? "" : ": may change what the marking means"));
  w.key("kind").value("quickfix").key("diagnostics").open('[');
  append_diagnostic(w, s, open, d, index);
  w.close(']').key("isPreferred").value(is_safe(f)).key("edit");
  std::vector<TextEdit> edits;
  for (std::uint32_t i = 0; i < f.edits_count; ++i) {
    const Edit& e = d.findings->edits[f.edits_first + i];
    edits.push_back({in_text(d, e.at), std::string(view(d.findings->fix_text, e.text))});
  }
  append_edit(w, s, open, edits);
  w.close('}');
}

void append_waiver(json::Writer& w, Session& s, OpenText& open, const Document& d, std::size_t index) {
  const Finding& f = d.findings->list[index];
  const std::string& file = s.judge.policy().waivers;
  if (file.empty()) return;
  std::string edit;
  json::Writer inner(edit);
  if (!append_waiver_edit(inner, s, file, rule_of(f).code, open.path)) return;
  w.open('{').key("title").value(fmt::format("Add a waiver for {} in this file, and say why", rule_of(f).code));
  w.key("kind").value("quickfix").key("diagnostics").open('[');
  append_diagnostic(w, s, open, d, index);
  w.close(']').key("edit").json(edit).close('}');
}

void append_fix_all(json::Writer& w, Session& s, OpenText& open) {
  const std::string text = s.judge.mended(open);
  if (text.empty()) return;
  w.open('{').key("title").value("Make all safe fixes").key("kind").value(fix_all).key("edit");
  append_edit(w, s, open, differences(open.text, text));
  w.close('}');
}

bool touches(Span finding, Span asked) { return finding.begin <= asked.end && asked.begin <= finding.end; }

}  // namespace

Answer code_action(Session& s, Value params, json::Writer& w) {
  OpenText* open = text_of(s, params);
  Span asked;
  if (!open || !read_range(params["range"], *open, s.client.encoding, asked))
    return Fault{invalid_params, "no range in an open text"};
  const Value only = params["context"]["only"];
  w.open('[');
  if (wanted(only, "quickfix"))
    s.judge.judge(*open, [&](const Document& d) {
      for (std::size_t i = 0; i < d.findings->list.size(); ++i) {
        const Finding& f = d.findings->list[i];
        if (!touches(in_text(d, f.at), asked) || !d.is_live(i)) continue;
        if (f.edits_count != 0) append_fix(w, s, *open, d, i);
        append_waiver(w, s, *open, d, i);
      }
    });
  if (wanted(only, fix_all)) append_fix_all(w, s, *open);
  w.close(']');
  return {};
}

}  // namespace cablelint::lsp

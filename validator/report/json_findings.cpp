// A finding in the JSON report: where it is, what it means, what would mend it.
#include "rules/engine.hpp"
#include "validator/report/json_document.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/json.hpp"
#include "validator/text/piece.hpp"

namespace cablelint {
namespace {

void append_location(const Document& d, Span at, LineMap& lines, std::string& out) {
  const Place start = lines.at(at.begin), end = lines.at(at.end);
  Piece<320> piece;
  piece.text("{\"byte_offset\":").number(at.begin + d.bom).text(",\"byte_length\":").number(at.size());
  piece.text(",\"start\":{\"line\":").number(start.line).text(",\"column\":").number(start.column);
  piece.text(",\"utf16_column\":").number(start.utf16_column).text("},\"end\":{\"line\":").number(end.line);
  piece.text(",\"column\":").number(end.column).text(",\"utf16_column\":").number(end.utf16_column).text("}}");
  piece.append_to(out);
}

void append_related(const Document& d, const Finding& f, LineMap& lines, std::string& out) {
  out += ",\"related\":[";
  for (std::uint32_t i = 0; i < f.related_count; ++i) {
    const Related& r = d.findings->related[f.related_first + i];
    out += i ? ",{\"message\":" : "{\"message\":";
    json::string(out, r.note);
    out += ",\"location\":";
    append_location(d, r.at, lines, out);
    out += '}';
  }
  out += ']';
}

void append_fixes(const Document& d, const Finding& f, const rules::Rule& rule, std::string& out) {
  out += ",\"fixes\":[";
  if (f.edits_count != 0) {
    out += "{\"title\":";
    json::string(out, f.fix_title);
    out += rule.fix == rules::FixKind::safe ? ",\"safety\":\"safe\"" : ",\"safety\":\"unsafe\"";
    out += ",\"edits\":[";
    for (std::uint32_t i = 0; i < f.edits_count; ++i) {
      const Edit& e = d.findings->edits[f.edits_first + i];
      if (i) out += ',';
      Piece<80> piece;
      piece.text("{\"byte_offset\":").number(e.at.begin + d.bom).text(",\"byte_length\":").number(e.at.size());
      piece.text(",\"text\":").append_to(out);
      json::string(out, view(d.findings->fix_text, e.text));
      out += '}';
    }
    out += "]}";
  }
  out += ']';
}

void append_suppression(Suppression s, std::string& out) {
  if (s.kind == Suppression::Kind::none) return;
  out += ",\"suppressed\":{\"kind\":\"";
  out += s.kind == Suppression::Kind::waiver ? "waiver" : "baseline";
  out += "\",\"reason\":";
  s.reason.empty() ? void(out += "null") : json::string(out, s.reason);
  out += '}';
}

void append_finding(const Document& d, std::size_t index, RowBuffers& buffers, std::string& out) {
  const Finding& f = d.findings->list[index];
  const rules::Rule& rule = rule_of(f);
  out.append("{\"code\":\"").append(rule.code).append("\",\"name\":\"").append(rule.name);
  out.append("\",\"level\":\"").append(name(d.level(f))).append("\",\"message\":");
  buffers.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
  json::string(out, buffers.scratch);
  out += ",\"location\":";
  append_location(d, f.at, buffers.lines, out);
  append_related(d, f, buffers.lines, out);
  append_fixes(d, f, rule, out);
  out += ",\"fingerprint\":\"";
  buffers.fingerprints.append(out, index);
  out += '"';
  append_suppression(d.suppression(index), out);
  out += '}';
}

}  // namespace

void append_findings(const Document& d, RowBuffers& buffers, std::string& out, Fingerprints::Ordinals ordinals) {
  out += '[';
  if (d.findings && !d.findings->list.empty()) {
    buffers.lines.reset(*d.telegram);
    buffers.fingerprints.reset(d, ordinals);
    for (std::size_t i = 0; i < d.findings->list.size(); ++i) {
      if (i) out += ',';
      append_finding(d, i, buffers, out);
    }
  }
  out += ']';
}

}  // namespace cablelint

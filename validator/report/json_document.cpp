#include "validator/report/json_document.hpp"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>
#include <set>
#include <utility>

#include "rules/marking/lattice.hpp"
#include "rules/marking/print.hpp"
#include "validator/report/mrn.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/json.hpp"
#include "validator/text/piece.hpp"

namespace cablelint {
namespace {

void append_key(std::string& out, std::string_view key) { (out += ",\"").append(key).append("\":"); }

void append_text_or_null(std::string& out, std::string_view text) {
  text.empty() ? void(out += "null") : json::string(out, text);
}

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
    append_key(out, "safety");
    out += rule.fix == rules::FixKind::safe ? "\"safe\"" : "\"unsafe\"";
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
  append_key(out, "suppressed");
  out += s.kind == Suppression::Kind::waiver ? "{\"kind\":\"waiver\",\"reason\":"
                                             : "{\"kind\":\"baseline\",\"reason\":";
  append_text_or_null(out, s.reason);
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

void append_captions(const Telegram& t, std::string& out) {
  std::array<bool, facts::captions.size()> seen{};
  std::set<std::string_view> own;
  bool first = true;
  for (const Caption& c : t.captions) {
    const auto text = facts::text_of(c, t.text);
    const bool is_own = c.id == static_cast<std::uint16_t>(facts::CaptionId::own);
    if (is_own ? !own.insert(text).second : std::exchange(seen[c.id], true)) continue;
    if (!first) out += ',';
    first = false;
    json::string(out, text);
  }
}

std::size_t own_paragraphs(const Telegram& t) {
  std::size_t n = 0;
  for (const Paragraph& p : t.paragraphs) n += !p.quoted;
  return n;
}

void append_telegram(const Telegram& t, std::string& scratch, std::string& out) {
  const ClassificationLine* line = t.classification();
  scratch.clear();
  append_mrn(scratch, t);
  out += "{\"mrn\":";
  append_text_or_null(out, scratch);
  scratch.clear();
  append_time(scratch, t.dtg);
  out += ",\"dtg\":";
  append_text_or_null(out, scratch);
  out += ",\"classification\":";
  append_text_or_null(out, level_word(line));
  out += ",\"captions\":[";
  append_captions(t, out);
  out += "],\"derived_marking\":";
  scratch.clear();
  marking::print_banner(marking::banner(marking::roll_up(t)), scratch);
  append_text_or_null(out, scratch);
  const auto sections = static_cast<std::uint64_t>(line && line->section.total > 0 ? line->section.total : 1);
  Piece<80> counts;
  counts.text(",\"sections\":").number(sections).text(",\"paragraphs\":").number(own_paragraphs(t)).text("}");
  counts.append_to(out);
}

// What the sums count and the list lacks.
void append_unlisted(const Document& d, std::string& out) {
  if (d.unlisted().empty()) return;
  append_key(out, "unlisted");
  char separator = '[';
  for (const Unlisted& more : d.unlisted()) {
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}{{\"code\":\"{}\",\"level\":\"{}\",\"count\":{}}}"),
                   separator, rule_at(more.rule).code, name(d.level(more.rule)), more.count);
    separator = ',';
  }
  out += ']';
}

void append_id(const Document& d, std::string& out) {
  if (d.id_is_number)
    out += d.id;
  else
    append_text_or_null(out, d.id);
}

void append_entry(const Document& d, std::string& out) {
  fmt::format_to(std::back_inserter(out), FMT_COMPILE(",\"entry\":{{\"number\":{},\"name\":"), d.entry);
  json::string(out, d.entry_name);
  out += '}';
}

}  // namespace

void append_findings(const Document& d, RowBuffers& buffers, std::string& out) {
  out += '[';
  if (d.findings && !d.findings->list.empty()) {
    buffers.lines.reset(*d.telegram);
    buffers.fingerprints.reset(d);
    for (std::size_t i = 0; i < d.findings->list.size(); ++i) {
      if (i) out += ',';
      append_finding(d, i, buffers, out);
    }
  }
  out += ']';
}

void append_document(const Document& d, RowBuffers& buffers, std::string& out) {
  out += '{';
  if (d.by_id) {
    out += "\"id\":";
    append_id(d, out);
    out += ',';
  }
  out += "\"path\":";
  json::string(out, d.path);
  Piece<80> piece;
  piece.text(",\"record\":");
  d.record ? piece.number(d.record) : piece.text("null");
  piece.text(",\"offset\":").number(d.offset).append_to(out);
  if (!d.by_id && !d.id.empty()) {
    append_key(out, "id");
    append_id(d, out);
  }
  if (d.entry != 0) append_entry(d, out);
  out.append(",\"status\":\"").append(name(d.status)).append("\",\"encoding\":");
  append_text_or_null(out, d.encoding);
  if (!d.reason.empty()) {
    append_key(out, "reason");
    json::string(out, d.reason);
  }
  out += ",\"telegram\":";
  if (d.telegram && d.is_cable)
    append_telegram(*d.telegram, buffers.scratch, out);
  else
    out += "null";
  out += ",\"findings\":";
  append_findings(d, buffers, out);
  append_unlisted(d, out);
  out += '}';
}

}  // namespace cablelint

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
#include "validator/suppress/waivers_seen.hpp"
#include "validator/text/json.hpp"
#include "validator/text/piece.hpp"

namespace cablelint {
namespace {

void append_key(std::string& out, std::string_view key) { (out += ",\"").append(key).append("\":"); }

void append_text_or_null(std::string& out, std::string_view text) {
  text.empty() ? void(out += "null") : json::string(out, text);
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

// For merge alone, which takes it out again when it has all parts.
void append_part(const Document& d, RowBuffers& buffers, std::string& out) {
  if (!d.waivers) return;
  append_key(out, "part");
  out += "{\"shards\":[";
  json::string(out, d.waivers->shard);
  out += "],\"used\":[";
  for (const auto at : d.waivers->used) fmt::format_to(std::back_inserter(out), FMT_COMPILE("{},"), at);
  if (out.back() == ',') out.pop_back();
  out += "],\"unmatched\":";
  Document unmatched = d;
  unmatched.findings = &d.waivers->unmatched;
  append_findings(unmatched, buffers, out, Fingerprints::Ordinals::left_out);
  out += '}';
}

}  // namespace

std::string input_member(InputNumber input) {
  if (input.of == 0) return {};
  return fmt::format(FMT_COMPILE(",\"input\":{{\"number\":{},\"of\":{}}}"), input.number, input.of);
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
  append_part(d, buffers, out);
  out += input_member(d.input);
  out += '}';
}

}  // namespace cablelint

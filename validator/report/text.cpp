// The formats text and concise.
#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "validator/report/format.hpp"
#include "validator/report/frame.hpp"
#include "validator/report/release.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/plain.hpp"

namespace cablelint {
namespace {

struct Paint {
  const char* start = "";
  const char* end = "";
};

Paint paint(rules::Severity level, const Style& style) {
  constexpr const char* colors[] = {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m"};
  if (!style.color) return {};
  return {colors[static_cast<std::size_t>(level)], "\x1b[0m"};
}

void append_where(const Document& d, std::string& out) {
  append_path(out, d.path);
  if (d.record) fmt::format_to(std::back_inserter(out), FMT_COMPILE("#{}"), d.record);
}

// cables/a.cable:21:4: error SBU001 paragraph 2 is marked (SBU) but ...
void append_line(const Document& d, const Finding& f, const Style& style, RowBuffers& buffers, std::string& out) {
  const rules::Rule& rule = rule_of(f);
  const Place place = buffers.lines.at(f.at.begin);
  const auto [start, end] = paint(d.level(f), style);
  append_where(d, out);
  fmt::format_to(std::back_inserter(out), FMT_COMPILE(":{}:{}: {}{}{} {} "), place.line, place.column, start,
                 name(d.level(f)), end, rule.code);
  buffers.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
  append_plain(out, buffers.scratch);
  out += '\n';
}

void append_unlisted(const Document& d, std::string& out) {
  for (const Unlisted& more : d.unlisted()) {
    append_where(d, out);
    fmt::format_to(std::back_inserter(out), FMT_COMPILE(": and {} findings of {} more, which are counted alone\n"),
                   more.count, rule_at(more.rule).code);
  }
}

void open(std::string&) {}

void concise(const Document& d, const Style& style, RowBuffers& buffers, Rows& rows) {
  if (!d.findings || d.findings->list.empty()) return;
  buffers.lines.reset(*d.telegram);
  for (std::size_t i = 0; i < d.finding_count(); ++i)
    if (d.is_live(i)) append_line(d, d.findings->list[i], style, buffers, rows.first());
  append_unlisted(d, rows.first());
}

void findings(const Document& d, const Style& style, RowBuffers& buffers, std::string& out) {
  buffers.lines.reset(*d.telegram);
  for (std::size_t index = 0; index < d.finding_count(); ++index) {
    if (!d.is_live(index)) continue;
    const Finding& f = d.findings->list[index];
    append_line(d, f, style, buffers, out);
    if (style.excerpts) append_frame(*d.telegram, f.at, buffers.lines, out);
    for (std::uint32_t i = 0; i < f.related_count && i < 3; ++i) {
      const Related& r = d.findings->related[f.related_first + i];
      const Place place = buffers.lines.at(r.at.begin);
      fmt::format_to(std::back_inserter(out), FMT_COMPILE("  {}:{}: {}\n"), place.line, place.column, r.note);
    }
    if (f.related_count > 3)
      fmt::format_to(std::back_inserter(out), FMT_COMPILE("  and {} places more\n"), f.related_count - 3);
    if (style.excerpts) out += '\n';
  }
  append_unlisted(d, out);
}

void text(const Document& d, const Style& style, RowBuffers& buffers, Rows& rows) {
  if (!d.findings) return;
  if (!d.findings->list.empty()) findings(d, style, buffers, rows.first());
  if (!style.ceiling.empty()) append_release(d, style.ceiling, rows.first());
}

void append_count(std::string& out, std::uint64_t n, std::string_view one, std::string_view many) {
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("{} {}"), n, n == 1 ? one : many);
}

void close(const Ending& ending, const Style& style, std::string& out) {
  using rules::Severity;
  const Tally& tally = ending.tally;
  if (style.quiet) return;
  const auto checked = tally.cables(Status::clean) + tally.cables(Status::findings);
  append_count(out, tally.of(Severity::error), "error", "errors");
  append_count(out += ", ", tally.of(Severity::warning), "warning", "warnings");
  append_count(out += ", ", tally.of(Severity::info), "note", "notes");
  append_count(out += " in ", checked, "cable", "cables");
  fmt::format_to(std::back_inserter(out), FMT_COMPILE(" ({} clean"), tally.cables(Status::clean));
  if (tally.suppressed)
    append_count(out += "; ", tally.suppressed, "finding is suppressed", "findings are suppressed");
  if (const auto n = tally.of(Status::skipped))
    append_count(out += "; ", n, "file was skipped", "files were skipped");
  if (const auto n = tally.of(Status::unreadable))
    append_count(out += "; ", n, "file could not be read", "files could not be read");
  out += ")\n";
}

}  // namespace

const Format text_format{"text", true, false, {}, open, text, close};
const Format concise_format{"concise", true, false, {}, open, concise, close};

}  // namespace cablelint

// GitHub's workflow commands: annotations on the files of a change, the worst first.
#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "validator/report/format.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/plain.hpp"
#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

using rules::Severity;

constexpr std::uint64_t shown_of_each_level = 10;  // GitHub shows no more of a step
constexpr std::string_view commands[] = {"error", "warning", "notice"};
constexpr std::size_t part_of(Severity s) { return static_cast<std::size_t>(s) + 1; }

void append_escaped(std::string& out, std::string_view text, bool property) {
  std::string plain;
  append_plain(plain, text);
  for (const char c : plain)
    if (c == '%')
      out += "%25";
    else if (property && c == ':')
      out += "%3A";
    else if (property && c == ',')
      out += "%2C";
    else
      out += c;
}

// The file and, unless places count from a record inside it, where in it. Columns only on one line: GitHub
// drops annotations with columns on several.
void append_where(const Document& d, Place start, Place end, std::string& out) {
  out += " file=";
  append_escaped(out, tidy_path(d.path), true);
  if (d.record) return;
  fmt::format_to(std::back_inserter(out), FMT_COMPILE(",line={},endLine={}"), start.line, end.line);
  if (start.line == end.line)
    fmt::format_to(std::back_inserter(out), FMT_COMPILE(",col={},endColumn={}"), start.utf16_column,
                   end.utf16_column);
}

void open(std::string&) {}

void append_finding(const Document& d, const Finding& f, RowBuffers& buffers, std::string& out) {
  const rules::Rule& rule = rule_of(f);
  out.append("::").append(commands[static_cast<std::size_t>(d.level(f))]);
  append_where(d, buffers.lines.at(f.at.begin), buffers.lines.at(f.at.end), out);
  out.append(",title=").append(rule.code).append(" ").append(rule.name).append("::");
  if (d.record) fmt::format_to(std::back_inserter(out), FMT_COMPILE("record {}: "), d.record);
  buffers.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
  append_escaped(out, buffers.scratch, false);
  out += '\n';
}

void document(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  if (d.status == Status::unreadable) {
    std::string& out = rows.parts[1];
    append_where(d, {}, {}, out += "::error");
    append_escaped(out += ",title=unreadable::", d.reason, false);
    out += '\n';
    rows.end_row(1);
  }
  if (d.finding_count() == 0) return;
  buffers.lines.reset(*d.telegram);
  for (std::size_t i = 0; i < d.finding_count(); ++i) {
    if (!d.is_live(i)) continue;
    const Finding& f = d.findings->list[i];
    const std::size_t part = part_of(d.level(f));
    append_finding(d, f, buffers, rows.parts[part]);
    rows.end_row(part);
  }
}

void close(const Ending& ending, const Style&, std::string& out) {
  std::uint64_t left_out = 0;
  for (std::size_t part = 1; part < Rows::most_parts; ++part) {
    out += ending.held[part];
    left_out += ending.left_out[part];
  }
  if (left_out)
    fmt::format_to(std::back_inserter(out),
                   FMT_COMPILE("cablelint: {} more not shown here ({} errors, {} warnings, {} notes); the formats "
                               "json and sarif have them all\n"),
                   left_out, ending.left_out[1], ending.left_out[2], ending.left_out[3]);
}

constexpr Part capped{"", shown_of_each_level};

}  // namespace

const Format github_format{"github", false, false, {Part{}, capped, capped, capped}, open, document, close};

}  // namespace cablelint

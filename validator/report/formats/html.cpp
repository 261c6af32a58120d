// One page for a corpus: what was found, by level, code, post and year, and the findings themselves.
#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "validator/report/format.hpp"
#include "validator/report/formats/html_page.hpp"
#include "validator/report/mrn.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/uri.hpp"
#include "validator/text/xml.hpp"
#include "validator/version.hpp"

namespace cablelint {
namespace {

using rules::Severity;

constexpr std::uint64_t most_rows = 5000;  // findings that are listed; all are counted
constexpr std::size_t most_bars = 30;

void append_cell(std::string& out, std::string_view text) {
  append_xml(out += "<td>", text);
  out += "</td>";
}

void append_row(const Document& d, std::size_t index, RowBuffers& buffers, std::string& out) {
  const Finding& f = d.findings->list[index];
  const rules::Rule& rule = rule_of(f);
  const Place place = buffers.lines.at(f.at.begin);
  const auto level = name(d.level(f));
  out += d.is_live(index) ? "<tr>" : "<tr class=\"waived\">";
  out.append("<td class=\"").append(level).append("\">").append(level).append("</td>");
  append_cell(out, rule.code);
  append_xml(out += "<td class=\"where\">", tidy_path(d.path));
  if (d.record) fmt::format_to(std::back_inserter(out), FMT_COMPILE(" record {}"), d.record);
  fmt::format_to(std::back_inserter(out), FMT_COMPILE(":{}:{}</td>"), place.line, place.column);
  append_cell(out, post_of(*d.telegram));
  append_cell(out, year_of(*d.telegram));
  buffers.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
  if (!d.is_live(index)) buffers.scratch += " (suppressed)";
  append_cell(out, buffers.scratch);
  out += "</tr>\n";
}

void append_unreadable(const Document& d, std::string& out) {
  append_xml(out += "<tr><td class=\"error\">error</td><td>unreadable</td><td class=\"where\">",
             tidy_path(d.path));
  append_xml(out += "</td><td></td><td></td><td>", d.reason);
  out += "</td></tr>\n";
}

void open(std::string&) {}

void document(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  std::string& out = rows.parts[1];
  if (d.status == Status::unreadable) {
    append_unreadable(d, out);
    rows.end_row(1);
  }
  if (d.finding_count() == 0) return;
  buffers.lines.reset(*d.telegram);
  for (std::size_t i = 0; i < d.finding_count(); ++i) {
    append_row(d, i, buffers, out);
    rows.end_row(1);
  }
}

struct Bar {
  std::string_view label, title, level;
  std::uint64_t count;
};

void append_bar(const Bar& bar, std::uint64_t longest, std::string& out) {
  append_xml(out += "<tr><th scope=\"row\">", bar.label);
  if (!bar.title.empty()) append_xml(out += "<small>", bar.title), out += "</small>";
  fmt::format_to(std::back_inserter(out),
                 FMT_COMPILE("</th><td class=\"n\">{}</td><td class=\"bar\" aria-hidden=\"true\">"
                             "<span class=\"{}\" style=\"width:{}%\"></span></td></tr>\n"),
                 bar.count, bar.level, std::max<std::uint64_t>(1, bar.count * 100 / longest));
}

void append_chart(std::string_view heading, std::vector<Bar> bars, std::string& out) {
  if (bars.empty()) return;
  std::uint64_t longest = 1;
  for (const Bar& b : bars) longest = std::max(longest, b.count);
  out.append("<section><h2>").append(heading).append("</h2>\n<table>\n<tbody>\n");
  for (std::size_t i = 0; i < std::min(bars.size(), most_bars); ++i) append_bar(bars[i], longest, out);
  out += "</tbody>\n</table>\n";
  if (bars.size() > most_bars)
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("<p class=\"note\">and {} more</p>\n"),
                   bars.size() - most_bars);
  out += "</section>\n";
}

void most_first(std::vector<Bar>& bars) {
  std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.count > b.count; });
}

std::vector<Bar> bars_of(const Breakdown::Counts& counts) {
  std::vector<Bar> bars;
  for (const auto& [label, n] : counts)
    bars.push_back({label.empty() ? std::string_view("unknown") : std::string_view(label), "", "", n});
  return bars;
}

void append_charts(const Tally& tally, std::string& out) {
  std::vector<Bar> levels, codes, posts = bars_of(tally.breakdown.by_post);
  for (const auto level : {Severity::error, Severity::warning, Severity::info})
    levels.push_back({name(level), "", name(level), tally.of(level)});
  for (std::size_t i = 0; i < tally.by_rule.size(); ++i)
    if (tally.by_rule[i])
      codes.push_back({rule_at(i).code, rule_at(i).name, name(tally.worst[i]), tally.by_rule[i]});
  most_first(codes);
  most_first(posts);
  out += "<div class=\"charts\">\n";
  append_chart("Findings by level", std::move(levels), out);
  append_chart("Findings by year", bars_of(tally.breakdown.by_year), out);
  append_chart("Findings by code", std::move(codes), out);
  append_chart("Findings by post", std::move(posts), out);
  out += "</div>\n";
}

void append_tile(std::string& out, std::uint64_t n, std::string_view what) {
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("<li><b>{}</b> {}</li>\n"), n, what);
}

void append_tiles(const Tally& tally, std::string& out) {
  out += "<ul class=\"tiles\">\n";
  append_tile(out, tally.cables(Status::clean) + tally.cables(Status::findings), "cables");
  append_tile(out, tally.cables(Status::clean), "clean");
  append_tile(out, tally.of(Severity::error), "errors");
  append_tile(out, tally.of(Severity::warning), "warnings");
  append_tile(out, tally.of(Severity::info), "notes");
  if (tally.suppressed) append_tile(out, tally.suppressed, "suppressed");
  if (tally.of(Status::unreadable)) append_tile(out, tally.of(Status::unreadable), "unreadable");
  if (tally.of(Status::skipped)) append_tile(out, tally.of(Status::skipped), "skipped");
  out += "</ul>\n";
}

void close(const Ending& ending, const Style& style, std::string& out) {
  out += html::head;
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("<p class=\"note\">cablelint {}, {} UTC</p>\n"), version,
                 style.started);
  append_tiles(ending.tally, out);
  append_charts(ending.tally, out);
  out += "<h2>Findings</h2>\n";
  if (ending.left_out[1])
    fmt::format_to(
        std::back_inserter(out),
        FMT_COMPILE("<p class=\"note\">The first {} are listed, {} are not; all are counted above.</p>\n"),
        most_rows, ending.left_out[1]);
  if (ending.held[1].empty()) out += "<p>None.</p>\n";
  out += html::filters;
  out += html::table_head;
  out += ending.held[1];
  out += html::tail;
}

}  // namespace

const Format html_format{"html", false, true, {Part{}, Part{"", most_rows}}, open, document, close};

}  // namespace cablelint

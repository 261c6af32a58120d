// JUnit XML: one suite for each cable, one failing case for each error or warning, one passing case for each
// note and for a clean cable. Ant's schema wants a time and a host for each suite.
#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "validator/report/format.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/uri.hpp"
#include "validator/text/xml.hpp"

namespace cablelint {
namespace {

using rules::Severity;

struct Counts {
  std::size_t tests = 0, failures = 0, errors = 0, skipped = 0;
};

Counts counts_of(const Document& d) {
  Counts n;
  for (std::size_t i = 0; i < d.finding_count(); ++i) {
    ++n.tests;
    if (!d.is_live(i))
      ++n.skipped;
    else if (d.level(d.findings->list[i]) != Severity::info)
      ++n.failures;
  }
  if (n.tests == 0) n.tests = 1;
  n.errors = d.status == Status::unreadable;
  n.skipped += d.status == Status::skipped;
  return n;
}

void append_name(const Document& d, std::string& out) {
  append_xml(out, d.path.empty() ? "-" : tidy_path(d.path));
  if (d.record) fmt::format_to(std::back_inserter(out), FMT_COMPILE("#{}"), d.record);
}

void open(std::string& out) { out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"; }

void open_suite(const Document& d, const Style& style, std::string& out) {
  const Counts n = counts_of(d);
  out += "<testsuite package=\"cablelint\" id=\"";
  out += row_number;
  append_name(d, out += "\" name=\"");
  fmt::format_to(std::back_inserter(out),
                 FMT_COMPILE("\" timestamp=\"{}\" hostname=\"localhost\" tests=\"{}\" failures=\"{}\" "
                             "errors=\"{}\" skipped=\"{}\" time=\"0\">\n<properties/>\n"),
                 style.started, n.tests, n.failures, n.errors, n.skipped);
}

void open_case(const Document& d, std::string_view name, std::string& out) {
  append_xml(out += "<testcase name=\"", name);
  append_name(d, out += "\" classname=\"");
  out += "\" time=\"0\"";
}

void append_finding(const Document& d, std::size_t index, RowBuffers& buffers, std::string& out) {
  const Finding& f = d.findings->list[index];
  const rules::Rule& rule = rule_of(f);
  const Place place = buffers.lines.at(f.at.begin);
  buffers.scratch.clear();
  fmt::format_to(std::back_inserter(buffers.scratch), FMT_COMPILE("{} {} {}:{}"), rule.code, rule.name, place.line,
                 place.column);
  open_case(d, buffers.scratch, out);
  buffers.scratch.clear();
  rules::format_message(rule_of(f).message, f, *d.telegram, buffers.scratch);
  const Suppression suppression = d.suppression(index);
  if (suppression.kind != Suppression::Kind::none) {
    append_xml(out += "><skipped message=\"", buffers.scratch);
    out += "\"/></testcase>\n";
  } else if (d.level(f) == Severity::info) {
    out += "/>\n";
  } else {
    append_xml(out += "><failure message=\"", buffers.scratch);
    out.append("\" type=\"").append(name(d.level(f))).append("\"/></testcase>\n");
  }
}

void append_unread(const Document& d, std::string& out) {
  open_case(d, "reading", out);
  const bool failed = d.status == Status::unreadable;
  append_xml(out += failed ? "><error message=\"" : "><skipped message=\"", d.reason);
  out += failed ? "\" type=\"unreadable\"/></testcase>\n" : "\"/></testcase>\n";
}

void document(const Document& d, const Style& style, RowBuffers& buffers, Rows& rows) {
  std::string& out = rows.first();
  open_suite(d, style, out);
  if (d.status == Status::unreadable || d.status == Status::skipped) {
    append_unread(d, out);
  } else if (d.finding_count() == 0) {
    open_case(d, "markings", out);
    out += "/>\n";
  } else {
    buffers.lines.reset(*d.telegram);
    for (std::size_t i = 0; i < d.finding_count(); ++i) append_finding(d, i, buffers, out);
  }
  out += "<system-out/>\n<system-err/>\n</testsuite>\n";
  rows.end_row(0);
}

void close(const Ending&, const Style&, std::string& out) { out += "</testsuites>\n"; }

}  // namespace

const Format junit_format{"junit", false, false, {Part{"", 0, true}}, open, document, close};

}  // namespace cablelint

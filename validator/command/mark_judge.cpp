#include "validator/command/mark_judge.hpp"

#include <fmt/format.h>

#include "grammar/parse.hpp"
#include "rules/marking/understood.hpp"
#include "rules/reading/control_sets.hpp"
#include "validator/report/json_document.hpp"
#include "validator/report/marks.hpp"
#include "validator/text/plain.hpp"

namespace cablelint::command {

MarkJudge::MarkJudge(Date day) {
  for (const auto family : {"MRK", "POR", "SBU"}) selection_.set(family, true);
  selection_.set("CAP010", true);
  judging_.as_of = day;
  judging_.mark_alone = true;
  t_.record_date = day;
  t_.is_cable = true;
}

// A no-break space is read as a blank, also the single byte of Latin-1, as in a cable.
std::string_view MarkJudge::readable(std::string_view written) {
  constexpr char last = '\xA0', first = '\xC2';
  auto at = written.find(last);
  if (at == written.npos) return written;
  blanked_.assign(written);
  for (; at != written.npos; at = written.find(last, at + 1)) {
    const char before = at > 0 ? written[at - 1] : ' ';
    if (before == first) blanked_[at - 1] = ' ';
    if (before == first || static_cast<unsigned char>(before) < 0x80) blanked_[at] = ' ';
  }
  return blanked_;
}

void MarkJudge::read(std::string_view written) {
  judge(readable(written));
  t_.text = written;
}

void MarkJudge::judge(std::string_view mark) {
  t_.text = mark;
  const Span all{0, static_cast<std::uint32_t>(mark.size())};
  t_.lines.assign(1, {all.begin, all.end, all.end, LineKind::text});
  t_.mark_tokens.clear();
  t_.marks.assign(1, parse_marking(mark, facts::vocabulary(), t_.mark_tokens));
  const bool bracketed = t_.marks[0].fault == MarkFault::wrong_brackets;
  const bool portion = bracketed || mark.starts_with('(') || mark.ends_with(')');
  portion ? as_portion(all) : as_banner(all);
  rules::run(t_, selection_, judging_, findings_);
  portion_.clear();
  banner_.clear();
  const marking::Source source{t_.text, t_.mark_tokens};
  if (is_no_mark() || !marking::understood(t_.marks[0], source)) return;
  marking::print_portion(t_.marks[0], portion_, source);
  marking::print_banner(t_.marks[0], banner_, source);
}

void MarkJudge::as_portion(Span all) {
  Paragraph p;
  p.span = all;
  p.number = 1;
  p.mark = 0;
  p.text = {all.end, all.end};
  t_.paragraphs.assign(1, p);
  t_.classifications.clear();
  t_.main = -1;
}

void MarkJudge::as_banner(Span all) {
  ClassificationLine line;
  line.span = line.banner = all;
  line.level = t_.marks[0].level;
  line.marking = t_.marks[0];
  if (!t_.mark_tokens.empty()) line.level_span = t_.mark_tokens.front().span;
  if (says_sensitive(line.marking)) line.word = ClassWord::sensitive;
  t_.classifications.assign(1, line);
  t_.main = 0;
  t_.paragraphs.clear();
}

// SBU in the place of the classification, as the reader of telegrams notes it.
bool MarkJudge::says_sensitive(const Marking& m) const {
  if (m.tokens.count == 0) return false;
  const MarkToken& first = t_.mark_tokens[m.tokens.first];
  return first.kind == TokenKind::control && rules::sbu_controls.has(first.id);
}

void MarkJudge::append_json(std::string& out) {
  const Marking& m = t_.marks[0];
  json::Writer w(out);
  w.open('{').key("input").value(t_.text).key("valid").value(valid());
  w.key("canonical_portion").text_or_null(portion_).key("canonical_banner").text_or_null(banner_);
  w.key("level").text_or_null(level_letter(m.level)).key("controls");
  append_controls(w, m.controls);
  w.key("release_to");
  append_countries(w, m.release_to);
  w.key("findings");
  Document document;
  document.telegram = &t_;
  document.findings = &findings_;
  append_findings(document, buffers_, out);
  w.close('}');
}

void MarkJudge::append_text(std::string& out) const {
  const bool command = t_.text.starts_with("::");  // to a CI system, were it let out at the start of a line
  if (command) out += '?';
  append_plain(out, t_.text.substr(command));
  out += valid() ? ": valid" : banner_.empty() ? ": not understood" : ": not valid";
  if (!banner_.empty()) out += fmt::format("; portion {}, banner {}", portion_, banner_);
  out += '\n';
  for (const Finding& f : findings_.list) {
    const rules::Rule& rule = *rules::all()[f.rule];
    std::string message;
    rules::format_message(f, t_, message);
    out += fmt::format("  {} {} ", name(rule.severity), rule.code);
    append_plain(out, message);
    out += '\n';
  }
}

bool MarkJudge::valid() const {
  for (const Finding& f : findings_.list)
    if (rules::all()[f.rule]->severity != rules::Severity::info) return false;
  return !is_no_mark();
}

bool MarkJudge::is_no_mark() const {
  return t_.marks[0].fault == MarkFault::unknown_word || t_.marks[0].level == Level::none;
}

}  // namespace cablelint::command

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

bool must_be_marked(const Sheet& s) { return s.classified() ? s.origin > 1995 : s.sensitive; }

void unmarked(const Sheet& s, Trials& t) {
  if (!s.all_marked() || !must_be_marked(s) || s.paras.size() < 2) return;
  const auto code = s.classified() ? "POR001" : "POR002";
  std::vector<std::size_t> two;
  for (const std::size_t k : picks(s.paras.size())) {
    Lines lines = s.lines;
    drop_mark(lines, s.paras[k]);
    t.expect(code, "one mark dropped", lines, {.lines = {s.paras[k].first}});
  }
  Lines all = s.lines;
  for (const Para& p : s.paras) drop_mark(all, p);
  t.expect(code, "all marks dropped", all, {.lines = {}, .any = true});
  if (s.paras.size() < 4) return;
  all = s.lines;
  for (const std::size_t k : {std::size_t{1}, s.paras.size() - 1}) {
    drop_mark(all, s.paras[k]);
    two.push_back(s.paras[k].first);
  }
  t.expect(code, "two marks dropped", all, {.lines = two});
}

void inconsistent(const Sheet& s, Trials& t) {
  if (!s.plain() || s.paras.size() < 3) return;
  for (const std::size_t k : picks(s.paras.size())) {
    Lines lines = s.lines;
    const Para& p = s.paras[k];
    if (s.all_marked())
      drop_mark(lines, p);
    else if (s.none_marked())
      lines[p.first].insert(p.number.at + p.number.size + 1, " (U)");
    else
      continue;
    if (s.all_marked())
      t.expect("POR003", "mark dropped", lines, {.lines = {p.first}});
    else
      t.expect("POR003", "mark added", lines, {.lines = {}, .any = true});
  }
}

void misplaced(const Sheet& s, Trials& t) {
  if (s.entire_text()) return;
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    if (!p.mark.found() || p.mark.line != p.first) continue;
    Lines lines = s.lines;
    drop_mark(lines, p);
    lines[p.first].insert(p.lead.at, p.mark_text + " ");
    t.expect("POR006", "before the number", lines, {.lines = {p.first}});
    for (const auto lead : {" Key Points: --", " Comment:", " SUMMARY:", " Action Request --", " COMMENT -",
                            " Begin Summary:", " Summary:  --", " SUMMARY.", " Comment."}) {
      lines = s.lines;
      lines[p.first].insert(p.mark.at, std::string(lead + 1) + ' ');
      t.expect("POR006", lead, lines, {.lines = {p.first}});
    }
  }
}

void subparagraphs(const Sheet& s, Trials& t) {
  if (!s.all_marked()) return;
  for (const std::size_t k : picks(s.paras.size())) {
    const Para& p = s.paras[k];
    if (p.broken) continue;
    std::size_t end = p.mark.line + 1;
    while (end < s.lines.size() && !is_blank(s.lines[end])) ++end;
    const std::string mark = " " + p.mark_text + " ";
    Lines lines = s.lines;
    insert(lines, end,
           {"", "A." + mark + "Two boats and their oars.", "", "B. A winch from the old quay.", "",
            "C." + mark + "Rope, forty meters of it."});
    t.expect("POR010", "B. unmarked", lines, {.lines = {end + 3}});
    lines[end + 3] = "B." + mark + "A winch.";
    lines[end + 5] = "C. Rope, forty meters of it.";
    t.expect("POR010", "C. unmarked", lines, {.lines = {end + 5}});
  }
}

}  // namespace

void drop_mark(Lines& lines, const Para& p) {
  std::string& line = lines[p.mark.line];
  std::size_t end = p.mark.at + p.mark.size;
  while (end < line.size() && line[end] == ' ') ++end;
  line.erase(p.mark.at, end - p.mark.at);
}

void portion_faults(const Sheet& sheet, Trials& tally) {
  unmarked(sheet, tally);
  inconsistent(sheet, tally);
  misplaced(sheet, tally);
  subparagraphs(sheet, tally);
}

}  // namespace cablelint::invented

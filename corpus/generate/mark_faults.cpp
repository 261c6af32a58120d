#include <algorithm>
#include <cctype>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

using Words = std::vector<std::string>;

// One mark at a time written in other words.
class MarkFaults {
 public:
  MarkFaults(const Sheet& s, const Para& p, Trials& t)
      : s_(s), p_(p), t_(t), inner_(p.mark_text.substr(1, p.mark_text.size() - 2)) {}

  void damaged() {
    for (const auto& mark :
         {inner_ + ")", "(" + inner_, "{" + inner_ + "}", "[" + inner_ + "]", "(" + inner_ + "]",
          "(" + inner_ + "}", "{" + inner_ + ")", "<" + inner_ + ">", "[" + inner_ + ")"})
      is("POR004", mark);
    const auto slash = inner_.rfind('/');
    if (slash == std::string::npos || inner_.find("REL") != std::string::npos) return;
    Lines lines = s_.lines;
    const std::string rest = lines[p_.mark.line].substr(p_.mark.at + slash + 2);
    lines[p_.mark.line].erase(p_.mark.at + slash + 2);
    insert(lines, p_.mark.line + 1, {rest});
    t_.expect("POR004", "cut by the line end", lines, {.lines = {p_.mark.line}});
  }

  void unknown() {
    for (const auto mark :
         {"(SE)", "(N/SF)", "(SUB)", "(SBT)", "(CX)", "(BSU)", "(CC)", "(UU)", "(SSBU)", "(SUB/NF)", "(SBV)"})
      is("POR005", mark);
    if (s_.level == Level::secret) is("POR005", "(S/FN)");
  }

  void long_forms() {
    if (inner_ == "C")
      for (const auto mark : {"(CONFIDENTIAL)", "(CONF)"}) is("POR007", mark);
    if (inner_ == "S") is("POR007", "(SECRET)");
    if (inner_ == "U")
      for (const auto mark : {"(UNCLAS)", "(UNCLASSIFIED)"}) is("POR007", mark);
    if (inner_ == "S/NF" || inner_ == "C/NF")
      for (const auto tail : {"//NOFORN)", "/NOFORN)"}) is("POR007", "(" + inner_.substr(0, 1) + tail);
    if (inner_ == "S/NF") is("POR007", "(SECRET//NOFORN)");
  }

  void spelling() {
    std::string lower = inner_;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return static_cast<char>(std::tolower(c)); });
    for (const auto& mark : {"(" + lower + ")", "( " + inner_ + " )", "(" + inner_ + " )", "( " + inner_ + ")"})
      is("POR009", mark);
  }

 private:
  void is(std::string_view code, const std::string& mark) {
    t_.expect(code, mark, with(s_, p_.mark, mark), {.lines = {p_.mark.line}});
  }

  const Sheet& s_;
  const Para& p_;
  Trials& t_;
  std::string inner_;
};

}  // namespace

void mark_faults(const Sheet& sheet, Trials& tally) {
  if (sheet.entire_text()) return;
  for (const std::size_t k : picks(sheet.paras.size())) {
    if (!sheet.paras[k].mark.found()) continue;
    MarkFaults faults(sheet, sheet.paras[k], tally);
    faults.damaged();
    faults.unknown();
    faults.long_forms();
    faults.spelling();
  }
}

}  // namespace cablelint::invented

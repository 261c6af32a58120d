#include "rules/marking/print.hpp"

#include <array>

#include "rules/facts/facts.hpp"
#include "rules/marking/country_list.hpp"
#include "rules/marking/print_cui.hpp"

namespace cablelint::marking {
namespace {

using facts::ControlId;

enum class Form : std::uint8_t { portion, banner };

// Controls that hang on another one by a hyphen: RD-CNWDI, RD-SG 14.
constexpr bool is_subset(ControlId id) { return id == ControlId::cnwdi || id == ControlId::sigma; }

class Printer {
 public:
  Printer(const Marking& m, Form form, std::string& out, const Source& source)
      : m_(m), form_(form), out_(out), source_(source), controls_(m.controls) {}

  void print() {
    head();
    merge_noforn();
    ControlSet printed = controls_;
    printed.remove(static_cast<unsigned>(ControlId::rel_to));
    if (m_.has_release) printed.add(static_cast<unsigned>(ControlId::rel_to));
    printed.each([this](unsigned i) {
      const auto id = static_cast<ControlId>(i);
      if (is_subset(id) && (has(ControlId::rd) || has(ControlId::frd))) return;
      control(id);
      if (id == ControlId::rd || (id == ControlId::frd && !has(ControlId::rd))) subsets();
    });
  }

 private:
  std::string_view level() const {
    return (form_ == Form::banner ? level_words : level_letters)[static_cast<std::size_t>(m_.level)];
  }

  void head() {
    switch (m_.system) {
      case System::us: return us_head();
      case System::nato: return nato_head();
      case System::foreign: return foreign_head();
      case System::joint:
        out_ += "//JOINT ";
        out_ += level();
        append_alphabetical(m_.owners, out_);
    }
  }

  void foreign_head() {
    out_ += "//";
    if (has(ControlId::fgi)) out_ += "FGI ";
    drop(ControlId::fgi);
    append_list(m_.owners, " ", "", out_);
    if (!m_.owners.empty()) out_ += ' ';
    out_ += level();
  }

  // (SBU) and (LOU) stand without their U; everything else begins with the level.
  void us_head() {
    const ControlId alone[] = {ControlId::limited_official_use, ControlId::cui};
    for (const ControlId id : alone)
      if (m_.level == Level::unclassified && has(id)) {
        out_ += word(id);
        drop(id);
        if (id == ControlId::cui && print_cui_parts(m_, source_, out_))
          category_ = facts::row(ControlId::noforn).category;
        return;
      }
    const bool sbu_only = m_.level == Level::unclassified && form_ == Form::portion && has(ControlId::sbu) &&
                          !m_.has_release && others() == 0;
    if (!sbu_only) {
      out_ += level();
      return;
    }
    out_ += word(has(ControlId::noforn) ? ControlId::sbu_noforn : ControlId::sbu);
    drop(ControlId::sbu);
    drop(ControlId::noforn);
  }

  // Controls besides SBU and NOFORN.
  int others() const {
    return controls_.count() - (has(ControlId::sbu) ? 1 : 0) - (has(ControlId::noforn) ? 1 : 0);
  }

  void nato_head() {
    out_ += "//";
    for (const facts::ControlRow& row : facts::controls)
      if (row.category == "non-us-classification" &&
          row.levels == level_letters[static_cast<std::size_t>(m_.level)])
        out_ += form_ == Form::banner ? row.banner : row.portion;
  }

  // On unclassified text SBU and NOFORN together are SBU-NF, LES and NOFORN LES-NF.
  void merge_noforn() {
    constexpr std::array<std::array<ControlId, 2>, 2> merged = {
        {{ControlId::sbu, ControlId::sbu_noforn}, {ControlId::les, ControlId::les_noforn}}};
    for (const auto [part, whole] : merged) {
      if (m_.level != Level::unclassified || !has(ControlId::noforn) || !has(part)) continue;
      drop(part);
      drop(ControlId::noforn);
      controls_.add(static_cast<unsigned>(whole));
    }
  }

  // RD-CNWDI, FRD-SG 14
  void subsets() {
    for (const ControlId id : {ControlId::cnwdi, ControlId::sigma})
      if (has(id)) control(id);
  }

  void control(ControlId id) {
    const facts::ControlRow& row = facts::row(id);
    if (row.category == "transmission-control" && form_ == Form::banner) {  // UNCLAS EFTO
      (out_ += ' ') += row.portion;
      return;
    }
    if (category_ != row.category)
      out_ += "//";
    else
      out_ += is_subset(id) ? '-' : '/';
    category_ = row.category;
    if (id == ControlId::eyes_only && !m_.release_to.empty()) {
      append_list(m_.release_to, "/", "", out_);
      out_ += ' ';
    }
    out_ += id == ControlId::rel_to && m_.release_to.empty() ? std::string_view("REL") : word(id);
    if (id == ControlId::fgi) append_list(m_.owners, " ", " ", out_);
    if (id == ControlId::rel_to && !m_.release_to.empty()) append_list(with_usa(m_.release_to), ", ", " ", out_);
    if (id == ControlId::display_only) append_list(m_.display_to, ", ", " ", out_);
    compartments(id);
  }

  std::string_view word(ControlId id) const {
    const facts::ControlRow& row = facts::row(id);
    return form_ == Form::banner ? row.banner : row.portion;
  }

  // What hangs on the control in the text: the compartment tokens behind it, with their separators. A control that
  // stands there again is named once: SAR-ABC/SAR-DEF is SAR-ABC/DEF, SI-ABC/SI-DEF is SI-ABC-DEF.
  void compartments(ControlId id) {
    if (source_.tokens.size() < m_.tokens.first + m_.tokens.count) return;
    const auto tokens = source_.tokens.subspan(m_.tokens.first, m_.tokens.count);
    const bool programs = facts::row(id).operand == "programs";
    bool again = false;
    for (auto at = tokens.begin(); at != tokens.end(); ++at) {
      if (at->kind != TokenKind::control || at->id != static_cast<std::uint16_t>(id)) continue;
      for (auto t = at + 1; t != tokens.end() && t + 1 != tokens.end() && (t + 1)->kind == TokenKind::compartment;
           t += 2) {
        out_ += again && programs ? '/' : separator(static_cast<SeparatorKind>(t->value));
        out_ += view(source_.text, (t + 1)->span);
        again = false;
      }
      again = true;
    }
  }

  static char separator(SeparatorKind kind) {
    return kind == SeparatorKind::hyphen ? '-' : kind == SeparatorKind::single_slash ? '/' : ' ';
  }

  bool has(ControlId id) const { return facts::has(controls_, id); }
  void drop(ControlId id) { controls_.remove(static_cast<unsigned>(id)); }

  const Marking& m_;
  Form form_;
  std::string& out_;
  const Source& source_;
  ControlSet controls_;
  std::string_view category_;
};

}  // namespace

void print_portion(const Marking& m, std::string& out, const Source& source) {
  const bool no_mark = m.system == System::us && m.level == Level::restricted;  // (R) is NATO's and others' alone
  if (m.level == Level::none || no_mark) return;
  out += '(';
  Printer(m, Form::portion, out, source).print();
  if (m.entire_text) out += " - ENTIRE TEXT";
  out += ')';
}

void print_banner(const Marking& m, std::string& out, const Source& source) {
  if (m.level != Level::none) Printer(m, Form::banner, out, source).print();
}

}  // namespace cablelint::marking

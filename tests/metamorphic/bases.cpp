#include "tests/metamorphic/bases.hpp"

#include "corpus/generate/draft.hpp"
#include "corpus/generate/neutral.hpp"
#include "tests/corpus.hpp"

namespace cablelint::metamorphic {
namespace {

// The sheet with other lines, when it can still be taken apart.
void add_changed(const Sheet& sheet, std::string_view name, const std::optional<Lines>& lines,
                 std::vector<Base>& bases) {
  if (!lines) return;
  Sheet changed = read_sheet(sheet.name, join(*lines, sheet.eol));
  changed.origin = sheet.origin;
  if (!changed.mrn.found() || changed.view(changed.mrn) != sheet.view(sheet.mrn)) return;
  if (changed.paras.size() == sheet.paras.size() && (changed.eo == nowhere) == (sheet.eo == nowhere))
    bases.push_back({std::move(changed), name});
}

// Where a fault would not be the one that is meant: another copy or a wrapped number makes up for it.
bool hides_faults(std::string_view name) {
  return name == "text twice" || name == "wrapped date, next number" || name == "heading of section 2 kept";
}

// Record dumps, flattened fields, pages with tables between them, notes of a release: the reader of sheets knows
// one heading, one classification line and one field a line.
bool prints_its_own_frame(const std::string& layout) {
  for (const char* own : {"record-dump", "flattened", "page-lines", "archive-copy", "re-released"})
    if (layout == own) return true;
  return false;
}

}  // namespace

std::vector<Sheet> corpus_sheets() {
  std::vector<Sheet> sheets;
  for (const auto& cable : tests::corpus()) {
    if (prints_its_own_frame(cable.path.parent_path().filename().string())) continue;
    Sheet sheet = read_sheet(cable.path.stem().string(), cable.text);
    sheet.origin = std::stoi(sheet.name.substr(0, 4));
    if (sheet.mrn.found()) sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<Sheet> drafted_sheets() {
  std::vector<Sheet> sheets;
  for (const Plan& plan : plans()) {
    Sheet sheet = read_sheet(plan.name(), draft(plan));
    sheet.origin = plan.year;
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<Base> dressed(const std::vector<Sheet>& sheets) {
  std::vector<Base> bases;
  for (const Sheet& sheet : sheets) {
    bases.push_back({sheet, "as it is"});
    for (const Dress& dress : dresses())
      if (auto changed = dress.put_on(sheet)) bases.push_back({std::move(*changed), dress.name});
    for (const auto& list : {rewritings(), front_rewritings()})
      for (const Rewriting& r : list)
        if (!hides_faults(r.name)) add_changed(sheet, r.name, r.rewrite(sheet), bases);
    for (const auto& list : {insertions(), mark_rewritings()})
      for (const Insertion& insertion : list)
        if (sheet.paras.size() > 3 && !hides_faults(insertion.name))
          add_changed(sheet, insertion.name, insertion.insert(sheet, 2), bases);
  }
  return bases;
}

}  // namespace cablelint::metamorphic

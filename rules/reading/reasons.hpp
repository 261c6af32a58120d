#pragma once

#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/reading/orders.hpp"

// The section and letters of a reason for classification.
namespace cablelint::reading {

using ReasonSectionRow = facts::ReasonSectionRow;

constexpr const ReasonSectionRow* section_row(int section) {
  for (const auto& row : facts::reason_sections)
    if (row.section == section) return &row;
  return nullptr;
}

// Not the section for reasons on any day that the cable may date from (AUT004). Other sections never were
// since telegrams state reasons.
inline bool section_out_of_force(const Cable& c, int section) {
  if (section < 0) return false;
  if (const auto* row = section_row(section))
    return c.dated.known() && !c.dated.may_be_within(row->from, until(row->to));
  return c.dated.surely_from(since(&facts::ExecutiveOrderRow::authority));
}

// The section for every day that the cable may date from, the later one where two are right; null when none is.
inline const ReasonSectionRow* section_in_force(const DateRange& dated) {
  const ReasonSectionRow* best = nullptr;
  for (const auto& row : facts::reason_sections)
    if (dated.surely_within(row.from, until(row.to)) && (!best || row.from > best->from)) best = &row;
  return best;
}

// The letters that the reason may have. Where the section itself is wrong or unknown, those of any section.
inline std::string_view letters_of(const Cable& c, const Authority& a) {
  const auto* row = section_row(a.reason_section);
  if (row && !section_out_of_force(c, a.reason_section)) return row->letters;
  std::string_view most;
  for (const auto& any : facts::reason_sections)
    if (any.letters.size() > most.size()) most = any.letters;
  return most;
}

}  // namespace cablelint::reading

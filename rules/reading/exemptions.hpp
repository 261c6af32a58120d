#pragma once

#include "rules/reading/declassification.hpp"

// The codes of declassification instructions: which exist, and when they were in use.
namespace cablelint::reading {

using InstructionRow = facts::DeclassificationInstructionRow;

// The row of a value's kind; null for kinds without one. A date counts only behind DECL, since the orders
// before 12356 had dates of their own form.
constexpr const InstructionRow* instruction_row(const Declassification& d) {
  if (d.kind == Instruction::date && !d.decl_label) return nullptr;
  for (const auto& row : facts::declassification_instructions)
    if (row.kind == kind_word(d.kind) && row.human == d.human) return &row;
  return nullptr;
}

// X0, X9, 25X0, XGDS-5, RDS-9 (EXO014). A code without its digit is no unknown one.
constexpr bool unknown_exemption(const Declassification& d) {
  const auto* row = instruction_row(d);
  if (!row || d.exemption < 0 || row->lowest < 0) return false;
  return d.exemption < row->lowest || d.exemption > row->highest;
}

}  // namespace cablelint::reading

#pragma once

#include <string_view>

#include "grammar/model.hpp"

// The words of the JSON contract for the enumerations of the model.
namespace cablelint {

constexpr std::string_view precedence_word(char prosign) {
  switch (prosign) {
    case 'Z': return "FLASH";
    case 'O': return "IMMEDIATE";
    case 'P': return "PRIORITY";
    case 'R': return "ROUTINE";
    case 'Y': return "EMERGENCY";
    default: return {};
  }
}

constexpr std::string_view instruction_word(Instruction i) {
  switch (i) {
    case Instruction::none:
    case Instruction::unreadable: return "none";
    case Instruction::na:
    case Instruction::treaty_portions: return "n/a";
    case Instruction::date: return "date";
    case Instruction::event: return "event";
    case Instruction::oadr: return "oadr";
    case Instruction::mr: return "mr";
    case Instruction::x: return "x";
    case Instruction::x25: return "25x";
    case Instruction::x50: return "50x";
    case Instruction::x75: return "75x";
    case Instruction::gds: return "gds";
    case Instruction::xgds: return "xgds";
    case Instruction::ads: return "ads";
    case Instruction::rds: return "rds";
    case Instruction::xds: return "xds";
    case Instruction::gp: return "gp";
    case Instruction::declassified: return "declassified";
  }
  return "none";
}

constexpr std::string_view damage_word(DamageKind k) {
  switch (k) {
    case DamageKind::pilcrow_as_one: return "pilcrow-as-one";
    case DamageKind::markup: return "markup";
    case DamageKind::invalid_utf8: return "invalid-encoding";
    case DamageKind::control_character: return "control-character";
    case DamageKind::mixed_line_ends: return "mixed-line-endings";
    case DamageKind::flattened: return "flattened";
    case DamageKind::copy_twice: return "copy-twice";
    case DamageKind::joined: return "joined";
    case DamageKind::truncated: return "truncated";
    case DamageKind::redaction: return "redaction";
    case DamageKind::partial_extract: return "partial-extract";
    case DamageKind::noise: return "noise";
    case DamageKind::deceptive: return "invisible-character";
  }
  return "noise";
}

}  // namespace cablelint

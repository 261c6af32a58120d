#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "grammar/marking.hpp"

// Canonical forms of a marking, by the IC register's order and separators. State's own short forms stay:
// (SBU), (SBU-NF), (LOU).
namespace cablelint::marking {

// By Level, as portions and as banners have them.
inline constexpr std::array<std::string_view, 6> level_letters = {"", "U", "R", "C", "S", "TS"};
inline constexpr std::array<std::string_view, 6> level_words = {
    "", "UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET"};

// Where the compartments of SI-G ABCD or SAR-ABC are read from; an empty one prints the controls alone.
struct Source {
  std::string_view text;
  std::span<const MarkToken> tokens;  // all of the text's; the marking has its range
};

// "(S//NF)", appended to `out`. Nothing is appended when the marking has no level.
void print_portion(const Marking& m, std::string& out, const Source& source = {});
// "SECRET//NOFORN"
void print_banner(const Marking& m, std::string& out, const Source& source = {});

}  // namespace cablelint::marking

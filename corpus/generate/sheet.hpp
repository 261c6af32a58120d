#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/marking.hpp"

// A clean cable taken apart by simple means that know nothing of the grammar under test: the cables are
// well formed, so the first letters of a line say what it is. Changes are made on a copy of the lines.
namespace cablelint::invented {

using Lines = std::vector<std::string>;
constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// A piece of one line.
struct Piece {
  std::size_t line = nowhere, at = 0, size = 0;
  bool found() const { return line != nowhere; }
};

struct Para {
  std::size_t first = 0, end = 0;  // its lines, up to the next start; trailing blank lines included
  Piece lead;                      // the pilcrow in any form, or nothing
  Piece number;                    // digits
  Piece mark;                      // with its brackets
  std::string mark_text;
  bool broken = false;             // a page line stands in it
};

struct Sheet {
  std::string name;
  std::string eol = "\n";
  Lines lines;
  char layout = 'A';  // A, B, C by header; K: the pilcrow read as 1

  Level level = Level::none;
  bool limited_official_use = false, efto = false;
  Piece level_word;                // C O N F I D E N T I A L
  Piece mrn;                       // OSLO 000762
  std::size_t section_total = 0;   // of SECTION nn OF mm
  std::size_t captions = 0;        // where a first caption line stands or would stand
  std::size_t captions_end = 0;    // behind the last caption line
  bool sensitive = false, noforn = false;
  bool lone_captions = true;       // SENSITIVE and NOFORN on lines of their own
  std::size_t eo = nowhere, eo_end = nowhere, tags = nowhere, subject = nowhere;
  std::size_t authority = nowhere, authority_end = nowhere;
  std::vector<Para> paras;
  std::vector<std::size_t> page_lines;
  bool page_words = false;         // level words alone beside PAGE lines
  int year = 0, month = 0, day = 0;  // of the date-time group
  int origin = 0;                    // the year, also where a copy has no date-time group

  bool dated() const { return year != 0; }
  bool sbu_era() const { return origin > 1995; }
  bool classified() const { return is_classified(level); }
  bool plain() const { return level == Level::unclassified && !sensitive && !limited_official_use; }
  bool all_marked() const;
  bool none_marked() const;
  bool entire_text() const;
  std::string_view view(Piece p) const { return std::string_view(lines[p.line]).substr(p.at, p.size); }
  std::string eo_number() const;   // the digits of the order
  bool eo_on_one_line() const { return eo != nowhere && eo_end == eo + 1; }
};

Sheet read_sheet(std::string name, const std::string& text);
std::string join(const Lines& lines, std::string_view eol);

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts);
bool is_blank(std::string_view line);
bool is_page_line(std::string_view line);  // OSLO 00000762  002 OF 002, PAGE 02 ...
bool is_rule(std::string_view line);       // -------

std::string in_capitals(std::string text);

// First, middle and last of n.
std::vector<std::size_t> picks(std::size_t n);

// The lines with one piece put in another's place.
Lines with(const Sheet& sheet, Piece piece, std::string_view text);
void put(Lines& lines, Piece piece, std::string_view text);
void insert(Lines& lines, std::size_t before, std::initializer_list<std::string> added);
void erase(Lines& lines, std::size_t first, std::size_t end);

}  // namespace cablelint::invented

#include <array>

#include "corpus/generate/neutral.hpp"

namespace cablelint::invented {
namespace {

using Changed = std::optional<Lines>;

Changed behind(const Sheet& s, std::size_t k, std::initializer_list<std::string> added) {
  Lines lines = s.lines;
  insert(lines, block_end(s, k), added);
  return lines;
}

// REYKJAVIK 00000318
std::string page_serial(const Sheet& s) {
  const std::string mrn(s.view(s.mrn));
  const auto blank = mrn.rfind(' ');
  const std::string number = mrn.substr(blank + 1);
  return mrn.substr(0, blank + 1) + std::string(8 - std::min<std::size_t>(8, number.size()), '0') + number;
}

// With SECTION 01 OF 02 on a line that has no section; nothing where page lines are there already.
Changed sectioned(const Sheet& s) {
  if (!s.page_lines.empty() || s.efto || s.section_total > 2 || s.mrn.line != s.level_word.line) return {};
  Lines lines = s.lines;
  if (s.section_total == 0) lines[s.mrn.line].insert(s.mrn.at, "SECTION 01 OF 02 ");
  return lines;
}

Changed page_line_in_sentence(const Sheet& s, std::size_t k) {
  auto lines = sectioned(s);
  const std::size_t first = s.paras[k].first;
  if (!lines || block_end(s, k) < first + 2) return {};
  insert(*lines, first + 1, {"", page_serial(s) + "  002 OF 002", "", ""});
  return lines;
}

Changed page_line_in_line(const Sheet& s, std::size_t k) {
  auto lines = sectioned(s);
  if (!lines || s.entire_text()) return {};
  std::string& line = (*lines)[block_end(s, k) - 1];
  const auto blank = line.rfind(' ');
  if (blank == std::string::npos || blank < 12) return {};
  line.insert(blank, " " + page_serial(s) + "  002.2 OF 002");
  return lines;
}

Changed page_line_between(const Sheet& s, std::size_t k) {
  auto lines = sectioned(s);
  if (lines) insert(*lines, s.paras[k].first, {page_serial(s) + "  002 OF 002", ""});
  return lines;
}

Changed section_heading(const Sheet& s, std::size_t k) {
  auto lines = sectioned(s);
  if (k == 0 || !lines) return {};
  insert(
      *lines, s.paras[k].first,
      {std::string(s.view(s.level_word)) + " SECTION 02 OF 02 " + std::string(s.view(s.mrn)), "", "SIPDIS", ""});
  if (s.origin < 2001) erase(*lines, s.paras[k].first + 2, s.paras[k].first + 4);
  return lines;
}

Changed numbered_list(const Sheet& s, std::size_t k) {
  return behind(s, k, {"1. the length of the quay", "2. the depth of the basin", "3. who pays for either"});
}

Changed spaced_list(const Sheet& s, std::size_t k) {
  if (s.none_marked()) return {};  // such a list cannot be told from paragraphs
  return behind(s, k, {"", "1. The length of the quay.", "", "2. The depth of the basin.", "", "3. Who pays."});
}

Changed list_in_sentence(const Sheet& s, std::size_t k) {
  return behind(s, k,
                {"Three things are open: 1. the length of the quay; 2. the depth", "of the basin; 3. who pays."});
}

Changed wrapped_date(const Sheet& s, std::size_t k) {
  return behind(s, k,
                {"The minister hopes to open the second part of the quay on June", "25. The deputy does not."});
}

// The day is the number of the next paragraph.
Changed wrapped_next_number(const Sheet& s, std::size_t k) {
  const std::string next = std::to_string(k + 2);
  return behind(
      s, k, {"The minister hopes to open the second part of the quay on May", next + ". The deputy does not."});
}

Changed wrapped_year(const Sheet& s, std::size_t k) {
  return behind(s, k, {"The second part of the quay was to be open by the spring of", "2007. It was not."});
}

Changed wrapped_paragraph_number(const Sheet& s, std::size_t k) {
  return behind(s, k,
                {"The deputy had asked for the figures that are given in paragraph", "2. He did not get them."});
}

Changed bullets(const Sheet& s, std::size_t k) {
  return behind(s, k,
                {"", "-- The quay is to be longer.", "", "-- The basin is to be deeper.", "",
                 "- Nobody is to pay.", "", "* A second bullet of another kind."});
}

Changed lettered_list(const Sheet& s, std::size_t k) {
  return behind(s, k,
                {"", "(a) the length of the quay;", "(b) the depth of the basin;", "(c) who pays for either;",
                 "(d) and when."});
}

Changed heading(const Sheet& s, std::size_t k) {
  Lines lines = s.lines;
  insert(lines, s.paras[k].first, {"THE DEPTH OF THE BASIN", "----------------------", ""});
  return lines;
}

Changed ruled_heading(const Sheet& s, std::size_t k) {
  Lines lines = s.lines;
  insert(lines, s.paras[k].first,
         {"--------------------------------------------- ---", "Who Pays for the Basin",
          "--------------------------------------------- ---", ""});
  return lines;
}

Changed quoted_cable(const Sheet& s, std::size_t k) {
  return behind(s, k,
                {"", "Begin text:", "", "UNCLAS STATE 012345", "", "SENSITIVE", "SIPDIS", "", "E.O. 12958: N/A",
                 "TAGS: EWWT, PREL", "SUBJECT: A QUAY", "", "1. (SBU) Posts are asked for the length of the quay.",
                 "", "2. (U) The depth is known.", "", "3. (U) Thanks for the help.", "", "End text."});
}

constexpr std::array<Insertion, 16> all{{
    {"page line in a sentence", page_line_in_sentence},
    {"page line in a line", page_line_in_line},
    {"page line between paragraphs", page_line_between},
    {"heading of section 2 kept", section_heading},
    {"list 1. 2. 3. on lines", numbered_list},
    {"list 1. 2. 3. between blank lines", spaced_list},
    {"list 1. 2. 3. in a sentence", list_in_sentence},
    {"wrapped date", wrapped_date},
    {"wrapped date, next number", wrapped_next_number},
    {"wrapped year", wrapped_year},
    {"wrapped paragraph number", wrapped_paragraph_number},
    {"bullets", bullets},
    {"letters (a) to (d)", lettered_list},
    {"heading with a rule", heading},
    {"heading between rules", ruled_heading},
    {"quoted cable", quoted_cable},
}};

}  // namespace

std::span<const Insertion> insertions() { return all; }

}  // namespace cablelint::invented

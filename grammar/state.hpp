#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammar/body/starts.hpp"
#include "grammar/model.hpp"
#include "grammar/parse.hpp"

// What the stages of one parse share. Private to the target `grammar`.
namespace cablelint::grammar {

// Lines [first, last) that have one level word each or are blank, and whether a page line stands beside them.
struct LevelRun {
  std::size_t first = 0, last = 0;
  bool beside_page = false;
};

struct Draft {
  const Vocabulary& words;
  Telegram t;
  std::string scratch;        // one field's bytes with page lines blanked out
  std::string blanked;  // the record's text with blanks for no-break spaces, entities and tags; empty: it has none
  std::vector<Start> starts;  // candidates for paragraph starts, in order
  std::vector<Start> line_starts;  // those at line starts, before they were numbered
  std::vector<std::uint32_t> blocks;  // lines of the text that no line of text stands above, by index
  std::vector<std::uint32_t> items;  // lines of the text that may begin a sub-paragraph
  std::vector<std::uint32_t> item_marks;  // "(" behind a bullet or a list letter, wherever they stand
  std::uint32_t text_end = 0;  // where NNNN or #nnnn ends the text; 0: nowhere
  bool carriage_returns = false;  // there are CRs in the record
  bool numbers_run_on = false;  // the paragraphs' numbers run 1, 2, 3, all with marks or all without
  bool keyed = false;  // a newer system's copy, its heading as keys: MRN: 10 OSLO 123
  std::size_t level_line = 0, mrn_line = 0;  // where such a heading has its level, and its MRN
  bool paragraphs_marked = false;  // some paragraph has a mark
  bool pilcrow_as_one = false;  // the copy read the pilcrow before each number as 1
  std::size_t preface = 0;  // lines above the heading that are no part of it
  LevelRun level_run;  // the one that was looked at last, since each of its lines asks for the same
  std::vector<Span> glued;  // labels found in mid-line
  std::vector<Damage> deceptive;  // invisible and look-alike characters, wherever they stand

  explicit Draft(const Vocabulary& v) : words(v) {}

  // The record's text for reading `field`: page lines that stand inside it are blanked out. Offsets stay.
  std::string_view readable(Span field);
};

}  // namespace cablelint::grammar

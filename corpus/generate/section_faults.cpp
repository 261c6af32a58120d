#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

// A text of two sections of which both headings are kept; `at` is where the second one is.
struct Two {
  Lines lines;
  std::size_t at = nowhere;
};

std::string another_number(std::string mrn) {
  mrn.back() = mrn.back() == '9' ? '3' : static_cast<char>(mrn.back() + 1);
  return mrn;
}

// A heading before a paragraph in the middle, or behind the page line that begins section 2.
Two two_sections(const Sheet& s, const std::string& level, const std::string& mrn) {
  Two two{s.lines, nowhere};
  if (s.section_total > 2 || s.paras.size() < 3 || s.page_words || s.efto) return two;
  const std::string heading = level + " SECTION 02 OF 02 " + mrn;
  if (s.section_total == 0) {
    if (s.mrn.line != s.level_word.line) return two;
    two.at = s.paras[s.paras.size() / 2].first;
    insert(two.lines, two.at, {heading, ""});
    two.lines[s.mrn.line].insert(s.mrn.at, "SECTION 01 OF 02 ");
    return two;
  }
  for (const std::size_t page : s.page_lines) {
    if (s.lines[page].find(" 002 OF 002") == std::string::npos) continue;
    two.at = page + 2;
    insert(two.lines, two.at, {heading, ""});
    return two;
  }
  if (!s.page_lines.empty()) return two;
  two.at = s.paras[s.paras.size() / 2].first;
  insert(two.lines, two.at, {heading, ""});
  return two;
}

std::string other_level(const Sheet& s) {
  return s.level == Level::secret ? "C O N F I D E N T I A L"
         : s.classified()         ? "S E C R E T"
                                  : "C O N F I D E N T I A L";
}

// A level word alone above the heading, as some copies have it.
void word_above(const Sheet& s, Trials& t) {
  if (s.layout != 'A' || s.limited_official_use) return;
  Lines lines = s.lines;
  insert(lines, 0, {s.level == Level::secret ? "CONFIDENTIAL" : "SECRET", ""});
  t.expect("CLS007", "level word above", lines, {.lines = {0, s.level_word.line + 2}, .any = true});
}

void page_words(const Sheet& s, Trials& t) {
  for (const std::size_t page : s.page_lines)
    for (std::size_t i = page - 2; i < page; ++i)
      if (s.lines[i] == "CONFIDENTIAL") {
        Lines lines = s.lines;
        lines[i] = "SECRET";
        t.expect("CLS007", "page word", lines, {.lines = {i}});
      }
}

// OSLO 00000762  002 OF 002
void page_numbers(const Sheet& s, Trials& t) {
  for (const std::size_t page : s.page_lines) {
    const std::string& line = s.lines[page];
    const auto zeros = line.find(" 0000");
    if (line.starts_with("PAGE") || zeros == std::string::npos) continue;
    Lines lines = s.lines;
    lines[page] = another_number(line.substr(0, zeros + 9)) + line.substr(zeros + 9);
    t.expect("CLS009", "number of a page line", lines, {.lines = {page}});
    lines[page] = (line.starts_with("OSLO") ? "ROME" : "OSLO") + line.substr(zeros);
    t.expect("CLS009", "post of a page line", lines, {.lines = {page}});
  }
}

}  // namespace

void section_faults(const Sheet& s, Trials& t) {
  const std::string mrn(s.view(s.mrn));
  if (const Two two = two_sections(s, other_level(s), mrn); two.at != nowhere)
    t.expect("CLS007", "level of section 2", two.lines, {.lines = {two.at}});
  const std::string level(s.view(s.level_word));
  if (const Two two = two_sections(s, level, another_number(mrn)); two.at != nowhere)
    t.expect("CLS009", "number of section 2", two.lines, {.lines = {two.at}});
  const std::string post = mrn.starts_with("OSLO") ? "ROME" : "OSLO";
  if (const Two two = two_sections(s, level, post + mrn.substr(mrn.rfind(' '))); two.at != nowhere)
    t.expect("CLS009", "post of section 2", two.lines, {.lines = {two.at}});
  page_words(s, t);
  word_above(s, t);
  page_numbers(s, t);
}

}  // namespace cablelint::invented

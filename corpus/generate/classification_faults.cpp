#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

using Words = std::vector<std::string_view>;

std::size_t first_text_line(const Sheet& s) {
  std::size_t i = 0;
  while (is_blank(s.lines[i])) ++i;
  return i;
}

void missing_line(const Sheet& s, Trials& t) {
  if (s.page_words || !s.lone_captions) return;
  Lines lines = s.lines;
  erase(lines, s.level_word.line, s.mrn.line + 1);
  const std::size_t top = first_text_line(s);
  const std::size_t first = top < s.level_word.line ? top : s.captions - (s.mrn.line + 1 - s.level_word.line);
  t.expect("CLS001", "line deleted", lines, {.lines = {first}});
  if (s.mrn.line == s.level_word.line && s.section_total == 0 && !s.efto)
    t.expect("CLS001", "level word deleted", with(s, {s.level_word.line, 0, s.level_word.size + 1}, ""),
             {.lines = {}, .any = true});
}

const Words& misspellings(const Sheet& s) {
  static const Words unclassified{"UNCLS",       "UNLCAS",  "UNCLAD", "INCLAS", "UNCLASIFIED",
                                  "UNCLASSIFED", "UNCLASS", "NCLAS",  "UCLAS",  "UNCLASSIFEID"};
  static const Words official{"LIMITED OFICIAL USE", "LIMITTED OFFICIAL USE", "LIMITED OFFICIAL USR",
                              "IMITED OFFICIAL USE"};
  static const Words confidential{"CONFIDENTAL",
                                  "CONFIDNETIAL",
                                  "CONFIDENTAIL",
                                  "CONFDENTIAL",
                                  "ONFIDENTIAL",
                                  "CONFIDENTIALL",
                                  "C O N F I E D N T I A L",
                                  "C O N F I D E N T A L",
                                  "C O N F I D E N T I A",
                                  "C O M F I D E N T I A L",
                                  "C 0 N F I D E N T I A L"};
  static const Words secret{"SERCET",    "SECERT",    "ECRET",       "SCRET",   "SECRRET",     "S E C R E",
                            "E C R E T", "S E C R T", "S E C E R T", "SECRETT", "S E C R E Y", "S E V R E T"};
  if (s.limited_official_use) return official;
  return s.level == Level::confidential ? confidential : s.level == Level::secret ? secret : unclassified;
}

void unknown_word(const Sheet& s, Trials& t) {
  if (s.page_words || s.level == Level::top_secret) return;
  for (const auto word : misspellings(s))
    t.expect("CLS002", word, with(s, s.level_word, word), {.lines = {s.level_word.line}});
  for (const auto word : {"PRIVATE", "INTERNAL", "CLASSIFIED", "RESTRICTED"})
    if (!s.efto && s.mrn.line == s.level_word.line)
      t.expect("CLS002", word, with(s, s.level_word, word), {.lines = {s.level_word.line}});
}

void words_of_the_line(const Sheet& s, Trials& t) {
  const std::size_t at = s.level_word.line;
  if (s.level == Level::unclassified && !s.limited_official_use && !s.efto && s.year > 1995)
    t.expect("CLS003", "LOU", with(s, s.level_word, "LIMITED OFFICIAL USE"), {.lines = {at}});
  if (!s.classified()) return;
  for (const auto efto : {" E F T O", " EFTO"})
    t.expect("CLS008", efto, with(s, {at, s.level_word.size, 0}, efto), {.lines = {at}});
  if (s.page_words) return;
  const bool secret = s.level == Level::secret;
  for (const auto word : secret ? Words{"S"} : s.level == Level::confidential ? Words{"C", "CONF"} : Words{"TS"})
    t.expect("CLS010", word, with(s, s.level_word, word), {.lines = {at}});
}

bool number_elsewhere(const Sheet& s) {
  const std::string number(s.view(s.mrn).substr(s.view(s.mrn).find_last_of(" 0") + 1));
  for (std::size_t i = s.mrn.line + 1; i < s.lines.size(); ++i)
    if (s.lines[i].find("0" + number) != std::string::npos) return true;
  return false;
}

void message_number(const Sheet& s, Trials& t) {
  const std::size_t end = s.mrn.at + s.mrn.size;
  for (const std::size_t back : {std::size_t{1}, std::size_t{2}, std::size_t{4}})
    for (const auto letter : {"O", "Q", "B"})
      t.expect("CLS005", "letter among the digits", with(s, {s.mrn.line, end - back, 1}, letter),
               {.lines = {s.level_word.line, s.mrn.line}, .any = true});
  t.expect("CLS005", "l for 1", with(s, {s.mrn.line, end - 1, 1}, "l"),
           {.lines = {s.level_word.line, s.mrn.line}, .any = true});
  if (!number_elsewhere(s) && s.mrn.line == s.level_word.line)
    t.expect("CLS006", "post and number deleted", with(s, {s.mrn.line, s.mrn.at - 1, s.mrn.size + 1}, ""),
             {.lines = {s.level_word.line}});
}

void front_matter(const Sheet& s, Trials& t) {
  if (!s.dated() || s.year < 1974 || s.eo == nowhere || s.subject == nowhere) return;
  Lines lines = s.lines;
  std::size_t end = s.subject + 1;
  while (end < lines.size() && !is_blank(lines[end]) && !starts_with_any(lines[end], {"REF"})) ++end;
  erase(lines, s.eo, end);
  t.expect("CLS011", "E.O., TAGS and SUBJECT deleted", lines, {.lines = {s.level_word.line}});
}

}  // namespace

void classification_faults(const Sheet& sheet, Trials& tally) {
  missing_line(sheet, tally);
  unknown_word(sheet, tally);
  words_of_the_line(sheet, tally);
  message_number(sheet, tally);
  front_matter(sheet, tally);
}

}  // namespace cablelint::invented

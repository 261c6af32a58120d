// Marks made from the tables are accepted without error or warning; the same marks mangled in one way are caught.
#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/facts/facts.hpp"
#include "validator/command/mark_judge.hpp"

namespace cablelint {
namespace {

constexpr Date register_day{2016, 12, 31};

struct Level {
  std::string_view banner, portion;
};
constexpr Level levels[] = {{"CONFIDENTIAL", "C"}, {"SECRET", "S"}, {"TOP SECRET", "TS"}};

// What may stand behind the level, in both forms and in the register's order.
struct Tail {
  std::string banner, portion;
  std::string_view lowest;  // portion form of the lowest level
};

std::vector<std::string> lists() {
  std::vector<std::string> codes, made;
  for (const auto& row : facts::countries)
    if (!row.group && row.code != "USA" && !row.in_use_to.known()) codes.emplace_back(row.code);
  for (std::size_t i = 0; i + 3 < codes.size(); i += 3) {
    made.push_back("USA, " + codes[i]);
    made.push_back("USA, " + codes[i] + ", " + codes[i + 1] + ", " + codes[i + 3]);
  }
  made.emplace_back("USA, FVEY");
  made.emplace_back("USA, JPN, NATO");
  made.emplace_back("USA, AUS, GBR, NATO");
  return made;
}

std::vector<Tail> tails() {
  std::vector<Tail> made = {{"", "", "C"},
                            {"//NOFORN", "//NF", "C"},
                            {"//ORCON", "//OC", "C"},
                            {"//ORCON/NOFORN", "//OC/NF", "C"},
                            {"//NOFORN/PROPIN", "//NF/PR", "C"},
                            {"//RELIDO", "//RELIDO", "C"},
                            {"//SI//NOFORN", "//SI//NF", "C"},
                            {"//SI-ABC DEF GHI-JKL//ORCON/NOFORN", "//SI-ABC DEF GHI-JKL//OC/NF", "C"},
                            {"//TK//NOFORN", "//TK//NF", "S"},
                            {"//SI/TK//ORCON/NOFORN", "//SI/TK//OC/NF", "S"},
                            {"//SI-G WXYZ/TK//RSEN/ORCON/NOFORN", "//SI-G WXYZ/TK//RS/OC/NF", "TS"},
                            {"//HCS-P//NOFORN", "//HCS-P//NF", "S"},
                            {"//HCS-O//ORCON/NOFORN", "//HCS-O//OC/NF", "S"},
                            {"//SAR-ABC//NOFORN", "//SAR-ABC//NF", "C"},
                            {"//SAR-BRA/CAN/XYZ//NOFORN", "//SAR-BRA/CAN/XYZ//NF", "C"},
                            {"//RD//NOFORN", "//RD//NF", "C"},
                            {"//RD-CNWDI//NOFORN", "//RD-CNWDI//NF", "S"},
                            {"//RD-SIGMA 14 18//NOFORN", "//RD-SG 14 18//NF", "S"},
                            {"//FRD//NOFORN", "//FRD//NF", "C"},
                            {"//TFNI//NOFORN", "//TFNI//NF", "C"},
                            {"//FGI//NOFORN", "//FGI//NF", "C"},
                            {"//FGI GBR JPN NATO//NOFORN", "//FGI GBR JPN NATO//NF", "C"},
                            {"//IMCON/NOFORN", "//IMC/NF", "S"},
                            {"//RSEN/NOFORN", "//RS/NF", "S"},
                            {"//NOFORN/FISA", "//NF/FISA", "C"},
                            {"//DISPLAY ONLY AFG, IRQ", "//DISPLAY ONLY AFG, IRQ", "C"},
                            {"//NOFORN//EXDIS", "//NF//XD", "C"},
                            {"//NOFORN//NODIS", "//NF//ND", "C"},
                            {"//NOFORN//LES", "//NF//LES", "C"},
                            {"//NOFORN//SSI", "//NF//SSI", "C"},
                            {"//SI//NOFORN//EXDIS", "//SI//NF//XD", "C"}};
  for (const auto& list : lists()) {
    made.push_back({"//REL TO " + list, "//REL TO " + list, "C"});
    if (made.size() % 4 == 0)
      made.push_back({"//SI//REL TO " + list + "/RELIDO", "//SI//REL TO " + list + "/RELIDO", "C"});
  }
  return made;
}

struct Mark {
  std::string text;
  bool banner = false;
};

// Forms that the tables do not make.
constexpr std::string_view more_banners[] = {"UNCLASSIFIED",
                                             "UNCLASSIFIED//FOUO",
                                             "UNCLASSIFIED//SBU",
                                             "UNCLASSIFIED//SBU NOFORN",
                                             "UNCLASSIFIED//LES",
                                             "UNCLASSIFIED//LES NOFORN",
                                             "UNCLASSIFIED//SSI",
                                             "UNCLASSIFIED//LIMDIS",
                                             "UNCLASSIFIED//DOD UCNI",
                                             "UNCLASSIFIED//DOE UCNI",
                                             "UNCLASSIFIED//DEA SENSITIVE",
                                             "//COSMIC TOP SECRET",
                                             "//NATO SECRET",
                                             "//COSMIC TOP SECRET//BOHEMIA",
                                             "//GBR SECRET",
                                             "//GBR JPN SECRET",
                                             "//FGI SECRET",
                                             "//JOINT SECRET GBR USA//REL TO USA, GBR",
                                             "CUI",
                                             "CUI//SP-CTI/SP-EXPT/PRVCY//NOFORN"};
constexpr std::string_view more_portions[] = {"(U)",
                                              "(SBU)",
                                              "(SBU/NF)",
                                              "(SBU-NF)",
                                              "(SBU//NF)",
                                              "(U//FOUO)",
                                              "(U//LES)",
                                              "(U//LES-NF)",
                                              "(U//SSI)",
                                              "(U//DS)",
                                              "(U//DCNI)",
                                              "(U//UCNI)",
                                              "(U//PR)",
                                              "(S/NF)",
                                              "(C/NF)",
                                              "(S-NF)",
                                              "(C NF)",
                                              "(S/REL UK)",
                                              "(C/REL USA, AUS)",
                                              "(C/Releasable to Italy)",
                                              "(S//FGI//NF)",
                                              "(S//REL)",
                                              "(//GBR S)",
                                              "(//FGI C)",
                                              "(NS)",
                                              "(//NS)",
                                              "(//CTS//BOHEMIA)",
                                              "(GBR-C)",
                                              "(//JOINT S GBR USA//REL TO USA, GBR)",
                                              "(CUI//SP-CTI//NF)",
                                              "(C - ENTIRE TEXT)"};

std::vector<Mark> valid_marks() {
  std::vector<Mark> made;
  for (const Tail& tail : tails()) {
    bool reached = false;
    for (const Level& level : levels) {
      reached |= level.portion == tail.lowest;
      if (!reached) continue;
      made.push_back({std::string(level.banner) + tail.banner, true});
      made.push_back({"(" + std::string(level.portion) + tail.portion + ")"});
    }
  }
  for (const auto text : more_banners) made.push_back({std::string(text), true});
  for (const auto text : more_portions) made.push_back({std::string(text)});
  return made;
}

std::string complaints(command::MarkJudge& judge, const std::string& mark) {
  judge.read(mark);
  std::string text;
  judge.append_text(text);
  return text;
}

TEST(MangledMarks, MarksMadeFromTheTablesAreAccepted) {
  command::MarkJudge judge(register_day);
  const auto marks = valid_marks();
  EXPECT_GT(marks.size(), 500U);
  for (const Mark& m : marks) {
    judge.read(m.text);
    EXPECT_TRUE(judge.valid()) << complaints(judge, m.text);
  }
}

// One change each; empty where the mark has nothing to change so.
using Mangle = std::string (*)(const Mark&, std::size_t turn);

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
}

// The n-th "//" that stands inside the mark.
std::size_t slashes(const std::string& text, std::size_t n) {
  std::vector<std::size_t> places;
  for (auto at = text.find("//", 2); at != std::string::npos; at = text.find("//", at + 2)) places.push_back(at);
  return places.empty() ? std::string::npos : places[n % places.size()];
}

// (S//NF) with one slash is State's own form.
std::string drop_slash(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  if (at == std::string::npos) return {};
  text.erase(at, 1);
  return !m.banner && text.find("//") == std::string::npos ? std::string() : text;
}

std::string add_slash(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  return at == std::string::npos ? std::string() : text.insert(at, "/");
}

std::string blanks(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  return at == std::string::npos ? std::string() : text.replace(at, 2, " // ");
}

std::string no_slashes(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto at = slashes(text, turn);
  if (at == std::string::npos) return {};
  text.replace(at, 2, " ");
  return !m.banner && text.find("//") == std::string::npos ? std::string() : text;
}

std::size_t last_word(const std::string& text) {
  const auto at = text.find_last_of('/');
  return at == std::string::npos ? at : at + 1;
}

// Two letters swapped, one dropped, one doubled, in the last control.
std::string misspell(const Mark& m, std::size_t turn) {
  std::string text = m.text;
  const auto begin = last_word(text);
  const std::size_t size = begin == std::string::npos ? 0 : text.find_first_of(" ,)", begin) - begin;
  if (begin == std::string::npos || begin + 1 >= text.size()) return {};
  const std::size_t letters = std::min(size, text.size() - begin);
  const std::size_t at = begin + (turn / 3) % (letters - 1);
  if (turn % 3 == 0 && text[at] != text[at + 1]) std::swap(text[at], text[at + 1]);
  if (turn % 3 == 1) text.erase(at, 1);
  if (turn % 3 == 2) text.insert(at, 1, 'Q');
  return text == m.text ? std::string() : text;
}

std::string swap_categories(const Mark& m, std::size_t) {
  const auto first = m.text.find("//", 3),
             second = m.text.find("//", first == std::string::npos ? first : first + 2);
  if (second == std::string::npos || m.text.starts_with("//") || m.text.starts_with("(//")) return {};
  const auto end = m.banner ? m.text.size() : m.text.size() - 1;
  const auto third = std::min(m.text.find("//", second + 2), end);
  return m.text.substr(0, first) + m.text.substr(second, third - second) + m.text.substr(first, second - first) +
         m.text.substr(third);
}

std::string swap_controls(const Mark& m, std::size_t) {
  for (const auto& [from, to] : std::map<std::string_view, std::string_view>{{"ORCON/NOFORN", "NOFORN/ORCON"},
                                                                             {"OC/NF", "NF/OC"},
                                                                             {"NF/PR", "PR/NF"},
                                                                             {"NOFORN/PROPIN", "PROPIN/NOFORN"},
                                                                             {"SI/TK", "TK/SI"},
                                                                             {"IMC/NF", "NF/IMC"},
                                                                             {"BRA/CAN", "CAN/BRA"},
                                                                             {"14 18", "18 14"},
                                                                             {"GBR JPN", "JPN GBR"},
                                                                             {"ABC DEF GHI-JKL", "JKL-ABC"}})
    if (auto text = replaced(m.text, from, to); !text.empty()) return text;
  return {};
}

std::string missing_comma(const Mark& m, std::size_t) {
  const auto at = m.text.find("REL TO USA, ");
  return at == std::string::npos ? std::string() : replaced(m.text, "USA, ", "USA ");
}

std::string usa_last(const Mark& m, std::size_t) {
  const auto at = m.text.find("REL TO USA, ");
  if (at == std::string::npos) return {};
  std::string text = m.text;
  text.erase(at + 7, 5);
  const auto end = std::min(text.find_first_of("/)", at), text.size());
  return text.insert(end, ", USA");
}

std::string usa_missing(const Mark& m, std::size_t) { return replaced(m.text, "REL TO USA, ", "REL TO "); }

std::string unknown_trigraph(const Mark& m, std::size_t turn) {
  const std::string code{'Q', static_cast<char>('A' + turn % 26), 'X'};
  return replaced(m.text, "REL TO USA, ", "REL TO USA, " + code + ", ");
}

std::string duplicate(const Mark& m, std::size_t) {
  const auto begin = last_word(m.text);
  if (begin == std::string::npos) return {};
  const auto end = m.banner ? m.text.size() : m.text.size() - 1;
  if (m.text.substr(0, begin).ends_with("REL TO USA") || end <= begin) return {};
  std::string text = m.text;
  return text.insert(end, "/" + m.text.substr(begin, end - begin));
}

std::string excluded(const Mark& m, std::size_t) {
  for (const auto& [from, to] : std::map<std::string_view, std::string_view>{{"//NOFORN", "//NOFORN/RELIDO"},
                                                                             {"//NF", "//NF/RELIDO"},
                                                                             {"//ORCON", "//ORCON/ORCON-USGOV"},
                                                                             {"//OC", "//OC/OC-USGOV"},
                                                                             {"//REL TO", "//NF/REL TO"},
                                                                             {"//RD", "//RD//FRD"},
                                                                             {"//SBU", "//SBU/SBU NOFORN"},
                                                                             {"EXDIS", "EXDIS/NODIS"},
                                                                             {"//XD", "//XD/ND"}})
    if (auto text = replaced(m.text, from, to); !text.empty()) return text;
  return {};
}

std::string half_a_bracket(const Mark& m, std::size_t turn) {
  if (m.banner) return {};
  return turn % 2 ? m.text.substr(1) : m.text.substr(0, m.text.size() - 1);
}

std::string lower_case(const Mark& m, std::size_t) {
  return m.banner ? replaced(m.text, "SECRET//", "Secret//") : std::string();
}

const std::map<std::string_view, Mangle> mangles = {{"one slash dropped", drop_slash},
                                                    {"one slash added", add_slash},
                                                    {"blanks round slashes", blanks},
                                                    {"no slashes", no_slashes},
                                                    {"a word misspelt", misspell},
                                                    {"categories swapped", swap_categories},
                                                    {"controls swapped", swap_controls},
                                                    {"a comma missing", missing_comma},
                                                    {"USA last", usa_last},
                                                    {"USA missing", usa_missing},
                                                    {"unknown trigraph", unknown_trigraph},
                                                    {"a control twice", duplicate},
                                                    {"excluded pair", excluded},
                                                    {"half a bracket", half_a_bracket},
                                                    {"lower case", lower_case}};

TEST(MangledMarks, AreCaught) {
  command::MarkJudge judge(register_day);
  const auto marks = valid_marks();
  std::set<std::string> valid;
  for (const Mark& m : marks) valid.insert(m.text);
  std::size_t all = 0, caught = 0;
  for (const auto& [name, mangle] : mangles) {
    std::size_t tried = 0, hit = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const std::string text = mangle(marks[i], i);
      if (text.empty() || valid.contains(text)) continue;
      judge.read(text);
      ++tried;
      hit += !judge.valid();
      if (judge.valid() && std::getenv("MANGLED")) std::printf("  %s\n", text.c_str());
    }
    std::printf("%-22.*s %5zu of %5zu\n", static_cast<int>(name.size()), name.data(), hit, tried);
    EXPECT_GT(tried, 4U) << name;
    all += tried;
    caught += hit;
  }
  std::printf("%-22s %5zu of %5zu\n", "all", caught, all);
  EXPECT_GE(static_cast<double>(caught), 0.95 * static_cast<double>(all));
}

}  // namespace
}  // namespace cablelint

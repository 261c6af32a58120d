#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammar/date.hpp"
#include "rules/facts/facts.hpp"

// Valid marks of the register and of State, made from the tables.
namespace cablelint::tests {

inline constexpr Date register_day{2016, 12, 31};

struct Level {
  std::string_view banner, portion;
};
inline constexpr Level levels[] = {{"CONFIDENTIAL", "C"}, {"SECRET", "S"}, {"TOP SECRET", "TS"}};

// What may stand behind the level, in both forms and in the register's order.
struct Tail {
  std::string banner, portion;
  std::string_view lowest;  // portion form of the lowest level
};

inline std::vector<std::string> lists() {
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

inline std::vector<Tail> tails() {
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
inline constexpr std::string_view more_banners[] = {"UNCLASSIFIED",
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
inline constexpr std::string_view more_portions[] = {"(U)",
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

inline std::vector<Mark> valid_marks() {
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

}  // namespace cablelint::tests

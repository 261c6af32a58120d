#pragma once

#include <string_view>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

// One mark after the other parsed and judged by the MRK rules, as `cablelint marking` does it.
namespace cablelint::tests {

inline constexpr std::string_view everyday_marks[] = {"(C)",
                                                      "(SBU)",
                                                      "(S//NF)",
                                                      "(C//REL TO USA, AUS, GBR)",
                                                      "(TS//SI/TK//OC/NF)",
                                                      "(S//FGI GBR JPN//NF)",
                                                      "(S//RD-CNWDI//NF)",
                                                      "(//GBR S)",
                                                      "(TS//SI-G ABCD/TK//RS/OC/REL TO USA, FVEY)",
                                                      "(S//NF//XD)",
                                                      "(U//FOUO)",
                                                      "(S//SAR-ABC/DEF//NF)",
                                                      "SECRET//NOFORN",
                                                      "TOP SECRET//SI/TK//ORCON/NOFORN",
                                                      "UNCLASSIFIED//SBU NOFORN",
                                                      "(S//NF/OC)",
                                                      "(S//XYZ)",
                                                      "SECRET//REL TO GBR, USA",
                                                      "(S//NF/REL TO USA, GBR)"};

class MarkBench {
 public:
  MarkBench() : selection_(rules::Selection::none()) {
    selection_.set("MRK", true);
    t_.is_cable = true;
    t_.record_date = {2016, 12, 31};
    judging_.mark_alone = true;
    Paragraph p;
    p.number = 1;
    p.mark = 0;
    t_.paragraphs.assign(1, p);
    t_.classifications.resize(1);
  }

  void parse(std::string_view mark) {
    t_.text = mark;
    t_.mark_tokens.clear();
    t_.marks.assign(1, parse_marking(mark, facts::vocabulary(), t_.mark_tokens));
    const bool banner = mark.front() != '(';
    const Span all{0, static_cast<std::uint32_t>(mark.size())};
    t_.main = banner ? 0 : -1;
    ClassificationLine& line = t_.classifications[0];
    line.span = line.banner = banner ? all : Span{};
    line.level = t_.marks[0].level;
    line.marking = t_.marks[0];
    t_.paragraphs[0].mark = banner ? -1 : 0;
  }

  std::size_t check() {
    rules::run(t_, selection_, judging_, found_);
    return found_.list.size();
  }

 private:
  Telegram t_;
  rules::Selection selection_;
  Judging judging_;
  Findings found_;
};

}  // namespace cablelint::tests

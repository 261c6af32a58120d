// Which controls exclude each other: the rules over every pair and every triple of controls, against section 9 of
// the marking rules said in plain conditions.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

namespace cablelint {
namespace {

struct Word {
  std::string_view text;  // as a banner has it
  int category;
};

// In the register's order, each with what it cannot stand without.
const std::vector<Word> words = {{"HCS-P", 4},
                                 {"RSV-XYZ", 4},
                                 {"SI", 4},
                                 {"SI-G", 4},
                                 {"TK", 4},
                                 {"SAR-ABC", 5},
                                 {"RD", 6},
                                 {"CNWDI", 6},
                                 {"SIGMA 14", 6},
                                 {"FRD", 6},
                                 {"DOD UCNI", 6},
                                 {"DOE UCNI", 6},
                                 {"TFNI", 6},
                                 {"FGI GBR", 7},
                                 {"RSEN", 8},
                                 {"FOUO", 8},
                                 {"ORCON", 8},
                                 {"ORCON-USGOV", 8},
                                 {"IMCON", 8},
                                 {"NOFORN", 8},
                                 {"PROPIN", 8},
                                 {"REL TO USA, GBR", 8},
                                 {"RELIDO", 8},
                                 {"USA/GBR EYES ONLY", 8},
                                 {"DEA SENSITIVE", 8},
                                 {"FISA", 8},
                                 {"DISPLAY ONLY IRQ", 8},
                                 {"LIMDIS", 9},
                                 {"EXDIS", 9},
                                 {"NODIS", 9},
                                 {"SBU", 9},
                                 {"SBU NOFORN", 9},
                                 {"LES", 9},
                                 {"LES NOFORN", 9},
                                 {"SSI", 9}};

using Chosen = std::vector<std::string_view>;

bool has(const Chosen& set, std::string_view word) { return std::find(set.begin(), set.end(), word) != set.end(); }
int count(const Chosen& set, const Chosen& of) {
  return static_cast<int>(std::count_if(of.begin(), of.end(), [&](auto word) { return has(set, word); }));
}
bool noforn(const Chosen& set) { return count(set, {"NOFORN", "SBU NOFORN", "LES NOFORN"}) > 0; }
bool released(const Chosen& set) {
  return count(set, {"REL TO USA, GBR", "RELIDO", "USA/GBR EYES ONLY", "DISPLAY ONLY IRQ"}) > 0;
}

// nf-vs-rel: NOFORN excludes REL TO, RELIDO, EYES ONLY, DISPLAY ONLY.
bool noforn_with_release(const Chosen& set) { return noforn(set) && released(set); }

bool others_excluded(const Chosen& set, std::string_view head) {
  const bool relido = has(set, "RELIDO"), usgov = has(set, "ORCON-USGOV"), release = has(set, "REL TO USA, GBR");
  if (relido && count(set, {"DISPLAY ONLY IRQ", "ORCON", "ORCON-USGOV"}) > 0) return true;  // relido-excl
  if (usgov && count(set, {"ORCON", "SI-G"}) > 0) return true;                              // orcon-floor
  if (release && has(set, "USA/GBR EYES ONLY")) return true;
  if (count(set, {"EXDIS", "NODIS"}) == 2) return true;
  if (release && count(set, {"EXDIS", "NODIS"}) > 0) return true;      // exdis-nf
  if (count(set, {"RD", "FRD", "TFNI"}) > 1) return true;              // rd-floor
  if (has(set, "CNWDI") && has(set, "FRD")) return true;               // cnwdi
  if (has(set, "SBU") && has(set, "SBU NOFORN")) return true;          // sbu-supersedes
  if (has(set, "LES") && has(set, "LES NOFORN")) return true;
  if (head == "//NATO SECRET" && noforn(set)) return true;             // cosmic: no NOFORN on NATO documents
  return head == "//JOINT SECRET GBR USA" && (noforn(set) || has(set, "HCS-P"));  // joint
}

class Judge {
 public:
  std::string codes(const std::string& banner) {
    text_ = banner;
    std::vector<MarkToken> tokens;
    Telegram t;
    t.text = text_;
    ClassificationLine line;
    line.span = line.banner = {0, static_cast<std::uint32_t>(text_.size())};
    line.marking = parse_marking(text_, facts::vocabulary(), t.mark_tokens);
    line.level = line.marking.level;
    t.classifications.push_back(line);
    t.main = 0;
    rules::run(t, selection(), {}, found_);
    std::string codes;
    for (const Finding& f : found_.list) {
      const auto code = rules::all()[f.rule]->code;
      if (codes.find(code) == std::string::npos) (codes += code) += ' ';
    }
    return codes;
  }

 private:
  static const rules::Selection& selection() {
    static const rules::Selection both = [] {
      auto s = rules::Selection::none();
      s.set("MRK006", true);
      s.set("MRK007", true);
      return s;
    }();
    return both;
  }
  std::string text_;
  Findings found_;
};

std::string banner(std::string_view head, const std::vector<std::size_t>& chosen) {
  std::string text(head);
  int category = 0;
  for (const std::size_t i : chosen) {
    const bool subset = words[i].text == "CNWDI" || words[i].text == "SIGMA 14";
    text += words[i].category != category ? "//" : subset && words[i].category == 6 ? "-" : "/";
    text += words[i].text;
    category = words[i].category;
  }
  return text;
}

void expect_agreement(Judge& judge, std::string_view head, const std::vector<std::size_t>& chosen) {
  Chosen set;
  for (const std::size_t i : chosen) set.push_back(words[i].text);
  std::string wanted = noforn_with_release(set) ? "MRK006 " : "";
  if (others_excluded(set, head)) wanted += "MRK007 ";
  const std::string text = banner(head, chosen);
  std::string found = judge.codes(text);
  if (found == "MRK007 MRK006 ") found = "MRK006 MRK007 ";
  EXPECT_EQ(found, wanted) << text;
}

TEST(Exclusions, PairsAndTriplesAgreeWithTheRulesInWords) {
  Judge judge;
  std::size_t marks = 0;
  for (const std::string_view head : {"SECRET", "//JOINT SECRET GBR USA", "//NATO SECRET"})
    for (std::size_t a = 0; a < words.size(); ++a)
      for (std::size_t b = a + 1; b < words.size(); ++b) {
        expect_agreement(judge, head, {a, b});
        for (std::size_t c = b + 1; c < words.size(); ++c, ++marks) expect_agreement(judge, head, {a, b, c});
      }
  EXPECT_EQ(marks, 3 * 35 * 34 * 33 / 6);
}

TEST(Exclusions, HcsOperationsExcludeOrconUsgov) {
  Judge judge;
  EXPECT_EQ(judge.codes("TOP SECRET//HCS-O//ORCON-USGOV/NOFORN"), "MRK007 ");
  EXPECT_EQ(judge.codes("TOP SECRET//HCS-P//ORCON-USGOV/NOFORN"), "");
}

}  // namespace
}  // namespace cablelint

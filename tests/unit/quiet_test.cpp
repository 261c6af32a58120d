// What must stay silent: normal features of cables on which no rule may report more than an info.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

namespace cablelint {
namespace {

// One cable, written out in either form below.
struct Plan {
  std::string_view shows;
  std::string_view de = "#0117 0451015";
  std::string_view section = {};
  std::vector<std::string_view> captions = {"SIPDIS"};
  std::string_view subject = "PORT FEES";
  std::vector<std::string_view> body = {"%1. (U) Fees rose.", "%2. (U) They will rise again."};
  std::string_view level = "UNCLAS";
  bool header = true;
  bool separators = true;

  bool classified() const { return level[1] == ' '; }
};

enum class Form { relayed, pilcrow_as_one, flattened };

class Writer {
 public:
  Writer(const Plan& plan, Form form) : plan_(plan), form_(form) {}

  std::string write() {
    if (copied()) out_ += "\n\n";
    if (plan_.header) header();
    if (separators()) line("BT");
    if (copied()) out_ += '\n';
    front_matter();
    for (const auto part : plan_.body) line(numbered(part) + "\n");
    if (separators()) out_ += "BT\n#0117\nNNNN\n";
    return out_;
  }

 private:
  bool copied() const { return form_ == Form::pilcrow_as_one; }
  bool separators() const { return plan_.header && plan_.separators && !copied(); }

  void line(std::string_view text) {
    out_ += text;
    out_ += '\n';
  }

  void header() {
    const std::string letters(5, plan_.classified() ? plan_.level[0] : 'U');
    line("VZCZCVAL0117\nRR RUEHC RUEHRO");
    line("DE RUEHVT " + std::string(plan_.de));
    line((plan_.classified() ? "ZNY " : "ZNR ") + letters + " ZZH");
    line(
        "R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 0311\nINFO RUEHRO/AMEMBASSY ROME 0102");
  }

  void front_matter() {
    const std::string section = plan_.section.empty() ? " " : " " + std::string(plan_.section) + " ";
    field(std::string(plan_.level) + section + "VALLETTA 000117");
    for (const auto caption : plan_.captions) field(caption);
    field(plan_.classified() ? "E.O. 12958: DECL: 02/14/2019" : "E.O. 12958: N/A");
    field(copied() ? "TAGS: [EWWT](#) [PREL](#) [MT](#)" : "TAGS: EWWT, PREL, MT");
    field("SUBJECT: " + std::string(plan_.subject));
    if (plan_.classified()) field("Classified By: Economic Counselor John Doe. Reason: 1.4 (b) and (d).");
    out_ += form_ == Form::flattened ? "\n\n" : "\n";
  }

  void field(std::string_view text) {
    out_ += text;
    out_ += form_ == Form::flattened ? " " : copied() ? "\n\n" : "\n";
  }

  // %1. becomes 1., or 11. where a pilcrow was read as one.
  std::string numbered(std::string_view part) const {
    if (!part.starts_with('%')) return std::string(part);
    return (copied() ? "1" : "") + std::string(part.substr(1));
  }

  const Plan& plan_;
  Form form_;
  std::string out_;
};

const std::vector<Plan>& silent() {
  static const std::string_view c = "C O N F I D E N T I A L", s = "S E C R E T";
  static const std::vector<std::string_view> sbu = {"%1. (U) Fees rose.", "%2. (SBU) They will rise again."};
  static const std::vector<std::string_view> secret = {"%1. (S) Fees rose.", "%2. (C) They will rise again."};
  static const std::vector<Plan> plans = {
      {.shows = "SIPDIS twice", .captions = {"SIPDIS", "SENSITIVE", "SIPDIS"}, .body = sbu},
      {.shows = "DE /01 without SECTION", .de = "#0117/01 0451015"},
      {.shows = "only the first section's heading kept",
       .de = "#0117/01 0451015",
       .section = "SECTION 01 OF 02",
       .body = {"%1. (U) Fees rose.", "VALLETTA 00000117 001.2 OF 002", "%2. (U) Text.",
                "VALLETTA 00000117 002.2 OF 002", "%3. (U) They will rise again."}},
      {.shows = "only the first section's heading kept, no page lines", .section = "SECTION 01 OF 02"},
      {.shows = "headings without a mark",
       .body = {"%1. (C) SUMMARY: Fees rose. END SUMMARY.", "WHO PAYS\n--------", "%2. (C) Ships pay.", "Outlook",
                "%3. (U) They will rise again."},
       .level = c},
      {.shows = "(SBU) portions in a classified cable",
       .body = {"%1. (C) Fees rose.", "%2. (SBU) They will rise again.", "%3. (U) Text."},
       .level = c},
      {.shows = "plain UNCLAS without marks", .body = {"%1. Fees rose.", "%2. They will rise again."}},
      {.shows = "a DE time that differs from the DTG time", .de = "#0117 0451642"},
      {.shows = "no SIPDIS", .captions = {"SENSITIVE"}, .body = sbu},
      {.shows = "no BT or NNNN", .separators = false},
      {.shows = "a classified subject without a mark",
       .subject = "WHAT THE MINISTER SAID ON PORT FEES",
       .body = secret,
       .level = s},
      {.shows = "an unclassified cable without its transmission header", .header = false},
      {.shows = "a classified cable without its transmission header", .body = secret, .level = s, .header = false},
      {.shows = "(C) and (S) next to NF portions under NOFORN",
       .captions = {"NOFORN", "SIPDIS"},
       .body = {"%1. (S) Fees rose.", "%2. (S/NF) Text.", "%3. (C/NF) Text.", "%4. (C) They will rise again."},
       .level = s},
      {.shows = "SENSITIVE above SIPDIS", .captions = {"SENSITIVE", "SIPDIS"}, .body = sbu},
      {.shows = "SIPDIS above SENSITIVE", .captions = {"SIPDIS", "SENSITIVE"}, .body = sbu},
  };
  return plans;
}

// Everything above info that the default rules say.
std::string complaints(const std::string& text) {
  Parser parser(facts::vocabulary());
  const Telegram& telegram = parser.parse(text);
  if (!telegram.classification() || telegram.paragraphs.empty()) return "not understood";
  Findings found;
  rules::run(telegram, {}, {}, found);
  std::string said;
  for (const Finding& f : found.list) {
    const rules::Rule& rule = *rules::all()[f.rule];
    if (rule.severity == rules::Severity::info) continue;
    said += std::string(rule.code) + ": ";
    rules::format_message(f, telegram, said);
    said += '\n';
  }
  return said;
}

void expect_silence(Form form) {
  for (const Plan& plan : silent()) {
    const std::string text = Writer(plan, form).write();
    EXPECT_EQ(complaints(text), "") << plan.shows << "\n" << text;
  }
}

TEST(Silent, InARelayedCable) { expect_silence(Form::relayed); }
TEST(Silent, WhereThePilcrowWasReadAsOne) { expect_silence(Form::pilcrow_as_one); }
TEST(Silent, WhereTheFrontMatterIsOneLine) { expect_silence(Form::flattened); }

}  // namespace
}  // namespace cablelint

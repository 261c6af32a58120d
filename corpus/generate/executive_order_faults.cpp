#include <cstdio>

#include "corpus/generate/faults.hpp"

namespace cablelint::invented {
namespace {

std::string us_date(int year, int month = 1, int day = 5) {
  char text[40];
  std::snprintf(text, sizeof text, "%02d/%02d/%04d", month, day, year);
  return text;
}

// The changes of one E.O. line that stands on one line by itself.
class EoFaults {
 public:
  EoFaults(const Sheet& s, Trials& t) : s_(s), t_(t), order_(s.eo_number()) {}

  void line() {
    Lines lines = s_.lines;
    erase(lines, s_.eo, s_.eo_end);
    if (s_.dated()) t_.expect("EXO001", "line deleted", lines, {.lines = {s_.level_word.line}});
  }

  void numbers() {
    const bool old = order_ == "12958", later = order_ == "13526";
    for (const auto wrong : {"12985", "12598", "19528", "12959"})
      if (old) change("EXO002", wrong, "E.O. " + std::string(wrong) + ": " + value());
    for (const auto wrong : {"13256", "13562", "13527"})
      if (later) change("EXO002", wrong, "E.O. " + std::string(wrong) + ": " + value());
    const bool plain_date = value() == "N/A" || value().find('/') != std::string::npos;
    if (!plain_date || !s_.dated()) return;
    if (old && s_.year > 1996) change("EXO003", "12356", "E.O. 12356: " + value());
    if (old && s_.year > 2003 && s_.year < 2009) change("EXO003", "13526", "E.O. 13526: " + value());
    if (later && s_.year > 2010) change("EXO003", "12958", "E.O. 12958: " + value());
  }

  void form() {
    if (s_.origin < 1983) return;
    change("EXO004", "no dots", "EO " + order_ + ": " + value());
    change("EXO004", "no colon", "E.O. " + order_ + " " + value());
    change("EXO004", "no blank", "E.O." + order_ + ": " + value());
    if (value().starts_with("DECL: ")) change("EXO004", "DECL twice", "E.O. " + order_ + ": DECL: " + value());
  }

  void on_classified() {
    if (!s_.classified() || s_.origin < 1983) return;
    set("EXO005", "N/A");
    set("EXO007", "");
    set("EXO007", "DECL:");
    if (!s_.dated()) return;
    set("EXO008", s_.year > 1996 ? "DECL: OADR" : "GDS");
    if (s_.year > 2003) set("EXO008", "DECL: X1");
    if (s_.year > 2008) set("EXO008", "DECL: MR");
    if (s_.year > 2012) set("EXO008", "DECL: 25X1-HUMAN");
    set("EXO010", "DECL: " + us_date(s_.year - 1));
    set("EXO010", "DECL: " + us_date(s_.year, s_.month, s_.day));
    if (s_.year > 2003) set("EXO011", "DECL: " + us_date(s_.year + 30));
    if (s_.year > 1996 && s_.year < 2003) set("EXO011", "DECL: " + us_date(s_.year + 15));
    if (order_ != "13526") return;
    set("EXO015", "DECL: 25X6");
    set("EXO015", "DECL: 50X1-HUM, " + us_date(s_.year + 50));
  }

  void values() {
    if (!s_.classified() || s_.origin < 1996) return;
    const std::string year = std::to_string(s_.origin + 9);
    for (const auto date : {"02/30/", "04/31/", "13/01/", "14/40/"}) set("EXO009", "DECL: " + (date + year));
    set("EXO012", "DECL: " + year + "/01/05");
    set("EXO012", "DECL: 05 JAN " + year);
    set("EXO012", "DECL: 01/05/" + year.substr(2));
    if (s_.dated()) set("EXO012", "DECL: TEN YEARS");
    set("EXO013", "DECL: NEVER");
    set("EXO013", "DECL: WHEN NO LONGER SENSITIVE");
    for (const auto code : {"DECL: X9", "DECL: X0", "DECL: 25X0"}) set("EXO014", code);
  }

  void on_unclassified() {
    if (s_.classified() || s_.origin < 1983) return;
    set("EXO006", "DECL: " + us_date(s_.origin + 9));
  }

  // 1972 to 1982: GDS, XGDS-n; GDS date, RDS-n date
  void schedules() {
    if (!s_.classified() || s_.origin > 1982 || !s_.dated()) return;
    const std::string by = " (FERNHOLLOW, IDA) OR-M";
    set("EXO005", "N/A");
    set("EXO007", "");
    set("EXO008", "DECL: OADR");
    if (order_ == "11652") {
      change("EXO003", "12065", "E.O. 12065: GDS 3/1/82" + by);
      for (const auto number : {"11653", "16652", "11625"})
        change("EXO002", number, "E.O. " + std::string(number) + ": GDS");
      for (const auto value : {"XGDS-5", "XGDS-7"}) set("EXO014", value);
      set("EXO018", "GDS 1990");
      set("EXO008", "RDS-1 3/2/96" + by);
      return;
    }
    change("EXO003", "11652", "E.O. 11652: GDS");
    for (const auto number : {"12056", "12605"})
      change("EXO002", number, "E.O. " + std::string(number) + ": " + value());
    set("EXO014", "RDS-9 3/2/96" + by);
    set("EXO011", "GDS 3/4/90" + by);
    set("EXO008", "XGDS-1");
  }

  void two_lines() {
    if (!s_.classified() || s_.origin < 1996 || value().find('/') == std::string::npos) return;
    Lines lines = s_.lines;
    insert(lines, s_.eo_end, {"E.O. " + order_ + ": DECL: " + us_date(s_.origin + 8, 2, 7)});
    t_.expect("EXO016", "second line", lines, {.lines = {s_.eo, s_.eo_end}, .any = true});
    if (s_.authority == nowhere) return;
    lines = s_.lines;
    lines[s_.authority_end - 1] += " Declassify On: " + us_date(s_.origin + 8, 2, 7);
    t_.expect("EXO016", "Declassify On", lines, {.lines = {s_.eo, s_.authority_end - 1}, .any = true});
  }

 private:
  // What stands behind "E.O. nnnnn: ".
  std::string value() const {
    const std::string& line = s_.lines[s_.eo];
    const auto at = line.find(order_) + order_.size();
    const auto from = line.find_first_not_of(": ", at);
    return from == std::string::npos ? "" : line.substr(from, line.find_last_not_of(' ') + 1 - from);
  }

  void change(std::string_view code, std::string_view name, const std::string& line) {
    Lines lines = s_.lines;
    lines[s_.eo] = line;
    t_.expect(code, name, lines, {.lines = {s_.eo}});
  }

  void set(std::string_view code, const std::string& value) {
    change(code, value, "E.O. " + order_ + ":" + (value.empty() ? "" : " " + value));
  }

  const Sheet& s_;
  Trials& t_;
  std::string order_;
};

}  // namespace

void executive_order_faults(const Sheet& sheet, Trials& tally) {
  if (!sheet.eo_on_one_line()) return;
  EoFaults faults(sheet, tally);
  faults.line();
  faults.numbers();
  faults.form();
  faults.on_classified();
  faults.values();
  faults.on_unclassified();
  faults.schedules();
  faults.two_lines();
}

}  // namespace cablelint::invented

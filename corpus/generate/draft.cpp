#include "corpus/generate/draft.hpp"

#include <array>
#include <cstdio>

#include "corpus/generate/sizes.hpp"

namespace cablelint::invented {
namespace {

struct Post {
  std::string_view name, indicator, country;
};
constexpr std::array<Post, 5> posts{{{"OSLO", "RUEHNY", "NO"},
                                     {"REYKJAVIK", "RUEHRK", "IC"},
                                     {"HELSINKI", "RUEHHE", "FI"},
                                     {"STOCKHOLM", "RUEHSM", "SW"},
                                     {"COPENHAGEN", "RUEHCP", "DA"}}};

template <class... Args>
std::string print(const char* form, Args... args) {
  char text[160];
  std::snprintf(text, sizeof text, form, args...);
  return text;
}

// "4. ", "(C) ", "A. ", "E.O. 12958", "SUBJECT": what a line of running text begins with may be taken for a start,
// or a field.
bool starts_like_something(std::string_view text) {
  if (text.starts_with('(')) return true;
  const auto word = text.substr(0, text.find(' '));
  const bool number = !word.empty() && word[0] >= '0' && word[0] <= '9';
  const bool capitals = word.size() > 1 && word[1] >= 'A' && word[1] <= 'Z';
  return number || capitals || (word.size() > 1 && word[1] == '.');
}

class Drafting {
 public:
  explicit Drafting(const Plan& plan) : plan_(plan), dice_(plan.seed), post_(posts[dice_.roll(posts.size())]) {
    number_ = 100 + static_cast<int>(dice_.roll(900));
    day_ = 2 + static_cast<int>(dice_.roll(25));
  }

  std::string write() {
    if (copied()) text_ += "\n\n";
    if (plan_.layout == 'C')
      line("This record is a partial extract of the original cable. The full text of the original cable is not "
           "available.\n");
    else
      header();
    front_matter();
    for (std::size_t i = 0; i < plan_.paragraphs; ++i) paragraph(i);
    line("TARRANTSON");
    return text_;
  }

 private:
  bool copied() const { return plan_.layout == 'K'; }
  bool classified() const { return plan_.level == 'C' || plan_.level == 'S'; }

  void line(std::string_view text) { (text_ += text) += '\n'; }
  void field(std::string_view text) {
    line(text);
    if (copied()) line("");
  }

  bool entire_text() const { return classified() && plan_.year > 1978 && plan_.year < 1983; }

  // Of March, so that the day of the year is the day of the month and 59 or 60.
  void header() {
    const bool whole = plan_.layout != 'B';
    const int before = plan_.year % 4 == 0 ? 60 : 59;
    const std::string name(post_.name), indicator(post_.indicator);
    if (whole) {
      line(print("VZCZCXYZ%04d", number_));
      line("RR RUEHC RUEHRO");
      line(print("DE %s #%04d %03d1015", indicator.c_str(), number_, before + day_));
      line((classified() ? "ZNY " : "ZNR ") + std::string(5, classified() ? plan_.level : 'U') + " ZZH");
    }
    line(print("R %02d1010Z MAR %02d", day_, plan_.year % 100));
    line("FM AMEMBASSY " + name);
    line(whole ? "TO RUEHC/SECSTATE WASHDC 0311" : "TO SECSTATE WASHDC 0311");
    line(whole ? "INFO RUEHRO/AMEMBASSY ROME 0102" : "INFO AMEMBASSY ROME 0102");
    for (std::size_t n = plan_.published_sizes ? some_addressees(dice_) : 0; n-- > 0;) {
      const Post& other = dice_.pick(posts);
      line((whole ? std::string(other.indicator) + "/" : "") + "AMEMBASSY " + std::string(other.name) +
           print(" %04d", static_cast<int>(dice_.roll(10000))));
    }
    line("");
  }

  void front_matter() {
    const std::string_view level = plan_.level == 'S'   ? "S E C R E T"
                                   : plan_.level == 'C' ? "C O N F I D E N T I A L"
                                   : plan_.level == 'L' ? "LIMITED OFFICIAL USE"
                                                        : "UNCLAS";
    line(std::string(level) + " " + std::string(post_.name) + print(" %06d\n", number_));
    if (plan_.noforn) field("NOFORN");
    if (plan_.sensitive) field("SENSITIVE");
    if (plan_.year > 2000) field("SIPDIS");
    if (!copied()) line("");
    field(order() + (classified() ? declassification() : "N/A"));
    const std::string country(post_.country);
    field(copied() ? "TAGS: [EWWT](#) [ECON](#) [" + country + "](#)" : "TAGS: EWWT, ECON, " + country);
    line("SUBJECT: THE PIER AND THE BASIN\n");
    if (classified() && plan_.year > 1995)
      line(std::string("Classified By: Economic Counselor Ida Fernhollow. Reason: ") +
           (plan_.year < 2003 ? "1.5" : "1.4") + " (b) and (d).\n");
  }

  std::string order() const {
    const int year = plan_.year;
    const int number = year > 2010   ? 13526
                       : year > 1995 ? 12958
                       : year > 1982 ? 12356
                       : year > 1978 ? 12065
                                     : 11652;
    return print("E.O. %d: ", number);
  }
  std::string declassification() const {
    if (plan_.year < 1979) return "GDS";
    if (plan_.year < 1983) return print("GDS 3/%d/%d (FERNHOLLOW, IDA) OR-M", day_ - 1, plan_.year + 6 - 1900);
    return plan_.year < 1995 ? "DECL: OADR" : print("DECL: 03/%02d/%d", day_ - 1, plan_.year + 10);
  }

  // Every mark that the classification line and the captions stand for comes early.
  std::string mark(std::size_t i) {
    if (i == 0 && entire_text()) return print("(%c - ENTIRE TEXT). ", plan_.level);
    if (!plan_.marked) return "";
    if (plan_.level == 'L') return i % 2 == 0 ? "(LOU) " : "(U) ";
    const std::string level(1, plan_.level);
    if (plan_.sensitive) return i % 2 == 0 || dice_.roll(2) ? "(SBU) " : "(U) ";
    if (!classified()) return "(U) ";
    if (plan_.noforn && i % 3 == 1) return "(" + level + "/NF) ";
    return i % 2 == 0 ? "(" + level + ") " : dice_.roll(2) ? "(U) " : "(C) ";
  }

  void paragraph(std::size_t i) {
    if (i > 0 && plan_.published_sizes && dice_.roll(5) < 3) text_ += heading(dice_);
    std::string text = copied() ? "1" : plan_.year > 1999 ? "\xc2\xb6" : "";
    text += std::to_string(i + 1) + ". " + mark(i);
    const std::string first = sentence(dice_, plan_.clear_line_starts);
    text += first.starts_with("XX") ? plain_sentence(dice_) : first;  // what is struck out could be the mark
    for (std::size_t n = plan_.published_sizes ? some_sentences(dice_) : 2 + dice_.roll(5); n-- > 1;)
      (text += ' ') += sentence(dice_, plan_.clear_line_starts);
    wrapped(text);
    line("");
  }

  void wrapped(std::string text) {
    while (!copied() && text.size() > plan_.width) {
      auto blank = text.rfind(' ', plan_.width);
      while (plan_.clear_line_starts && starts_like_something(std::string_view(text).substr(blank + 1)))
        blank = text.rfind(' ', blank - 1);
      line(std::string_view(text).substr(0, blank));
      text.erase(0, blank + 1);
    }
    line(text);
  }

  const Plan& plan_;
  Dice dice_;
  const Post& post_;
  int number_ = 0, day_ = 0;
  std::string text_;
};

}  // namespace

std::string Plan::name() const {
  std::string text = std::to_string(year) + "-" + level;
  if (sensitive) text += "-sensitive";
  if (noforn) text += "-noforn";
  if (!marked) text += "-unmarked";
  return text + "-" + layout + "-" + std::to_string(seed);
}

std::vector<Plan> plans() {
  std::vector<Plan> all;
  for (const int year : {1976, 1980, 1988, 1994, 1997, 2002, 2005, 2008, 2009, 2012, 2018})
    for (const char layout : {'A', 'B', 'C', 'K'})
      for (int kind = 0; kind < 9; ++kind) {
        Plan p{.year = year, .level = "CSCSUUULL"[kind], .layout = layout};
        p.noforn = kind == 2 || kind == 3;
        p.sensitive = kind == 4;
        p.marked = kind != 6 && kind != 8 && year > 1982;
        p.seed = static_cast<std::uint32_t>(all.size());
        p.paragraphs = 4 + p.seed % 11;
        const bool full = layout == 'A' || layout == 'K';
        const bool not_yet = (p.sensitive && year < 1996) || (full && year < 2002) || (p.noforn && year < 1983);
        const bool no_more = p.level == 'L' && year > 1995;
        if (!not_yet && !no_more) all.push_back(p);
      }
  return all;
}

std::string draft(const Plan& plan) { return Drafting(plan).write(); }

}  // namespace cablelint::invented

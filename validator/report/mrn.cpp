#include "validator/report/mrn.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "rules/facts/facts.hpp"
#include "validator/text/piece.hpp"

namespace cablelint {

namespace {

// Letters and digits agree, case, blanks and stops aside.
bool same_letters(std::string_view a, std::string_view b) {
  const auto skip = [](std::string_view& s) {
    while (!s.empty() && !is_word(s[0])) s.remove_prefix(1);
  };
  for (;; a.remove_prefix(1), b.remove_prefix(1)) {
    skip(a);
    skip(b);
    if (a.empty() || b.empty()) return a.empty() && b.empty();
    if (to_upper(a[0]) != to_upper(b[0])) return false;
  }
}

// The first letters of the table's names, together: nearly all posts begin otherwise.
constexpr auto initials = [] {
  std::array<char, facts::post_aliases.size()> letters{};
  for (std::size_t i = 0; i < letters.size(); ++i)
    if (!facts::post_aliases[i].renamed) letters[i] = facts::post_aliases[i].text[0];
  return letters;
}();

// AMEMBASSY ROME 1234 is ROME 1234.
std::string_view without_mission(std::string_view post) {
  const auto blank = post.find(' ');
  if (blank == std::string_view::npos) return post;
  for (const auto& row : facts::address_words)
    if (row.mission && same_letters(row.text, post.substr(0, blank))) return post.substr(blank + 1);
  return post;
}

// SECSTATE 12345 is STATE 12345: the name that message references have.
std::string_view reference_name(std::string_view post) {
  if (post.empty()) return post;
  const char initial = to_upper(post[0]);
  for (std::size_t i = 0; i < initials.size(); ++i)
    if (initials[i] == initial && same_letters(facts::post_aliases[i].text, post))
      return facts::post_aliases[i].name;
  return without_mission(post);
}

// Letters and digits, in capitals; put together in pieces, for to append one by one takes longer.
void append_letters(std::string_view name, std::string& out) {
  constexpr std::size_t most = 32;
  for (; !name.empty(); name.remove_prefix(std::min(most, name.size()))) {
    char letters[most];
    std::size_t n = 0;
    for (const char c : name.substr(0, most))
      if (is_word(c)) letters[n++] = to_upper(c);
    out.append(letters, n);
  }
}

}  // namespace

void append_mrn(std::string& out, int year, std::string_view post, std::int64_t number) {
  if (year > 0) Piece<2>().two(static_cast<unsigned>(year % 100)).append_to(out);
  append_letters(reference_name(post), out);
  Piece<20>().number(static_cast<std::uint64_t>(number)).append_to(out);
}

int mrn_year(const Telegram& t) { return t.dtg.date.known() ? t.dtg.date.year : t.record_date.year; }

bool append_mrn(std::string& out, const Telegram& t) {
  const ClassificationLine* line = t.classification();
  if (!line || line->post.empty() || line->number < 0) return false;
  append_mrn(out, mrn_year(t), t.view(line->post), line->number);
  return true;
}

void append_date(std::string& out, Date d) {
  const auto year = static_cast<unsigned>(d.year);
  Piece<10>().two(year / 100).two(year % 100).text("-").two(d.month).text("-").two(d.day).append_to(out);
}

bool append_time(std::string& out, const Dtg& dtg) {
  if (!exists(dtg.date) || dtg.hour < 0 || dtg.hour > 23 || dtg.minute < 0 || dtg.minute > 59) return false;
  append_date(out, dtg.date);
  Piece<8> piece;
  piece.text("T").two(static_cast<unsigned>(dtg.hour)).text(":").two(static_cast<unsigned>(dtg.minute)).text("Z");
  piece.append_to(out);
  return true;
}

std::string_view level_word(Level level) {
  constexpr std::string_view words[] = {"", "UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET"};
  return words[static_cast<std::size_t>(level)];
}

std::string_view level_word(const ClassificationLine* line) {
  if (!line) return {};
  if (line->word == ClassWord::limited_official_use) return "LIMITED OFFICIAL USE";
  return level_word(line->level);
}

}  // namespace cablelint

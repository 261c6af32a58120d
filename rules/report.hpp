#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/span.hpp"
#include "rules/marking/register_mark.hpp"
#include "rules/rule.hpp"

namespace cablelint {

// One value for a {} of a message. Text arguments are spans of marking tokens in the cable, never of
// prose; words point at constants (rule code, fact tables).
struct Arg {
  enum class Kind : std::uint8_t { none, number, text, word } kind = Kind::none;
  std::int64_t number = 0;
  Span text;
  std::string_view word;

  Arg() = default;
  template <std::integral N>
  Arg(N n) : kind(Kind::number), number(static_cast<std::int64_t>(n)) {}
  Arg(Span s) : kind(Kind::text), text(s) {}
  Arg(std::string_view w) : kind(Kind::word), word(w) {}
  Arg(const char* w) : Arg(std::string_view(w)) {}
};

struct Related {
  Span at;
  std::string_view note;  // a constant: "classification line"
};

struct Edit {
  Span at;             // empty span: insertion
  Span text;           // into Findings::fix_text
};

struct Finding {
  static constexpr std::size_t max_args = 4;
  std::uint16_t rule = 0;       // index into rules::all()
  Span at;
  std::array<Arg, max_args> args;
  std::uint32_t related_first = 0, related_count = 0;  // into Findings::related
  std::uint32_t edits_first = 0, edits_count = 0;      // into Findings::edits
  std::string_view fix_title;   // a constant; empty: no fix
};

// What a rule found beyond most_listed: it is counted alone.
struct Unlisted {
  std::uint16_t rule = 0;
  std::uint64_t count = 0;
};

// The findings of one cable. Cleared and reused, never freed.
struct Findings {
  static constexpr std::uint32_t most_listed = 1000;  // of a rule in one cable, whatever a cable is made of

  std::vector<Finding> list;    // sorted by (begin, code) after the run
  std::vector<Related> related;
  std::vector<Edit> edits;
  std::string fix_text;
  std::vector<Unlisted> unlisted;
  marking::RegisterMarks register_marks;  // what the rules read, for the run alone

  void clear() {
    list.clear();
    related.clear();
    edits.clear();
    fix_text.clear();
    unlisted.clear();
  }
};

// What a check writes to. add() opens a finding; related() and fix() belong to the one opened last.
class Report {
 public:
  Report(Findings& out, std::uint16_t rule) : out_(out), rule_(rule) {}

  Report& add(Span at, std::initializer_list<Arg> args = {}) {
    if (++added_ > Findings::most_listed) return count_alone();
    Finding f;
    f.rule = rule_;
    f.at = at;
    f.related_first = static_cast<std::uint32_t>(out_.related.size());
    f.edits_first = static_cast<std::uint32_t>(out_.edits.size());
    std::size_t n = 0;
    for (const Arg& a : args)
      if (n < Finding::max_args) f.args[n++] = a;
    out_.list.push_back(f);
    return *this;
  }

  Report& related(Span at, std::string_view note) {
    if (!listed()) return *this;
    out_.related.push_back({at, note});
    ++out_.list.back().related_count;
    return *this;
  }

  // Replaces `at` by `text`; several calls are edits of one fix. The text is copied.
  Report& fix(std::string_view title, Span at, std::string_view text) {
    if (!listed()) return *this;
    const auto begin = static_cast<std::uint32_t>(out_.fix_text.size());
    out_.fix_text += text;
    out_.edits.push_back({at, {begin, static_cast<std::uint32_t>(out_.fix_text.size())}});
    out_.list.back().fix_title = title;
    ++out_.list.back().edits_count;
    return *this;
  }

  // The same with a text that write(std::string&) appends.
  template <class F>
  Report& fix_by(std::string_view title, Span at, F&& write) {
    if (!listed()) return *this;
    const auto begin = static_cast<std::uint32_t>(out_.fix_text.size());
    write(out_.fix_text);
    out_.edits.push_back({at, {begin, static_cast<std::uint32_t>(out_.fix_text.size())}});
    out_.list.back().fix_title = title;
    ++out_.list.back().edits_count;
    return *this;
  }

  bool any() const { return added_ != 0; }  // this rule has reported something in this cable

 private:
  bool listed() const { return added_ <= Findings::most_listed; }

  Report& count_alone() {
    if (added_ == Findings::most_listed + 1) out_.unlisted.push_back({rule_, 0});
    ++out_.unlisted.back().count;
    return *this;
  }

  Findings& out_;
  std::uint16_t rule_;
  std::uint32_t added_ = 0;
};

}  // namespace cablelint

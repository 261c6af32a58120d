#include "rules/reading/tags.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"
#include "rules/reading/marking_words.hpp"

namespace cablelint::rules {
namespace {

// The letters that subject tags begin with, one a category, and K of the program tags.
constexpr std::array<bool, 256> categories = [] {
  std::array<bool, 256> letters{};
  for (const auto& row : facts::tags)
    if (is_subject_matter(row)) letters[static_cast<unsigned char>(row.tag[0])] = true;
  return letters;
}();

bool is_category(char letter) { return categories[static_cast<unsigned char>(to_upper(letter))]; }

bool is_country(std::string_view word) {
  const auto rows = tag_rows(word);
  return std::any_of(rows.begin(), rows.end(), [](auto& r) { return r.kind == "country"; });
}

// AER of AER LINGUS, C-1 of UNGA/C-1.
bool is_part_of_tag(std::string_view word) {
  return std::any_of(facts::tags.begin(), facts::tags.end(), [&](const facts::TagRow& row) {
    if (row.tag.size() <= word.size()) return false;
    for (auto rest = row.tag;;) {
      const auto end = rest.find_first_of(" /");
      if (same_tag(rest.substr(0, end), word)) return true;
      if (end == rest.npos) return false;
      rest.remove_prefix(end + 1);
    }
  });
}

// The code of the country that the cable comes from.
bool is_own_country(const Cable& c, std::string_view code) {
  const ClassificationLine* line = c.t.classification();
  if (!line || line->post.empty()) return false;
  const auto post = c.view(line->post);
  return std::any_of(facts::posts.begin(), facts::posts.end(), [&](const facts::PostRow& row) {
    return row.name == post && (row.tag_2000s == code || row.tag_current == code);
  });
}

// From `at` on subject tags follow each other; the last tag may be any. The word as a whole is no tag.
bool cut_off_subjects(std::string_view word, std::size_t at, TagCuts& cuts) {
  for (bool sure = false;; sure = true) {
    const auto rest = word.substr(at);
    const auto rows = tag_rows(rest);
    if (!rows.empty()) {
      cuts.sure = sure || is_subject_matter(rows);
      return cuts.sure;
    }
    if (rest.size() < subject_length + 2 || !is_subject_matter(tag_rows(rest.substr(0, subject_length))))
      return false;
    at += subject_length;
    cuts.add(at);
  }
}

// PRELMT, MTPREL, KDEMPRELMT; MTNATO; and MTIT where one of the two is the cable's own country.
TagCuts cut_apart(const Cable& c, std::string_view word) {
  constexpr std::size_t shortest = 4, longest = 32, long_name = 4;
  if (word.size() < shortest || word.size() > longest || !std::all_of(word.begin(), word.end(), is_word))
    return {};
  TagCuts cuts;
  if (cut_off_subjects(word, 0, cuts)) return cuts;
  for (std::size_t n = 2; n + 2 <= word.size(); ++n) {
    const auto first = word.substr(0, n), second = word.substr(n);
    if (tag_rows(first).empty()) continue;
    cuts = {};
    cuts.add(n);
    if (cut_off_subjects(word, n, cuts)) return cuts;
    cuts = {};
    cuts.add(n);
    if (tag_rows(second).empty()) continue;
    const bool country = is_country(first) || is_country(second);
    cuts.sure = country && std::max(first.size(), second.size()) >= long_name;
    if (cuts.sure || (country && (is_own_country(c, first) || is_own_country(c, second)))) return cuts;
  }
  return {};
}

// Better is less: subjects, then programs, then the rest; the first letter is seldom the wrong one.
int rank(const facts::TagRow& row, std::string_view word) {
  const int kind = row.kind == "subject" ? 0 : row.kind == "program" ? 1 : 2;
  return kind * 2 + (row.tag[0] == to_upper(word[0]) ? 0 : 1);
}

// Two letters are near to everything; the nearest to them says nothing.
std::array<const facts::TagRow*, 2> nearest_tags(std::string_view word) {
  constexpr std::size_t shortest = 3;
  std::array<const facts::TagRow*, 2> best{};
  if (word.size() < shortest) return best;
  for (const auto& row : facts::tags) {
    if (row.tag.size() < shortest || row.tag.size() + 1 < word.size() || row.tag.size() > word.size() + 1)
      continue;
    if (best[0] && rank(row, word) > rank(*best[0], word)) continue;
    if (edit_distance(word, row.tag, 2) != 1) continue;
    if (!best[0] || rank(row, word) < rank(*best[0], word))
      best = {&row, nullptr};
    else if (!best[1] && row.tag != best[0]->tag)
      best[1] = &row;
  }
  return best;
}

bool is_redacted(std::string_view word) {
  return word.size() >= 3 && std::all_of(word.begin(), word.end(), [](char x) { return x == 'X' || x == 'x'; });
}

// PHUM, T / U: a line end cuts the tag TU in two. The rows of the whole where `index` is its first part or its
// second.
TagRows rows_of_torn(const Cable& c, std::size_t index) {
  constexpr std::size_t longest = 8;
  for (const std::size_t first : {index, index - 1}) {
    if (first >= c.t.tags.size() || first + 1 == c.t.tags.size()) continue;  // nothing before, nothing behind
    const Span a = c.t.tags[first].span, b = c.t.tags[first + 1].span;
    const auto gap = c.view({a.end, std::max(a.end, b.begin)});
    if (gap.find('\n') == gap.npos || !std::all_of(gap.begin(), gap.end(), is_space)) continue;
    const auto head = c.view(a), tail = c.view(b);
    if (head.size() + tail.size() > longest || !(tag_rows(head).empty() || tag_rows(tail).empty())) continue;
    std::array<char, longest> whole{};
    std::copy(tail.begin(), tail.end(), std::copy(head.begin(), head.end(), whole.begin()));
    if (const auto rows = tag_rows({whole.data(), head.size() + tail.size()}); !rows.empty()) return rows;
  }
  return {};
}

}  // namespace

bool is_personal_name(const Cable& c, std::size_t index) {
  constexpr std::size_t shortest = 5, most_words = 3;
  if (c.t.tags[index].name) return true;
  const auto& period = facts::row(facts::PeriodId::name_tags);
  if (!c.dated.surely_within(period.from, period.to)) return false;
  for (std::size_t back = 0; back <= std::min(index, most_words); ++back) {
    const auto word = c.view(c.t.tags[index - back].span);
    const auto rows = tag_rows(word);
    if (!rows.empty()) return back != 0 && rows.front().takes_name;
    if (word.size() < shortest || !std::all_of(word.begin(), word.end(), is_alpha)) return false;
  }
  return false;
}

TagReading read_tag(const Cable& c, std::size_t index) {
  const Tag& tag = c.t.tags[index];
  TagReading reading;
  if (tag.name) return reading;
  const auto word = c.view(tag.span);
  reading.rows = tag_rows(word);
  if (!reading.rows.empty()) {
    reading.kind = TagReading::Kind::known;
    return reading;
  }
  if (is_marking_word(word) || is_redacted(word) || is_cut_at(c.t.text, tag.span.end) || word == "N/A" ||
      is_part_of_tag(word) || is_own_tag(word, c.judging.own_tags))
    return reading;
  if (reading.rows = rows_of_torn(c, index); !reading.rows.empty()) {
    reading.kind = TagReading::Kind::torn;
    return reading;
  }
  reading.cuts = cut_apart(c, word);
  if (reading.cuts.count) {
    reading.kind = TagReading::Kind::run_together;
  } else if (!is_personal_name(c, index)) {
    reading.kind = TagReading::Kind::unknown;
    reading.nearest = nearest_tags(word);
  }
  return reading;
}

bool says_subject(std::string_view tag, const TagReading& reading) {
  switch (reading.kind) {
    case TagReading::Kind::known:
    case TagReading::Kind::torn: return is_subject_matter(reading.rows);
    case TagReading::Kind::run_together: {
      std::size_t begin = 0;
      for (std::size_t i = 0; i < reading.cuts.count; begin = reading.cuts.at[i++])
        if (is_subject_matter(tag_rows(tag.substr(begin, reading.cuts.at[i] - begin)))) return true;
      return is_subject_matter(tag_rows(tag.substr(begin)));
    }
    case TagReading::Kind::unknown:
      if (reading.nearest[0] && is_subject_matter(*reading.nearest[0])) return true;
      return tag.size() == subject_length && std::all_of(tag.begin(), tag.end(), is_alpha) && is_category(tag[0]);
    case TagReading::Kind::other: break;
  }
  return false;
}

Span tags_line_of(const Telegram& t, Span tag) {
  const auto behind = std::upper_bound(t.tags_lines.begin(), t.tags_lines.end(), tag.begin,
                                       [](std::uint32_t at, Span line) { return at < line.begin; });
  return behind == t.tags_lines.begin() ? Span{} : *(behind - 1);
}

}  // namespace cablelint::rules

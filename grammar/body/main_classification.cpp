#include "grammar/body/main_classification.hpp"

#include <algorithm>

#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/is_heading_line.hpp"
#include "grammar/heading/mrn.hpp"
#include "grammar/heading/preface.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t glued_reach = 2000;  // bytes of a line in which a glued classification line is looked for
constexpr std::size_t farthest = 200;  // lines other than heading lines before the classification line

// 1. text, (C) text: no classification line follows any more.
bool begins_text(std::string_view text, Span s) {
  std::uint32_t at = s.begin;
  if (text[at] == '(') return true;
  while (at < s.end && !is_word(text[at])) ++at;  // a pilcrow
  const std::uint32_t digits = skip_digits(text, at, s.end);
  return digits > at && digits - at <= 3 && digits < s.end && text[digits] == '.';
}

// SECDEF WASHDC 7474 between addressees is near to SECRET by its letters alone; numbers of cables have six digits
// there, and posts are known.
bool is_addressee_number(std::string_view text, const ClassificationLine& c, const Vocabulary& words) {
  constexpr std::uint32_t most_digits = 4;
  return c.misspelt && !c.spaced && !c.section.found() && !c.post.empty() && c.number_span.size() <= most_digits &&
         !is_known_post(view(text, c.post), words);
}

void set_main(Draft& d, const ClassificationLine& line) {
  d.t.main = static_cast<std::int32_t>(d.t.classifications.size());
  d.t.classifications.push_back(line);
}

// "Cable dated:2009-02-03T09:00:00S E C R E T SECTION 01 OF 05 ...", "... 1234<TAB>S E C R E T POST 000111": the
// line stands behind something else, looked for only when it stands nowhere by itself.
std::size_t find_glued_classification(Draft& d, std::uint32_t& at) {
  Telegram& t = d.t;
  for (std::size_t i = 0; i < t.lines.size() && i < farthest; ++i) {
    const Span line = trim(t.text, t.lines[i].content());
    if (line.empty()) continue;
    if (begins_text(t.text, line) && !is_release_codes(t.text, line)) break;
    const std::uint32_t end = std::min(line.end, line.begin + glued_reach);
    for (std::uint32_t k = line.begin + 1; k < end; ++k) {
      if (is_alpha(t.text[k - 1]) || !may_be_classification(t.text, {k, end})) continue;
      ClassificationLine c;
      if (!read_classification(t.text, {k, line.end}, false, d.words, t, c) || c.number < 0) continue;
      if (!c.spaced && c.level != Level::unclassified) continue;  // prose has SECRET and a number too
      set_main(d, c);
      t.lines[i].kind = LineKind::classification;
      at = c.span.end;
      return i;
    }
  }
  return t.lines.size();
}

// Looks for the classification line from the top of the record on, and keeps what else it sees there.
class MainLine {
 public:
  MainLine(Draft& d, std::uint32_t& at) : d_(d), t_(d.t), at_(at), alone_(t_.lines.size()) {}

  std::size_t find() {
    d_.preface = 0;
    bool looked = false;
    for (std::size_t i = 0; i < t_.lines.size(); ++i) {
      const Span line = trim(t_.text, t_.lines[i].content());
      if (passes(i, line)) {
        looked |= addressed_;
        continue;
      }
      if (!looked && !may_be_classification(t_.text, line)) {  // most records begin with one or with a heading
        looked = true;
        d_.preface = end_of_preface(d_);
      }
      if (i < d_.preface) {
        read_preface(i, line);
        continue;
      }
      if (const std::size_t n = read(i, line)) return i + n - 1;
      // A record dump may print fields of its own before the cable; the text itself ends the search.
      if (begins_front_matter(t_.text, line)) in_place_ = false;
      if (begins_text(t_.text, line) || ++others_ > farthest) break;
    }
    const std::size_t glued = find_glued_classification(d_, at_);
    return glued < t_.lines.size() ? glued : take_alone();
  }

 private:
  // Blank lines, lines of the heading, stamps.
  bool passes(std::size_t i, Span line) {
    if (line.empty()) {
      addressed_ = false;
      return true;
    }
    if (is_heading_line(t_.text, line)) {
      in_place_ = addressed_ = true;
      alone_ = t_.lines.size();  // what stood above the heading belongs to the record
      return true;
    }
    if (!is_archive_mark(t_.text, line) && !is_release_codes(t_.text, line)) return false;
    t_.lines[i].kind = LineKind::archive;
    return true;
  }

  // A level word alone, as banner or around a page; stamps are nothing else.
  void read_preface(std::size_t i, Span line) {
    ClassificationLine c;
    if (may_be_classification(t_.text, line) && read_classification_lines(d_, i, false, c) != 0)
      note_without_mrn(i, c);
  }

  // How many lines the classification line takes that begins with line `i`; 0 when it is none with an MRN.
  std::size_t read(std::size_t i, Span line) {
    if (!in_place_ && !may_be_classification(t_.text, line)) return 0;
    ClassificationLine c;
    const std::size_t n = read_classification_lines(d_, i, in_place_, c);
    if (n == 0 || (addressed_ && is_addressee_number(t_.text, c, d_.words))) return 0;
    if (!has_mrn(c)) {
      note_without_mrn(i, c);
      return 0;
    }
    set_main(d_, c);
    for (std::size_t k = i; k < i + n; ++k) t_.lines[k].kind = LineKind::classification;
    at_ = c.span.end;
    return n;
  }

  // UNCLASSIFIED / RELEASE IN PART / B6: what the copy is, and not the cable.
  bool is_of_stamp(std::size_t i, const ClassificationLine& c) const {
    if (c.span.size() != trim(t_.text, t_.lines[i].content()).size() || i + 1 == t_.lines.size()) return false;
    const Span below = trim(t_.text, t_.lines[i + 1].content());
    return !below.empty() && t_.text[below.begin] == 'R' && is_archive_mark(t_.text, below);
  }

  void note_without_mrn(std::size_t i, ClassificationLine& c) {
    c.role = !c.banner.empty() || is_of_stamp(i, c) ? ClassRole::record_banner
             : beside_page_line(d_, i)              ? ClassRole::page_word
                                                    : ClassRole::repeat;
    t_.classifications.push_back(c);
    const bool stamp = c.role == ClassRole::record_banner && c.banner.empty();
    if ((alone_ != t_.lines.size() && (stamp || !stamp_alone_)) || c.role == ClassRole::page_word) return;
    stamp_alone_ = stamp;
    alone_ = i;
    alone_row_ = t_.classifications.size() - 1;
  }

  std::size_t take_alone() {
    if (alone_ == t_.lines.size()) return alone_;
    ClassificationLine& c = t_.classifications[alone_row_];
    t_.main = static_cast<std::int32_t>(alone_row_);
    c.role = ClassRole::main;
    t_.lines[alone_].kind = LineKind::classification;
    at_ = c.span.end;
    return alone_;
  }

  Draft& d_;
  Telegram& t_;
  std::uint32_t& at_;
  std::size_t alone_;  // a level word alone, in case no full line follows; the number of lines: none
  std::size_t alone_row_ = 0;
  bool stamp_alone_ = false;  // it belongs to a stamp; the cable's own may follow
  std::size_t others_ = 0;
  bool in_place_ = true;  // misspelt words count until the first field
  bool addressed_ = false;  // below a line of the heading, with no blank line between
};

}  // namespace

std::size_t find_main_classification(Draft& d, std::uint32_t& at) { return MainLine(d, at).find(); }

}  // namespace cablelint::grammar

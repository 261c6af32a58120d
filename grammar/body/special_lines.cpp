#include "grammar/body/special_lines.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/key_head.hpp"
#include "grammar/heading/page_line.hpp"

namespace cablelint::grammar {
namespace {

void end_text(Draft& d, const Line& line) {
  if (d.text_end == 0) d.text_end = line.begin;
}

// Where a section begins, the copy may print its heading once more.
std::size_t behind_page_line(Telegram& t, std::size_t i) {
  const PageLine& page = t.page_lines.back();
  const std::size_t end = page.form == PageForm::page && page.page == 1 ? end_of_repeated_heading(t, i) : 0;
  for (; i < end; ++i) t.lines[i].kind = LineKind::archive;
  return i;
}

// UNCLASSIFIED, and RELEASED IN FULL below it: a stamp of two lines.
bool is_level_of_stamp(const Telegram& t, std::size_t i, Span s) {
  if (t.view(s) != "UNCLASSIFIED" || i + 1 >= t.lines.size()) return false;
  const Span next = trim(t.text, t.lines[i + 1].content());
  return t.view(next).starts_with("RELEASE") && is_archive_mark(t.text, next);
}

}  // namespace

bool is_run_of(char sign, std::string_view text, Span s) {
  if (s.size() < 4) return false;
  if (sign == '=' && text[s.begin + 3] == '=' && text[s.end - 1] == '=') return true;  // =====CABLE ENDS=====
  for (std::uint32_t i = s.begin; i < s.end; ++i)
    if (text[i] != sign && !is_blank(text[i])) return false;
  return true;
}

std::size_t read_page(Draft& d, std::size_t i, Span s, bool in_quotation) {
  Telegram& t = d.t;
  PageLine page;
  if (!read_page_line(t.text, s, page)) return 0;
  if (page.form == PageForm::state && page.span.end != s.end) return 0;
  page.quoted = in_quotation && !is_own_page(t, page);
  t.page_lines.push_back(page);
  t.lines[i].kind = LineKind::page;
  return behind_page_line(t, i + 1);
}

std::size_t read_archive(Draft& d, std::size_t i, Span s) {
  Telegram& t = d.t;
  if (is_archive_mark(t.text, s) || is_level_of_stamp(t, i, s)) {
    t.lines[i].kind = LineKind::archive;
    return i + 1;
  }
  if (!begins_attributes(t, i)) return 0;
  end_text(d, t.lines[i]);
  for (std::size_t k = i; k < t.lines.size(); ++k) t.lines[k].kind = LineKind::archive;
  return t.lines.size();
}

bool read_end(Draft& d, Line& line, Span s) {
  Telegram& t = d.t;
  const std::string_view v = t.view(s);
  if (v == "BT") {
    line.kind = LineKind::separator_bt;
    t.bt.push_back(s);
    return true;
  }
  if (v[0] == '#' && v.size() >= 4 && v.size() <= 6 && skip_digits(t.text, s.begin + 1, s.end) == s.end) {
    line.kind = LineKind::end_serial;
    end_text(d, line);
    t.end_serial = s;
    return true;
  }
  if (v == "NNNN" || v == "NNN") {
    line.kind = LineKind::end_message;
    end_text(d, line);
    t.end_message = s;
    return true;
  }
  return false;
}

std::size_t first_attribute(Draft& d, std::uint32_t at) {
  Telegram& t = d.t;
  for (std::size_t i = 0; d.keyed && i < t.lines.size(); ++i)
    if (t.lines[i].begin >= at && begins_key_end(d, trim(t.text, t.lines[i].content()))) {
      end_text(d, t.lines[i]);
      return i;
    }
  constexpr std::string_view title = "Message Attributes";
  const bool archive = !t.distributions.empty() ||
                       (!t.page_lines.empty() && t.page_lines[0].form == PageForm::page) ||
                       (exists(t.dtg.date) && t.dtg.date.year <= last_archive_year);
  const auto found = archive ? t.text.find(title, at) : std::string_view::npos;
  if (found == std::string_view::npos) return t.lines.size();
  const auto behind = std::upper_bound(t.lines.begin(), t.lines.end(), found,
                                       [](std::size_t a, const Line& l) { return a < l.begin; });
  const auto line = static_cast<std::size_t>(behind - t.lines.begin()) - 1;
  if (!begins_attributes(t, line)) return t.lines.size();
  end_text(d, t.lines[line]);
  return line;
}

}  // namespace cablelint::grammar

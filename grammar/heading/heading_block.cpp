#include "grammar/heading/heading_block.hpp"

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/heading/page_line.hpp"
#include "grammar/heading/routing_above.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

struct RoleLabel {
  std::string_view text;
  Role role;
  LineKind kind;
};
constexpr RoleLabel role_labels[] = {{"FM", Role::from, LineKind::from},
                                     {"TO", Role::action, LineKind::to},
                                     {"INFO", Role::info, LineKind::info},
                                     {"XMT", Role::exempt, LineKind::exempt}};

class Heading {
 public:
  explicit Heading(Draft& d) : t_(d.t), text_(d.t.text), preface_(d.preface) {}

  void read(std::size_t end) {
    for (std::size_t i = 0; i < end; ++i) {
      Line& line = t_.lines[i];
      const Span content = trim(text_, line.content());
      if (content.empty()) {
        if (in_addressees_) ++blank_;
        continue;
      }
      if (content.begin < table_end_) {
        line.kind = LineKind::archive;
        continue;
      }
      if (i >= preface_)
        read_line(content, line);
      else
        archive_line(content, line);
      if (line.kind != LineKind::addressee) blank_ = 0;
    }
    if (end < t_.lines.size()) read_glued(t_.lines[end]);
  }

 private:
  // RUEHNY/AMEMBASSY OSLO 1234<TAB>S E C R E T POST 000111: what stands before the classification line on its
  // line.
  void read_glued(const Line& line) {
    const ClassificationLine* own = t_.classification();
    if (!own || own->span.begin <= line.begin || own->span.begin >= line.end) return;
    const Span s = trim(text_, {line.begin, own->span.begin});
    PageLine page;
    if (s.empty() || s.begin < table_end_) return;
    if (read_page_line(text_, s, page))
      t_.page_lines.push_back(page);
    else if (in_addressees_ && is_addressee(view(text_, s)))
      push(s);
  }

  void read_line(Span s, Line& line) {
    const std::string_view v = view(text_, s);
    const char c = v[0];
    if (in_addressees_ && is_plain_routed_address(v)) return add_addressee(s, line);
    if ((c == 'V' || c == 'Z') && is_transmission_id(v)) return set_transmission_id(s, line);
    if (archive_line(s, line) || role_line(s, line)) return;
    if (c == 'D' && starts_word(v, "DE")) return set_de(s, line);
    if (c == 'Z' && is_security(v)) return set_security(s, line);
    if (v == "BT") {
      t_.bt.push_back(s);
      line.kind = LineKind::separator_bt;
      in_addressees_ = false;
      return;
    }
    if (is_one_of(c, prosigns) && prosign_line(v, s, line)) return;
    if (!seen_from_ && dtg_line(s, line)) return;
    if (in_addressees_ && match_label(text_, s.begin, s.end, true).field != Field::none) in_addressees_ = false;
    if (in_addressees_ && is_addressee(v)) add_addressee(s, line);
  }

  // A line that stands before FM, behind FM: the heading once more.
  void restart() {
    restarted_ |= seen_from_;
    in_addressees_ &= !seen_from_;
  }

  void set_transmission_id(Span s, Line& line) {
    line.kind = LineKind::transmission_id;
    restart();
    if (t_.transmission_id.span.empty()) read_transmission_id(text_, s, t_.transmission_id);
  }

  void set_de(Span s, Line& line) {
    line.kind = LineKind::de;
    restart();
    if (!t_.de.span.empty()) return;
    read_de(text_, s, t_.de);
    read_routing_above(t_, line);
  }

  // ORIGIN EB-07 / INFO  OCT-01 and what follows; PAGE 01 STATE 000123
  bool archive_line(Span s, Line& line) {
    const char c = text_[s.begin];
    PageLine page;
    if (c == 'P' && read_page_line(text_, s, page) && page.form == PageForm::page) {
      t_.page_lines.push_back(page);
      line.kind = LineKind::page;
      return true;
    }
    Distribution table;
    if (seen_from_ || (c != 'A' && c != 'O' && c != 'I')) return false;
    if (!read_distribution(text_, {s.begin, t_.lines.back().end}, table)) return false;
    t_.distributions.push_back(table);
    table_end_ = table.span.end;
    line.kind = LineKind::archive;
    return true;
  }

  void set_security(Span s, Line& line) {
    line.kind = LineKind::security;
    if (t_.security.span.empty()) read_security(text_, s, t_.security);
  }

  // OO RUEHC RUEHRO before FM; O R 191210Z DEC 09
  bool prosign_line(std::string_view v, Span s, Line& line) {
    const std::string_view start = v.substr(0, 12);  // a time stands behind one or two prosigns
    if (std::any_of(start.begin(), start.end(), is_digit) && dtg_line(s, line)) return true;
    if (!t_.routing_span.empty() || seen_from_ || !is_routing(v)) return false;
    line.kind = LineKind::routing;
    read_routing(text_, s, t_);
    return true;
  }

  bool dtg_line(Span s, Line& line) {
    Dtg dtg;
    if (!read_dtg(text_, s, dtg)) return false;
    line.kind = LineKind::dtg;
    restart();
    if (t_.dtg.span.empty()) t_.dtg = dtg;
    return true;
  }

  bool role_line(Span s, Line& line) {
    if (!is_one_of(text_[s.begin], "FTIX")) return false;
    for (const RoleLabel& r : role_labels) {
      if (!starts_word(view(text_, s), r.text)) continue;
      const Span rest = trim(text_, {s.begin + static_cast<std::uint32_t>(r.text.size()), s.end});
      // The heading once more; a second FM with another post in one heading counts.
      if (r.role == Role::from && seen_from_) {
        const bool same = view(text_, rest) == first_from();
        in_copy_ = restarted_ || same;
        if (same && !rest.empty()) t_.damage.push_back({rest, DamageKind::copy_twice});
      }
      line.kind = r.kind;
      role_ = r.role;
      in_addressees_ = r.role != Role::from;
      seen_from_ |= r.role == Role::from;
      PageLine page;  // TO PAGE 02  STATE  012345: the first addressee stands below it
      if (!rest.empty() && text_[rest.begin] == 'P' && read_page_line(text_, rest, page))
        t_.page_lines.push_back(page);
      else if (!rest.empty())
        push(rest);
      return true;
    }
    return false;
  }

  std::string_view first_from() const {
    for (const Addressee& a : t_.addressees)
      if (a.role == Role::from) return view(text_, a.span);
    return {};
  }

  // RI/NAME, or a name in capitals straight below TO or INFO.
  bool is_addressee(std::string_view v) const {
    return is_routed_address(v) || (!blank_ && is_name(v) && !is_level_with_slash(v));
  }

  void add_addressee(Span s, Line& line) {
    line.kind = LineKind::addressee;
    blank_ = 0;
    push(s);
  }

  void push(Span s) {
    if (in_copy_) return;
    Addressee a;
    read_addressee(text_, s, role_, a);
    a.role = role_;
    t_.addressees.push_back(a);
  }

  Telegram& t_;
  std::string_view text_;
  std::size_t preface_;
  Role role_ = Role::from;
  bool in_addressees_ = false, seen_from_ = false, in_copy_ = false;
  bool restarted_ = false;       // a heading line that stands before FM came after it
  std::uint32_t blank_ = 0;
  std::uint32_t table_end_ = 0;  // of a distribution table that runs over several lines
};

}  // namespace

void read_heading(Draft& d, std::size_t end) { Heading(d).read(end); }

}  // namespace cablelint::grammar

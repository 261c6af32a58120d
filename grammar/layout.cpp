// Which of the layouts of published copies this is. What was done to the copy goes before what its era wrote.
#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/damage/damage.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/heading_line.hpp"

namespace cablelint::grammar {
namespace {

class LayoutSigns {
 public:
  explicit LayoutSigns(const Telegram& t) : t_(t) {}

  Layout find() const {
    if (is_example_form()) return Layout::k;
    if (is_record_dump()) return Layout::d;
    const bool transmitted = !t_.transmission_id.span.empty() || !t_.de.span.empty() || !t_.routing_span.empty();
    if (has_pages() && !transmitted) return is_archive_copy() ? Layout::g : Layout::f;
    const EoLine* eo = t_.own_eo();
    if (eo && eo->value.kind == Instruction::declassified) return Layout::j;
    if (is_flattened()) return Layout::e;
    if (eo && eo->order == 12065) return Layout::h;
    if (eo && eo->order == 12356) return Layout::i;
    if (transmitted) return Layout::a;
    return t_.dtg.span.empty() && t_.addressees.empty() ? Layout::c : Layout::b;
  }

 private:
  std::ptrdiff_t count(DamageKind k) const {
    return std::count_if(t_.damage.begin(), t_.damage.end(), [&](const Damage& d) { return d.kind == k; });
  }

  // The pilcrow read as 1, or links of a page.
  bool is_example_form() const {
    return std::any_of(t_.damage.begin(), t_.damage.end(), [](const Damage& d) {
      return d.kind == DamageKind::pilcrow_as_one ||
             (d.kind == DamageKind::markup && d.what == static_cast<std::uint16_t>(Markup::link));
    });
  }

  std::string_view line(const Line& l) const { return t_.view(trim(t_.text, l.content())); }

  // Number, date and reference id of the record stand before the cable, or its end mark behind it.
  bool is_record_dump() const {
    for (const Line& l : t_.lines) {
      if (is_of_heading(l.kind) || l.kind == LineKind::classification) break;
      if (const auto v = line(l); !v.empty() && (is_record_key(v) || is_reference_id(v))) return true;
    }
    for (std::size_t i = t_.lines.size(); i-- > 0;)
      if (const auto v = line(t_.lines[i]); !v.empty()) return v.find("CABLE ENDS") != std::string_view::npos;
    return false;
  }

  static bool is_record_key(std::string_view v) {
    return v.starts_with("refid:") || v.starts_with("header:") || v.starts_with("id: ");
  }

  // 09NORDHAVN117
  static bool is_reference_id(std::string_view v) {
    constexpr std::size_t longest = 24;
    if (v.size() < 6 || v.size() > longest || !is_digit(v[0]) || !is_digit(v[1]) || !is_upper(v[2])) return false;
    const auto number = v.find_first_of("0123456789", 2);
    return number != std::string_view::npos && number > 4 &&
           std::all_of(v.begin() + 2, v.begin() + static_cast<std::ptrdiff_t>(number), is_upper) &&
           std::all_of(v.begin() + static_cast<std::ptrdiff_t>(number), v.end(), is_digit);
  }

  bool has_pages() const {
    return !t_.distributions.empty() ||
           std::any_of(t_.page_lines.begin(), t_.page_lines.end(),
                       [](const PageLine& p) { return p.form == PageForm::page && !p.quoted; });
  }

  bool is_archive_copy() const {
    if (exists(t_.dtg.date)) return t_.dtg.date.year <= last_archive_year;
    const EoLine* eo = t_.own_eo();
    return eo && (eo->order == 11652 || eo->order == 12065);
  }

  // Most fields stand in one line.
  bool is_flattened() const { return count(DamageKind::flattened) > 2; }

  const Telegram& t_;
};

}  // namespace

Layout layout_of(const Telegram& t) { return LayoutSigns(t).find(); }

}  // namespace cablelint::grammar

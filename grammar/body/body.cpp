#include "grammar/body/body.hpp"

#include <algorithm>

#include "grammar/body/mid_line.hpp"
#include "grammar/body/misread_numbers.hpp"
#include "grammar/body/numbering.hpp"
#include "grammar/body/paragraphs.hpp"
#include "grammar/body/pilcrow_ones.hpp"
#include "grammar/body/quotation.hpp"
#include "grammar/body/text_lines.hpp"

namespace cablelint::grammar {
namespace {

void number(Draft& d) {
  const bool markup = d.t.text.substr(0, d.t.body).find("](#)") != std::string_view::npos;
  d.pilcrow_as_one = strip_pilcrow_ones(d.t.text, d.starts, markup);
  d.numbers_run_on = resolve_numbering(d.starts);
}

// Where the last paragraph begins whose number counts: 25 in "until July" / "25. Colonel Perez" is none.
std::uint32_t last_paragraph(const Draft& d) {
  return std::find_if(d.starts.rbegin(), d.starts.rend(), [](const Start& s) { return s.accepted; })->begin;
}

}  // namespace

void read_body(Draft& d, std::uint32_t at) {
  d.starts.clear();
  d.blocks.clear();
  d.items.clear();
  d.text_end = 0;
  d.t.body = at;
  read_text_lines(d, at);
  d.line_starts.assign(d.starts.begin(), d.starts.end());
  number(d);
  const bool whole_text = !line_starts_suffice(d);
  if (!whole_text) at = last_paragraph(d);
  std::swap(d.starts, d.line_starts);  // as they were before numbering
  const bool added = add_mid_line_starts(d, at);
  if (added)
    number(d);
  else
    std::swap(d.starts, d.line_starts);
  if (!d.numbers_run_on && (add_mid_line_quotations(d) || add_misread_numbers(d))) resolve_numbering(d.starts);
  if (d.pilcrow_as_one) {
    const auto first =
        std::find_if(d.starts.begin(), d.starts.end(), [](const Start& s) { return s.form.pilcrow; });
    if (first != d.starts.end())
      d.t.damage.push_back({{first->begin, first->number_span.end}, DamageKind::pilcrow_as_one});
  }
  make_paragraphs(d);
}

}  // namespace cablelint::grammar

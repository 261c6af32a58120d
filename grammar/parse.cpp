#include "grammar/parse.hpp"

#include <algorithm>

#include "grammar/body/body.hpp"
#include "grammar/body/main_classification.hpp"
#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"
#include "grammar/damage/damage.hpp"
#include "grammar/fields/captions.hpp"
#include "grammar/fields/front_matter.hpp"
#include "grammar/fields/tags_above.hpp"
#include "grammar/heading/heading_block.hpp"
#include "grammar/heading/key_head.hpp"
#include "grammar/lines.hpp"
#include "grammar/readers.hpp"
#include "grammar/state.hpp"

namespace cablelint {

struct Parser::State : grammar::Draft {
  using Draft::Draft;
};

Parser::Parser(const Vocabulary& words) : state_(std::make_unique<State>(words)) {}
Parser::~Parser() = default;

namespace grammar {
namespace {

// Empties every part, keeping the vectors' memory.
void clear(Telegram& t, std::string_view text) {
  auto keep = [](auto&... vectors) { (vectors.clear(), ...); };
  keep(t.lines, t.routing_indicators, t.addressees, t.bt, t.distributions, t.classifications, t.captions,
       t.unknown_captions, t.passing, t.eo, t.tags_lines, t.tags, t.subjects, t.reference_lines, t.references,
       t.authorities, t.reason_letters, t.page_lines, t.paragraphs, t.subparagraphs, t.headings, t.marks,
       t.mark_tokens, t.quoted, t.damage);
  t.text = text;
  t.layout = Layout::c;
  t.is_cable = false;
  t.record_date = {};
  t.transmission_id = {};
  t.routing_span = t.routing_prosign = t.signature = t.end_serial = t.end_message = {};
  t.de = {};
  t.security = {};
  t.dtg = {};
  t.main = -1;
  t.body = t.text_blocks = 0;
}

// Captions on the classification line: between level and post, and behind the number up to the next field.
void read_line_captions(Draft& d) {
  Telegram& t = d.t;
  const ClassificationLine* c = t.classification();
  if (!c || !c->banner.empty()) return;
  const std::uint32_t end = c->mrn_span.empty() ? c->span.end : c->mrn_span.begin;
  read_captions_in(t.text, {c->level_span.end, std::max(end, c->level_span.end)},
                   CaptionPlace::classification_line, d.words, t);
}

void resolve_dates(Telegram& t) {
  const Date date = exists(t.dtg.date) ? t.dtg.date : t.record_date;
  for (EoLine& e : t.eo) resolve(e.value, date);
  for (Authority& a : t.authorities) resolve(a.declassify_on, date);
}

bool has_element(const Telegram& t) {
  return t.main >= 0 || !t.addressees.empty() || !t.dtg.span.empty() || !t.eo.empty() || !t.tags_lines.empty() ||
         !t.subjects.empty() || !t.transmission_id.span.empty() || !t.captions.empty() || !t.page_lines.empty() ||
         std::any_of(t.paragraphs.begin(), t.paragraphs.end(), [](auto& p) { return p.mark >= 0; });
}

}  // namespace
}  // namespace grammar

const Telegram& Parser::parse(std::string_view text, const Metadata& metadata) & {
  using namespace grammar;
  Draft& d = *state_;
  Telegram& t = d.t;
  clear(t, text);
  d.starts.clear();
  d.glued.clear();
  d.deceptive.clear();
  d.item_marks.clear();
  d.level_run = {};
  d.keyed = false;
  d.carriage_returns = split_lines(text, t.lines);
  if (t.lines.empty()) return t;
  d.blanked.clear();
  find_byte_damage(d);
  if (!d.blanked.empty()) t.text = d.blanked;

  std::uint32_t at = 0;
  std::size_t line = find_main_classification(d, at);
  read_heading(d, line);
  read_line_captions(d);
  if (t.main >= 0 && line < t.lines.size() && t.classification()->mrn_span.empty())
    line = read_key_head(d, line, at);
  if (line == t.lines.size()) {
    line = first_line_behind_heading(t);
    at = line < t.lines.size() ? t.lines[line].begin : static_cast<std::uint32_t>(text.size());
    std::erase_if(t.page_lines, [at](const PageLine& p) { return p.span.begin >= at; });  // read again below
  }
  const std::uint32_t body = line < t.lines.size() ? read_front_matter(d, line, at, false) : at;
  if (d.keyed) read_level_lines(d);
  read_tags_above(d, line);
  read_body(d, body);

  t.record_date = metadata.date;
  resolve_dates(t);
  find_damage(d);
  t.text = text;
  t.is_cable = has_element(t);
  t.layout = layout_of(t);
  return t;
}

std::string_view grammar::Draft::readable(Span field) {
  const auto inside = [&](const PageLine& p) { return p.span.overlaps(field); };
  if (std::none_of(t.page_lines.begin(), t.page_lines.end(), inside)) return t.text;
  scratch.assign(t.text.substr(0, field.end));
  for (const PageLine& p : t.page_lines)
    for (std::uint32_t i = p.span.begin; i < std::min(p.span.end, field.end); ++i) scratch[i] = ' ';
  return scratch;
}

}  // namespace cablelint

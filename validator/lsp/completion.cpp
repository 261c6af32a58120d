#include <fmt/format.h>

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/marking/print.hpp"
#include "rules/reading/orders.hpp"
#include "validator/lsp/methods.hpp"

namespace cablelint::lsp {
namespace {

enum ItemKind : int { text = 1, enum_member = 20, constant = 21 };

// Where the cursor is: in which cable, where its line begins, and what stands before it there.
struct Cursor {
  const Document& d;
  std::uint32_t begin;
  std::string_view before;
};

struct Items {
  json::Writer& w;
  OpenText& open;
  Encoding encoding;
  Span replaced;  // what the editor puts the item in the place of

  void add(std::string_view label, ItemKind kind, std::string_view detail) {
    w.open('{').key("label").value(label).key("kind").value(static_cast<int>(kind));
    if (!detail.empty()) w.key("detail").value(detail);
    w.key("textEdit").open('{').key("range");
    append_range(w, open, replaced, encoding);
    w.key("newText").value(label).close('}').close('}');
  }
};

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// The bytes before the cursor that belong to the word being typed.
std::size_t word_before(std::string_view before) {
  std::size_t n = 0;
  while (n < before.size() && is_word(before[before.size() - 1 - n])) ++n;
  return n;
}

bool in_use(Date from, Date to, const DateRange& dated) {
  return !dated.known() || dated.may_be_within(from, reading::until(to));
}

// Words of the configuration; one that the table has too is there already.
template <class Row>
void complete_own(const std::vector<std::string>& own, std::span<const Row> table, std::string_view Row::* word,
                  ItemKind kind, Items& items) {
  for (const std::string& text : own)
    if (std::ranges::find(table, text, word) == table.end()) items.add(text, kind, "of this configuration");
}

void complete_tags(const OwnFacts& own, Items& items) {
  std::string_view last;
  for (const facts::TagRow& row : facts::tags) {
    if (row.tag == last) continue;  // one item for all its meanings
    last = row.tag;
    items.add(row.tag, enum_member, row.name);
  }
  complete_own<facts::TagRow>(own.tags, facts::tags, &facts::TagRow::tag, enum_member, items);
}

void complete_captions(const Cable& cable, const OwnFacts& own, Items& items) {
  for (const facts::CaptionRow& row : facts::captions)
    if (!row.note && !row.text.empty() && in_use(row.in_use_from, {}, cable.dated))
      items.add(row.text, constant, row.group);
  complete_own<facts::CaptionRow>(own.captions, facts::captions, &facts::CaptionRow::text, constant, items);
}

void complete_countries(Items& items) {
  for (const facts::CountryRow& row : facts::countries) items.add(row.code, enum_member, row.name);
}

// "DECL: 02/14/2019": ten years behind the cable's date, which is what an order asks for unless there is a reason.
std::string ten_years_on(Date d) { return fmt::format("DECL: {:02}/{:02}/{}", d.month, d.day, d.year + 10); }

void complete_order(const Cable& cable, Items& items) {
  for (const auto& row : facts::executive_orders) {
    if (!row.on_line || !in_use(row.in_force_from, row.in_force_to, cable.dated)) continue;
    items.add(fmt::format("E.O. {}: N/A", row.number), text, "for unclassified cables");
    if (row.in_form && exists(cable.dated.first))
      items.add(fmt::format("E.O. {}: {}", row.number, ten_years_on(cable.dated.first)), text, "ten years");
  }
}

void add_portion(Level level, std::optional<facts::ControlId> control, Items& items) {
  Marking m;
  m.level = level;
  if (control) m.controls.add(static_cast<unsigned>(*control));
  std::string portion, banner;
  marking::print_portion(m, portion);
  marking::print_banner(m, banner);
  items.add(portion, constant, banner);
}

void complete_marks(const Cable& cable, Items& items) {
  for (const Level level : {Level::unclassified, Level::confidential, Level::secret, Level::top_secret}) {
    if (cable.level != Level::none && level > cable.level) break;
    add_portion(level, {}, items);
    if (is_classified(level)) add_portion(level, facts::ControlId::noforn, items);
  }
  for (const auto& row : facts::unclassified_controls)
    if (in_use(row.in_use_from, row.in_use_to, cable.dated))
      items.add(fmt::format("({})", row.control), constant, "unclassified");
}

void complete_controls(Items& items) {
  for (const facts::ControlRow& row : facts::controls)
    if (!row.portion.empty()) items.add(row.portion, constant, row.title);
}

// Behind REL TO or in the list that follows it, with nothing closed since.
bool in_release_list(std::string_view before) {
  const auto at = before.rfind("REL TO ");
  return at != std::string_view::npos && before.find_first_of(")/", at) == std::string_view::npos;
}

bool in_tags(const Cursor& c) {
  const Telegram& t = *c.d.telegram;
  return c.before.starts_with("TAGS") ||
         std::ranges::any_of(t.tags_lines, [&](Span s) { return s.begin <= c.begin && c.begin < s.end; });
}

// Between the classification line and the E.O. line, or the end of the front matter.
bool in_caption_block(const Cursor& c) {
  const Telegram& t = *c.d.telegram;
  const ClassificationLine* line = t.classification();
  const EoLine* eo = t.own_eo();
  const std::uint32_t at = c.begin;
  return line && at >= line->span.end && at < (eo ? eo->span.begin + 1 : t.text.size() + 1) &&
         (eo || t.tags_lines.empty() || at < t.tags_lines.front().begin);
}

// The bytes before the cursor that an item takes the place of; it also writes the items.
void complete_at(const Cursor& c, std::uint32_t at, const OwnFacts& own, Items& items) {
  const Judging judging;
  marking::RegisterMarks marks;
  const Cable cable(*c.d.telegram, judging, marks);
  const auto replace = [&](std::size_t bytes) { items.replaced = {at - static_cast<std::uint32_t>(bytes), at}; };
  replace(word_before(c.before));
  if (in_tags(c)) return c.before.find(':') == std::string_view::npos ? void() : complete_tags(own, items);
  if (in_release_list(c.before)) return complete_countries(items);
  const auto bracket = c.before.rfind('(');
  if (bracket != std::string_view::npos && c.before.find(')', bracket) == std::string_view::npos) {
    const std::string_view inside = c.before.substr(bracket);
    if (inside.find('/') != std::string_view::npos) return complete_controls(items);
    if (inside.find(' ') != std::string_view::npos) return;
    replace(inside.size());
    return complete_marks(cable, items);
  }
  if (!in_caption_block(c)) return;
  if (std::string_view("E.O. ").starts_with(c.before.substr(0, 5))) {
    replace(c.before.size());
    complete_order(cable, items);
  }
  if (c.before.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ ") == std::string_view::npos) {
    replace(c.before.size());
    complete_captions(cable, own, items);
  }
}

}  // namespace

Answer completion(Session& s, Value params, json::Writer& w) {
  std::uint32_t at = 0;
  OpenText* open = place_in_text(s, params, at);
  if (!open) return Fault{invalid_params, "no place in an open text"};
  w.open('{').key("isIncomplete").value(false).key("items").open('[');
  Items items{w, *open, s.client.encoding, {}};
  s.judge.read(*open, [&](const Document& d) {
    const Telegram& t = *d.telegram;
    const auto first = static_cast<std::uint32_t>(d.offset + d.bom);
    if (at < first || at > first + t.text.size() || t.lines.empty()) return;
    const auto behind = std::ranges::upper_bound(t.lines, at - first, {}, &Line::begin);
    if (behind == t.lines.begin()) return;
    const Line& line = *std::prev(behind);
    const bool on_new_line = at - first == line.next && line.end < line.next;  // behind the last line end
    const std::uint32_t begin = on_new_line ? line.next : line.begin;
    complete_at({d, begin, t.text.substr(begin, at - first - begin)}, at, s.judge.policy().setup.config.facts,
                items);
  });
  w.close(']').close('}');
  return {};
}

}  // namespace cablelint::lsp

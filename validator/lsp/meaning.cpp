#include "validator/lsp/meaning.hpp"

#include <fmt/format.h>

#include <optional>

#include "rules/marking/understood.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/reading/known_tags.hpp"

namespace cablelint::lsp {
namespace {

std::string day(Date d) { return fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day); }

// "from 1995-10-14 to 2010-06-26"
std::string period(Date from, Date to) {
  std::string text = from.known() ? "from " + day(from) : "";
  if (to.known()) text += (text.empty() ? "to " : " to ") + day(to);
  return text;
}

void explain_controls(const Marking& mark, Explanation& out) {
  mark.controls.each([&](unsigned id) {
    const facts::ControlRow& row = facts::controls[id];
    std::string text = fmt::format("{}: {}", row.portion.empty() ? row.banner : row.portion, row.title);
    if (!row.note.empty()) text += fmt::format(" ({})", row.note);
    out.line(text);
  });
}

void explain_countries(std::string_view what, const CountrySet& set, Explanation& out) {
  if (set.empty()) return;
  std::string text(what);
  set.each([&](unsigned id) {
    text += fmt::format("{}{} ({})", text.size() == what.size() ? " " : ", ", facts::countries[id].code,
                        facts::countries[id].name);
  });
  out.line(text);
}

// The rows of heading_fields by LineKind; other kinds of lines have none.
std::optional<facts::HeadingFieldId> field_of(LineKind kind) {
  using enum facts::HeadingFieldId;
  switch (kind) {
    case LineKind::transmission_id: return transmission_id;
    case LineKind::routing: return routing;
    case LineKind::de: return de;
    case LineKind::security: return security;
    case LineKind::dtg: return dtg;
    case LineKind::from: return from;
    case LineKind::to: return to;
    case LineKind::info: return info;
    case LineKind::exempt: return exempt;
    case LineKind::addressee: return addressee;
    case LineKind::separator_bt: return separator_bt;
    case LineKind::classification: return classification;
    case LineKind::caption: return caption;
    case LineKind::passing: return passing;
    case LineKind::eo: return eo;
    case LineKind::tags: return tags;
    case LineKind::subject: return subject;
    case LineKind::reference: return reference;
    case LineKind::authority: return authority;
    case LineKind::page: return page;
    case LineKind::end_serial: return end_serial;
    case LineKind::end_message: return end_message;
    default: return {};
  }
}

}  // namespace

void Explanation::paragraph() {
  if (!text_.empty()) text_ += markdown_ ? "\n\n" : "\n";
}

Explanation& Explanation::title(std::string_view text) {
  paragraph();
  text_ += markdown_ ? fmt::format("**{}**", text) : std::string(text);
  return *this;
}

Explanation& Explanation::line(std::string_view text) {
  paragraph();
  text_ += text;
  return *this;
}

Explanation& Explanation::source(std::string_view text) {
  paragraph();
  text_ += markdown_ ? fmt::format("*Source: {}*", text) : fmt::format("Source: {}", text);
  return *this;
}

void explain_mark(const Telegram& t, const Marking& mark, Explanation& out) {
  const marking::Source source{t.text, t.mark_tokens};
  std::string portion, banner;
  if (marking::understood(mark, source)) {
    marking::print_portion(mark, portion, source);
    marking::print_banner(mark, banner, source);
  }
  out.title(portion.empty() ? "a mark that cannot be understood" : fmt::format("{}: {}", portion, banner));
  explain_controls(mark, out);
  explain_countries("Owned by", mark.owners, out);
  explain_countries("Releasable to", mark.release_to, out);
  explain_countries("Display only to", mark.display_to, out);
  out.source(facts::controls_source);
}

void explain_caption(const Caption& caption, Explanation& out) {
  const facts::CaptionRow& row = facts::captions[caption.id];
  if (caption.id == static_cast<std::uint16_t>(facts::CaptionId::own)) {
    out.title("A caption of the configuration");
    return;
  }
  out.title(fmt::format("{}: {} caption", row.text, row.group));
  if (row.in_use_from.known()) out.line("In use " + period(row.in_use_from, {}) + ".");
  if (row.stands_alone) out.line("Stands alone, without other captions.");
  if (row.controlled) out.line("Only on classified or administratively controlled cables.");
  if (!row.excludes.empty()) out.line(fmt::format("Contradicts {}.", row.excludes));
  out.source(facts::captions_source);
}

void explain_tag(std::string_view tag, Explanation& out) {
  const rules::TagRows rows = rules::tag_rows(tag);
  if (rows.empty()) return;
  out.title(fmt::format("{}: TAGS code", rows.front().tag));
  for (const facts::TagRow& row : rows)
    out.line(fmt::format("{}: {}{}", row.kind, row.name.empty() ? "meaning not known" : row.name,
                         row.takes_name ? ", with a name in parentheses" : ""));
  out.source(facts::tags_source);
}

void explain_order(const EoLine& eo, Explanation& out) {
  for (const auto& row : facts::executive_orders)
    if (row.number == eo.order)
      out.title(fmt::format("E.O. {}: in force {}", row.number, period(row.in_force_from, row.in_force_to)));
  if (out.empty()) return;
  const auto kind = reading::kind_word(eo.value.kind);
  for (const auto& row : facts::declassification_instructions) {
    const bool digit = row.lowest < 0 || (row.lowest <= eo.value.exemption && eo.value.exemption <= row.highest);
    if (row.kind != kind || row.human != eo.value.human || !digit) continue;
    out.line(fmt::format("{}: an instruction in use {}", row.code, period(row.in_use_from, row.in_use_to)));
  }
  out.source(facts::executive_orders_source);
}

void explain_reason(std::int32_t section, Explanation& out) {
  for (const auto& row : facts::reason_sections) {
    if (row.section != section) continue;
    out.title(fmt::format("Reason {}: cited {}, letters {} to {}", row.text, period(row.from, row.to),
                          row.letters.front(), row.letters.back()));
    out.source(facts::reason_sections_source);
  }
}

void explain_indicator(std::string_view indicator, Explanation& out) {
  for (const auto& row : facts::posts)
    if (row.indicator == indicator)
      out.title(fmt::format("{}: {}", row.indicator, row.address)).source(facts::posts_source);
}

void explain_line(LineKind kind, Explanation& out) {
  const auto id = field_of(kind);
  if (!id) return;
  const auto& row = facts::heading_fields[static_cast<std::size_t>(*id)];
  out.title(row.name).line(row.meaning).source(row.basis);
}

}  // namespace cablelint::lsp

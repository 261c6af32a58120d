#include "rules/marking/understood.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "rules/facts/facts.hpp"
#include "rules/reading/cui.hpp"

namespace cablelint::marking {
namespace {

// Whether compartments are read again as they are printed. One whose letters stand apart may be another control in
// print: TK U,E  F T O. Behind one slash only programs and categories of CUI go on: SAR-ABC/DEF.
bool compartments_have_form(std::span<const MarkToken> tokens, std::string_view text) {
  const MarkToken* before = nullptr;
  bool goes_on = false;
  for (const MarkToken& t : tokens) {
    if (t.kind == TokenKind::control)
      goes_on =
          facts::controls[t.id].operand == "programs" || t.id == static_cast<std::uint16_t>(facts::ControlId::cui);
    if (t.kind == TokenKind::compartment) {
      const std::string_view word = view(text, t.span);
      const bool slash = before && static_cast<SeparatorKind>(before->value) == SeparatorKind::single_slash;
      if ((slash && !goes_on) || std::any_of(word.begin(), word.end(), is_space)) return false;
    }
    before = &t;
  }
  return true;
}

// IMAGESI-GAMMA: a control in the category would be printed behind it once more.
bool holds_control(Span category, const Marking& m, const Source& source) {
  const auto tokens = source.tokens.subspan(m.tokens.first, m.tokens.count);
  return std::any_of(tokens.begin(), tokens.end(), [&](const MarkToken& t) {
    return t.kind == TokenKind::control && category.contains(t.span.begin);
  });
}

// CUI//LEI//REL: without its list the control is printed as what would be read as a category.
bool lacks_release_list(const Marking& m) { return m.has_release && m.release_to.empty(); }

// Each part behind the word CUI is a category in form or a control: a category torn by blanks may hide a control.
bool cui_parts_have_form(const Marking& m, const Source& source) {
  if (facts::has(m.controls, facts::ControlId::cui) && lacks_release_list(m)) return false;
  bool understood = true;
  rules::cui::each_item(source.text, m, source.tokens, [&](const rules::cui::Item& item) {
    using rules::cui::Kind;
    const auto category = item.kind == Kind::specified ? item.text.substr(3) : item.text;
    understood &= item.text.empty() || item.kind == Kind::control ||
                  (rules::cui::well_formed(category) && !holds_control(item.span, m, source));
  });
  return understood;
}

}  // namespace

bool understood(const Marking& m, const Source& source) {
  if (m.level == Level::none || source.tokens.size() < m.tokens.first + m.tokens.count) return false;
  const auto tokens = source.tokens.subspan(m.tokens.first, m.tokens.count);
  return std::none_of(tokens.begin(), tokens.end(), [](auto& t) { return t.kind == TokenKind::other; }) &&
         compartments_have_form(tokens, source.text) && cui_parts_have_form(m, source);
}

}  // namespace cablelint::marking

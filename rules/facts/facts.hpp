#pragma once

#include <string_view>

#include "facts_tables.hpp"  // made from the *.tsv beside this file
#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

// Policy facts, each with its source in the head of its table. Rules look things up here and hold no
// list, year or code themselves.
namespace cablelint::facts {

// The word lists that the grammar needs, made from the tables; lives for the whole run.
const Vocabulary& vocabulary();

constexpr const CaptionRow& row(CaptionId id) { return captions[static_cast<std::size_t>(id)]; }
// As it is written: a caption of the configuration is what the copy has.
constexpr std::string_view text_of(const Caption& caption, std::string_view telegram) {
  return caption.id == static_cast<std::uint16_t>(CaptionId::own) ? view(telegram, caption.span)
                                                                  : captions[caption.id].text;
}
constexpr const ControlRow& row(ControlId id) { return controls[static_cast<std::size_t>(id)]; }
constexpr const ClassificationWordRow& row(ClassificationWordId id) {
  return classification_words[static_cast<std::size_t>(id)];
}
constexpr const UnclassifiedControlRow& row(UnclassifiedControlId id) {
  return unclassified_controls[static_cast<std::size_t>(id)];
}
constexpr const PeriodRow& row(PeriodId id) { return periods[static_cast<std::size_t>(id)]; }
constexpr const TagEraRow& row(TagEraId id) { return tag_eras[static_cast<std::size_t>(id)]; }
constexpr bool has(const ControlSet& set, ControlId id) { return set.has(static_cast<unsigned>(id)); }

// Whether `item` is one of the items of a list column.
constexpr bool listed(std::string_view list, std::string_view item) {
  while (!list.empty()) {
    const auto bar = list.find('|');
    if (list.substr(0, bar) == item) return true;
    if (bar == std::string_view::npos) return false;
    list.remove_prefix(bar + 1);
  }
  return false;
}

}  // namespace cablelint::facts

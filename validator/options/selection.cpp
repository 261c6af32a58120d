#include "validator/options/selection.hpp"

#include <charconv>

namespace cablelint {
namespace {

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

Problem unknown(std::string_view option, const std::string& selector) {
  const auto near = rules::nearest_selector(upper(selector));
  const auto named = near.empty() ? rules::nearest_selector(selector) : near;
  return {std::string(option), "no rule or family is called " + selector,
          named.empty() ? "`cablelint rules` lists them" : "did you mean " + std::string(named) + "?"};
}

bool is_release_rule(std::string_view selector) { return selector.starts_with("REL"); }

std::optional<Problem> apply(std::string_view option, std::span<const std::string> selectors, bool on,
                             bool ceiling, rules::Selection& selection) {
  for (const auto& text : selectors) {
    const std::string selector = upper(text);
    if (on && is_release_rule(selector) && !ceiling)
      return Problem{std::string(option), selector + " compares a cable with a ceiling, and none is given",
                     "add --ceiling MARK, such as --ceiling 'UNCLASSIFIED//SBU'"};
    if (!selection.set(selector, on)) return unknown(option, text);
  }
  return {};
}

}  // namespace

std::optional<Problem> choose_rules(const RuleChoice& choice, bool ceiling, rules::Selection& selection) {
  const auto named = [&](std::string_view key) { return std::string(choice.place).append(key); };
  if (!choice.select.empty()) {
    selection = rules::Selection::none();
    selection.set("REL", ceiling);
  }
  if (auto p = apply(named("select"), choice.select, true, ceiling, selection)) return p;
  if (auto p = apply(named("extend-select"), choice.extend_select, true, ceiling, selection)) return p;
  if (!ceiling) selection.set("REL", false);  // ALL has them, too
  return apply(named("ignore"), choice.ignore, false, ceiling, selection);
}

std::optional<Problem> read_date(std::string_view option, std::string_view text, Date& date) {
  if (text.empty()) return {};
  int year = 0, month = 0, day = 0;
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto number = [&](int& value, std::ptrdiff_t digits) {
    const auto [stop, error] = std::from_chars(at, end, value);
    const bool read = error == std::errc{} && stop - at == digits && value >= 0;
    at = stop == end ? end : stop + 1;
    return read;
  };
  const bool form = text.size() == 10 && text[4] == '-' && text[7] == '-';
  if (form && number(year, 4) && number(month, 2) && number(day, 2)) {
    date = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
    if (exists(date)) return {};
  }
  return Problem{std::string(option), std::string(text) + " is no date",
                 "write it as YYYY-MM-DD, such as 2009-02-14"};
}

std::optional<Problem> read_judging(const CheckOptions& options, rules::Selection& selection, Judging& judging) {
  if (auto problem = read_date("--as-of", options.as_of, judging.as_of)) return problem;
  if (auto problem = read_ceiling(options.ceiling, judging)) return problem;
  return choose_rules({options.select, options.extend_select, options.ignore, "--"}, !options.ceiling.empty(),
                      selection);
}

}  // namespace cablelint

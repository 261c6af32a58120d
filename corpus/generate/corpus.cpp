#include "corpus/generate/corpus.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "corpus/generate/draft.hpp"
#include "corpus/generate/faults.hpp"
#include "corpus/generate/neutral.hpp"
#include "corpus/generate/sizes.hpp"

namespace cablelint::invented {
namespace {

using Family = void (*)(const Sheet&, Trials&);
constexpr std::array<Family, 11> families{
    classification_faults, section_faults,   caption_faults, noforn_faults, sbu_faults,   executive_order_faults,
    authority_faults,      paragraph_faults, portion_faults, mark_faults,   rollup_faults};

// Keeps one of all changes, each as likely as the others.
class Choice : public Trials {
 public:
  explicit Choice(Dice& dice) : dice_(dice) {}
  void expect(std::string_view code, std::string_view change, const Lines& lines,
              const Expected& expected) override {
    if (dice_.roll(++seen_) != 0) return;
    changed = lines;
    Planted p{std::string(code), std::string(change), expected.lines, expected.any, {}};
    if (p.lines.empty()) p.any = true;
    for (std::size_t& line : p.lines) ++line;
    p.also.assign(expected.also.begin(), expected.also.end());
    planted = std::move(p);
  }

  Lines changed;
  std::optional<Planted> planted;

 private:
  Dice& dice_;
  std::size_t seen_ = 0;
};

// Where the pilcrow was copied as 1: with more, 1111 may be 111 as well.
constexpr std::size_t most_copied = 90;

Sheet some_sheet(Dice& dice, std::size_t n) {
  static const std::vector<Plan> kinds = plans();
  Plan plan = dice.pick(kinds);
  plan.seed = static_cast<std::uint32_t>(n) * 7919U + 13U * static_cast<std::uint32_t>(dice.roll(1U << 20));
  plan.clear_line_starts = true;
  plan.published_sizes = true;
  plan.width = some_width(dice);
  plan.paragraphs = some_paragraphs(dice);
  if (plan.layout == 'K') plan.paragraphs = std::min(plan.paragraphs, most_copied);
  Sheet sheet = read_sheet(plan.name(), draft(plan));
  sheet.origin = plan.year;
  if (dice.roll(2) != 0) return sheet;
  const Dress& dress = dresses()[dice.roll(dresses().size())];
  if (dress.name.starts_with("wrapped at")) return sheet;  // it has its width, and its lines begin clearly
  auto dressed = dress.put_on(sheet);
  return dressed && dressed->mrn.found() && dressed->paras.size() == sheet.paras.size() ? std::move(*dressed)
                                                                                        : sheet;
}

std::optional<Planted> plant(Dice& dice, Sheet& sheet) {
  const std::size_t first = dice.roll(families.size());
  for (std::size_t i = 0; i < families.size(); ++i) {
    Choice choice(dice);
    families[(first + i) % families.size()](sheet, choice);
    if (!choice.planted) continue;
    sheet.lines = std::move(choice.changed);
    return std::move(choice.planted);
  }
  return {};
}

std::string_view level_of(const Sheet& sheet) {
  switch (sheet.level) {
    case Level::secret: return "SECRET";
    case Level::confidential: return "CONFIDENTIAL";
    default: return sheet.limited_official_use ? "LIMITED OFFICIAL USE" : "UNCLASSIFIED";
  }
}

void describe(const Sheet& sheet, InventedCable& cable) {
  const auto mrn = sheet.view(sheet.mrn);
  const auto blank = mrn.find(' ');
  char text[64];
  std::snprintf(text, sizeof text, "%02d", sheet.origin % 100);
  cable.refid = text;
  cable.refid.append(mrn.substr(0, blank)) += std::to_string(std::stoi(std::string(mrn.substr(blank + 1))));
  std::snprintf(text, sizeof text, "3/%d/%d 10:10", sheet.dated() ? sheet.day : 15, sheet.origin);
  cable.date = text;
  cable.level = level_of(sheet);
}

}  // namespace

InventedCable invented_cable(std::size_t n, const CorpusOptions& options) {
  Dice dice(options.seed * 1000003U + static_cast<std::uint32_t>(n));
  dice.roll(2);
  Sheet sheet = some_sheet(dice, n);
  InventedCable cable;
  describe(sheet, cable);
  const std::size_t level_line = sheet.level_word.line;
  if (dice.roll(100) < options.faulty) cable.planted = plant(dice, sheet);
  cable.text = join(sheet.lines, sheet.eol);
  const bool apart = level_line > 1 && level_line < sheet.lines.size() && sheet.lines[level_line - 1].empty() &&
                     !sheet.lines[level_line - 2].empty() && sheet.eol == "\n";
  for (std::size_t i = 0; apart && i < level_line; ++i) cable.body += sheet.lines[i].size() + 1;
  return cable;
}

}  // namespace cablelint::invented

#include "corpus/generate/prose.hpp"

#include <array>

#include "corpus/generate/sheet.hpp"

namespace cablelint::invented {
namespace {

constexpr std::array<std::string_view, 20> subjects{"The harbor board",
                                                    "The director of the mill",
                                                    "A retired pilot",
                                                    "The growers' union",
                                                    "Econoff's contact",
                                                    "The keeper of the light",
                                                    "The ministry's lawyer",
                                                    "An inspector",
                                                    "The ferry company",
                                                    "The museum",
                                                    "The bank of the valley",
                                                    "The town's engineer",
                                                    "The owner of both quarries",
                                                    "A member of the committee",
                                                    "The union of net makers",
                                                    "The port captain",
                                                    "A clerk of the customs house",
                                                    "The school of navigation",
                                                    "The younger brother",
                                                    "The press officer"};
constexpr std::array<std::string_view, 20> verbs{
    "will pay for",         "has lost interest in", "asked twice about",
    "does not want",        "wrote a note on",      "showed us",
    "is content with",      "has counted",          "complained about",
    "had no answer on",     "hopes to sell",        "spoke at length of",
    "has put off",          "would rather keep",    "measured",
    "is still waiting for", "was surprised by",     "praised",
    "has taken over",       "intends to rent out"};
constexpr std::array<std::string_view, 20> objects{"the new basin",
                                                   "two motor pumps",
                                                   "a list of moorings",
                                                   "the price of tar",
                                                   "the width of the gate",
                                                   "forty chairs",
                                                   "the revised timetable",
                                                   "a roll of charts",
                                                   "the old winch",
                                                   "the lamps on the pier",
                                                   "the road to the quarry",
                                                   "an offer of used cranes",
                                                   "the plan of the northern breakwater",
                                                   "the harvest of the lower farms",
                                                   "a dozen letters from tenants",
                                                   "the opening hours of the lock",
                                                   "the cost of dredging",
                                                   "the boats of the other side",
                                                   "the agreement with the railway",
                                                   "a survey of the cold stores"};
constexpr std::array<std::string_view, 16> ends{"since the thaw",
                                                "by the middle of the year",
                                                "as it did in 2005",
                                                "in the view of the bank",
                                                "for the third time",
                                                "because two clerks were ill",
                                                "without a vote",
                                                "on account of the price of fuel",
                                                "in spite of what the papers wrote",
                                                "as soon as the ice is gone",
                                                "at the request of the council",
                                                "with the help of a loan",
                                                "after a long talk over lunch",
                                                "to nobody's surprise",
                                                "although the season is short",
                                                "long before anybody asked"};
constexpr std::array<std::string_view, 12> joints{", and ",
                                                  "; ",
                                                  ", while ",
                                                  ", but ",
                                                  ", which explains why ",
                                                  ", so that ",
                                                  ", and it is said that ",
                                                  "; in the meantime ",
                                                  ", even if ",
                                                  ", because ",
                                                  "; it follows that ",
                                                  ", just as "};

constexpr std::array<std::string_view, 10> titles{
    "Who Pays for the Pier",  "Background", "Tar and Its Price", "A Long Winter",       "What the Banks Say",
    "The View from the Mill", "Next Steps", "Two Boards",        "Growers and Ferries", "No Vote before Spring"};

// The harbor board will pay for the new basin since the thaw
std::string clause(Dice& dice) {
  std::string text(dice.pick(subjects));
  ((text += ' ') += dice.pick(verbs)) += ' ';
  text += dice.pick(objects);
  if (dice.roll(3) != 0) (text += ' ') += dice.pick(ends);
  return text;
}

// "3. ": a number that a paragraph may have.
bool holds_a_start(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i)
    if (text[i] == '.' && text[i + 1] == ' ' && text[i - 1] >= '0' && text[i - 1] <= '9') return true;
  return false;
}

}  // namespace

std::string plain_sentence(Dice& dice) {
  std::string text = clause(dice);
  if (dice.roll(3) == 0) return text + '.';
  text += dice.pick(joints);
  std::string more = clause(dice);
  more[0] = more[0] == 'E' ? 'E' : static_cast<char>(more[0] - 'A' + 'a');  // Econoff keeps its capital
  return text + more + '.';
}

std::string sentence(Dice& dice, bool no_starts) {
  if (dice.roll(4) != 0) return plain_sentence(dice);
  std::size_t i = dice.roll(odd_sentences().size());
  while (no_starts && holds_a_start(odd_sentences()[i])) i = (i + 1) % odd_sentences().size();
  return std::string(odd_sentences()[i]);
}

// Of a hundred headings 30 are in capitals, 40 not, 20 have a rule below and 10 two rules.
std::string heading(Dice& dice) {
  std::string text(dice.pick(titles));
  const std::size_t share = dice.roll(100);
  if (share < 30) return in_capitals(std::move(text)) + "\n\n";
  if (share < 70) return text + "\n\n";
  const std::string rule = std::string(text.size(), '-') + "\n";
  return (share < 90 ? "" : rule) + text + "\n" + rule + "\n";
}

}  // namespace cablelint::invented

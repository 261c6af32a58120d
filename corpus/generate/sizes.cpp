#include "corpus/generate/sizes.hpp"

#include <array>

namespace cablelint::invented {
namespace {

struct Quantile {
  std::size_t thousandth, value;
};

// A number with these quantiles, as likely as any between two of them.
std::size_t drawn(Dice& dice, std::span<const Quantile> quantiles) {
  const std::size_t at = dice.roll(1000);
  std::size_t i = 1;
  while (quantiles[i].thousandth <= at) ++i;
  const Quantile low = quantiles[i - 1], high = quantiles[i];
  return low.value + dice.roll(high.value - low.value + (high.thousandth == 1000 ? 1 : 0));
}

// Three at least: most faults are between paragraphs.
constexpr std::array<Quantile, 11> paragraphs{{{0, 3},
                                               {150, 4},
                                               {300, 5},
                                               {450, 7},
                                               {550, 8},
                                               {750, 10},
                                               {890, 15},
                                               {910, 16},
                                               {985, 30},
                                               {992, 32},
                                               {1000, 94}}};
constexpr std::array<Quantile, 7> sentences{
    {{0, 3}, {250, 6}, {500, 8}, {750, 10}, {900, 13}, {990, 18}, {1000, 48}}};
constexpr std::array<Quantile, 5> addressees{{{0, 0}, {500, 1}, {700, 2}, {900, 12}, {1000, 30}}};

}  // namespace

std::size_t some_paragraphs(Dice& dice) { return drawn(dice, paragraphs); }
std::size_t some_sentences(Dice& dice) { return drawn(dice, sentences); }
std::size_t some_addressees(Dice& dice) { return drawn(dice, addressees); }

std::size_t some_width(Dice& dice) {
  const std::size_t share = dice.roll(100);
  return share < 60 ? 61 + dice.roll(8) : share < 64 ? 100 + dice.roll(180) : unwrapped;
}

}  // namespace cablelint::invented

#include "validator/config/own_facts.hpp"

#include <algorithm>

namespace cablelint {
namespace {

template <class Word, class Make>
std::span<const Word> merge(std::span<const Word> table, const std::vector<std::string>& own, Make make,
                            std::vector<Word>& out) {
  out.assign(table.begin(), table.end());
  for (const std::string& text : own) out.push_back(make(text));
  const auto text_of = [](const Word& w) {
    if constexpr (requires { w.text; })
      return w.text;
    else
      return w;
  };
  std::ranges::stable_sort(out, {}, text_of);
  const auto again = std::ranges::unique(out, {}, text_of);
  out.erase(again.begin(), again.end());
  return out;
}

}  // namespace

void OwnVocabulary::add(const OwnFacts& own) {
  const auto id = static_cast<std::uint16_t>(facts::CaptionId::own);
  const auto caption = [&](const std::string& text) { return CaptionWord{text, id, true}; };
  words_.captions = merge(facts::vocabulary().captions, own.captions, caption, captions_);
  words_.posts = merge(
      facts::vocabulary().posts, own.posts, [](const std::string& text) { return std::string_view(text); },
      posts_);
}

}  // namespace cablelint

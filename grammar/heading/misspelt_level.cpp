#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/heading/level.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

struct Nearest {
  std::string_view letters;
  ClassWord word;
};
constexpr std::array<Nearest, 6> level_letters = {{{"UNCLAS", ClassWord::unclassified},
                                                   {"UNCLASSIFIED", ClassWord::unclassified},
                                                   {"CONFIDENTIAL", ClassWord::confidential},
                                                   {"SECRET", ClassWord::secret},
                                                   {"TOPSECRET", ClassWord::top_secret},
                                                   {"LIMITEDOFFICIALUSE", ClassWord::limited_official_use}}};

char as_letter(char c) { return c == '0' ? 'O' : c == '1' ? 'I' : c; }

// ONFIDENTIAL, NCLASSIFIED, or a letter-spaced word with another first letter.
bool lost_initial(std::string_view text, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t shortest = 10, longest = 13;
  if (at + 1 >= end) return false;
  if (is_blank(text[at + 1])) return true;
  std::uint32_t stop = at;
  while (stop < end && stop - at <= longest && is_upper(text[stop])) ++stop;
  return stop - at >= shortest && stop - at <= longest;
}

}  // namespace

bool is_level_letter(std::string_view text, std::uint32_t at, std::uint32_t begin) {
  if (is_upper(text[at])) return true;
  if (as_letter(text[at]) == text[at] || at == begin || at + 1 >= text.size()) return false;
  return (is_blank(text[at - 1]) && is_blank(text[at + 1])) || (is_upper(text[at - 1]) && is_upper(text[at + 1]));
}

std::uint32_t match_misspelt_level(std::string_view text, std::uint32_t at, std::uint32_t end,
                                   ClassificationLine& out) {
  char letters[24] = {};  // no letter may stand there
  std::size_t count = 0;
  int least = 3;
  Span best;
  ClassWord word = ClassWord::none;
  const std::uint32_t begin = skip_blanks(text, at, end);
  // Another first letter is looked at only in a letter-spaced word, or in one as long as CONFIDENTIAL without its
  // first: most lines here are addressees.
  const bool own_initial = begin < end && std::string_view("UCSTL").find(text[begin]) != std::string_view::npos;
  if (!own_initial && !lost_initial(text, begin, end)) return 0;
  for (at = begin; at < end && count < sizeof letters;) {
    while (at < end && is_level_letter(text, at, begin) && count < sizeof letters)
      letters[count++] = as_letter(text[at++]);
    for (const Nearest& n : level_letters) {
      const int d = edit_distance({letters, count}, n.letters, n.letters.size() > 6 ? least : std::min(least, 3));
      if (d >= least || (n.letters.size() <= 6 && d > 1 && letters[0] != n.letters[0])) continue;
      least = d;
      best = {begin, at};
      word = n.word;
    }
    const std::uint32_t next = skip_blanks(text, at, end);
    if (next == at || next == end || !is_level_letter(text, next, begin)) break;
    at = next;
  }
  if (word == ClassWord::none || view(text, best) == "CLASSIFIED") return 0;  // the contrary of UNCLASSIFIED
  out.misspelt = true;
  out.spaced = best.size() > 3 && is_blank(text[best.begin + 1]);
  set_word(out, word, best);
  return best.end;
}

}  // namespace cablelint::grammar

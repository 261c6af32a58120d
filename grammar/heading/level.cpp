#include "grammar/heading/level.hpp"

#include <array>

#include "grammar/bytes.hpp"
#include "grammar/format/classification.hpp"
#include "grammar/heading/mrn.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::classification;
namespace p = format::p;

struct LevelMatch {
  ClassWord word = ClassWord::none;
};

template <typename Rule>
struct action : p::nothing<Rule> {};

template <ClassWord Word>
struct says : p::require_apply0 {
  static void apply0(LevelMatch& m) { m.word = Word; }
};
template <>
struct action<f::top_secret> : says<ClassWord::top_secret> {};
template <>
struct action<f::secret> : says<ClassWord::secret> {};
template <>
struct action<f::confidential> : says<ClassWord::confidential> {};
template <>
struct action<f::restricted> : says<ClassWord::restricted> {};
template <>
struct action<f::limited_official_use> : says<ClassWord::limited_official_use> {};
template <>
struct action<f::unclassified> : says<ClassWord::unclassified> {};
template <>
struct action<f::sensitive> : says<ClassWord::sensitive> {};

constexpr Level level_of(ClassWord w) {
  switch (w) {
    case ClassWord::top_secret: return Level::top_secret;
    case ClassWord::secret: return Level::secret;
    case ClassWord::confidential: return Level::confidential;
    case ClassWord::restricted: return Level::restricted;
    case ClassWord::none:
    case ClassWord::other: return Level::none;
    default: return Level::unclassified;
  }
}

struct Abbreviation {
  std::string_view text;
  ClassWord word;
};
constexpr std::array<Abbreviation, 5> abbreviations = {{{"TS", ClassWord::top_secret},
                                                        {"S", ClassWord::secret},
                                                        {"C", ClassWord::confidential},
                                                        {"CONF", ClassWord::confidential},
                                                        {"U", ClassWord::unclassified}}};

// S E C E R T: one letter and then another are a word sent letter-spaced.
bool begins_spaced_word(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t second = skip_blanks(text, at + 1, end);
  return second > at + 1 && second + 1 < end && is_level_letter(text, second, at) && is_blank(text[second + 1]);
}

}  // namespace

void set_word(ClassificationLine& out, ClassWord w, Span at) {
  out.word = w;
  out.level = level_of(w);
  out.level_span = at;
}

std::uint32_t match_level(std::string_view text, std::uint32_t at, std::uint32_t end, ClassificationLine& out) {
  if (at >= end || !is_one_of(to_upper(text[at]), "UCSTLR")) return 0;
  auto in = format::input(text, {at, end});
  LevelMatch m;
  if (!p::parse<f::level, action>(in, m)) return 0;
  auto stop = static_cast<std::uint32_t>(in.current() - text.data());
  Span word = trim(text, {at, stop});
  const auto blank = [&](std::uint32_t i) { return is_blank(text[i]); };
  out.spaced = word.size() > 3 && is_blank(text[word.begin + 1]);
  for (std::uint32_t i = word.begin; !out.spaced && i + 2 < word.end; ++i) out.spaced = blank(i) && blank(i + 2);
  // SECRETARY is no level, S E C R E TNORDHAVN is one without the blank.
  if (stop == word.end && stop < end && is_alpha(text[stop]) && !out.spaced) return 0;
  const bool banner = text.substr(word.end, 2) == "//";  // Secret//Noforn is one, in the wrong case
  for (std::uint32_t i = word.begin; i < word.end && !banner; ++i)
    if (is_lower(text[i])) return 0;
  // CONFIDENTIAL1 VALLETTA: a digit that slipped in.
  if (stop == word.end && stop + 1 < end && is_digit(text[stop]) && is_blank(text[stop + 1])) {
    out.misspelt = true;
    ++word.end;
  }
  set_word(out, m.word, word);
  return word.end;
}

std::uint32_t match_abbreviation(std::string_view text, std::uint32_t at, std::uint32_t end,
                                 ClassificationLine& out) {
  std::uint32_t stop = at;
  while (stop < end && is_upper(text[stop])) ++stop;
  if (stop < end && !is_blank(text[stop]) && text[stop] != '/') return 0;
  if (begins_spaced_word(text, at, end)) return 0;
  for (const Abbreviation& a : abbreviations) {
    if (a.text != text.substr(at, stop - at)) continue;
    out.abbreviated = true;
    set_word(out, a.word, {at, stop});
    return stop;
  }
  return 0;
}

std::uint32_t match_glued_level(std::string_view text, Span line, const Vocabulary& words,
                                ClassificationLine& out) {
  auto in = format::input(text, line);
  LevelMatch m;
  if (!p::parse<f::level, action>(in, m)) return 0;
  const auto stop = static_cast<std::uint32_t>(in.current() - text.data());
  const Mrn mrn = find_mrn(text, stop, line.end, words);
  // A number of a few digits ends the line: UNCLASANKARA 000731 may have captions and fields behind it.
  constexpr std::uint32_t sure_digits = 5;
  const bool found = mrn.found() && mrn.post.begin == stop;
  const bool whole = found && mrn.number_span.end == trim(text, line).end;
  if (!(whole || (found && mrn.number_span.size() >= sure_digits)) || !is_known_post(view(text, mrn.post), words))
    return 0;
  set_word(out, m.word, {line.begin, stop});
  return stop;
}

}  // namespace cablelint::grammar

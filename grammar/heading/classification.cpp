// The classification line: level, banner, EFTO, section, post and number.
#include "grammar/format/classification.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/mrn.hpp"
#include "grammar/readers.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::classification;
namespace p = format::p;

struct LevelMatch {
  ClassWord word = ClassWord::none;
  std::uint32_t section_no = 0, section_all = 0;
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

template <>
struct action<f::section_no> : p::require_apply {
  static void apply(const auto& in, LevelMatch& m) {
    m.section_no = 0;
    for (char c : in.string_view()) m.section_no = m.section_no * 10 + static_cast<std::uint32_t>(c - '0');
  }
};
template <>
struct action<f::section_all> : p::require_apply {
  static void apply(const auto& in, LevelMatch& m) {
    m.section_all = 0;
    for (char c : in.string_view()) m.section_all = m.section_all * 10 + static_cast<std::uint32_t>(c - '0');
  }
};

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

void set_word(ClassificationLine& out, ClassWord w, Span at) {
  out.word = w;
  out.level = level_of(w);
  out.level_span = at;
}

// A level word in any spacing at `at`; 0 when none.
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

// C 0 N F I D E N T I A L, UNCLASS1FIED: a digit alone between blanks or inside a word may be a letter.
char as_letter(char c) { return c == '0' ? 'O' : c == '1' ? 'I' : c; }

bool is_level_letter(std::string_view text, std::uint32_t at, std::uint32_t begin) {
  if (is_upper(text[at])) return true;
  if (as_letter(text[at]) == text[at] || at == begin || at + 1 >= text.size()) return false;
  return (is_blank(text[at - 1]) && is_blank(text[at + 1])) || (is_upper(text[at - 1]) && is_upper(text[at + 1]));
}

// ONFIDENTIAL, NCLASSIFIED, or a letter-spaced word with another first letter.
bool lost_initial(std::string_view text, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t shortest = 10, longest = 13;
  if (at + 1 >= end) return false;
  if (is_blank(text[at + 1])) return true;
  std::uint32_t stop = at;
  while (stop < end && stop - at <= longest && is_upper(text[stop])) ++stop;
  return stop - at >= shortest && stop - at <= longest;
}

// C O N F I D E N T A L, UNCALS: the first few words taken together are near a level word.
std::uint32_t match_misspelt_level(std::string_view text, std::uint32_t at, std::uint32_t end,
                                   ClassificationLine& out) {
  char letters[24];
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

// SECTION nn OF mm, also SECTON, SCTION, SECTION01, FINAL SECTION OF mm.
std::uint32_t match_section(std::string_view text, std::uint32_t at, std::uint32_t end, Section& out) {
  std::uint32_t stop = at;
  while (stop < end && is_alpha(text[stop])) ++stop;
  if (text[at] != 'S' || stop - at < 5 || stop - at > 9) return 0;
  if (text[stop - 1] != 'N' && text[at + 1] != 'E') return 0;  // SIPDIS and other captions
  const auto word = text.substr(at, stop - at);
  if (word != "SECTION" && edit_distance(word, "SECTION", 3) >= 3) return 0;
  auto in = format::input(text, {stop, end});
  LevelMatch m;
  const bool is_final = at > 6 && text.substr(at - 6, 6) == "FINAL ";
  if (is_final && p::parse<f::final_tail, action>(in, m))
    m.section_no = m.section_all;
  else if (!p::parse<f::section_tail, action>(in, m))
    return 0;
  stop = static_cast<std::uint32_t>(in.current() - text.data());
  out = {{at, stop}, static_cast<std::int32_t>(m.section_no), static_cast<std::int32_t>(m.section_all)};
  return stop;
}

// SECRET//NOFORN, SECRET // NOFORN; but UNCLAS //N05000// has a number of a military filing system.
bool begins_banner(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t slashes = skip_blanks(text, at, end);
  if (end - slashes < 2 || text.substr(slashes, 2) != "//") return false;
  const std::uint32_t word = skip_blanks(text, slashes + 2, end);
  if (word + 1 < end && text[word] == 'N' && is_digit(text[word + 1])) return false;
  return slashes == at || (word + 1 < end && is_alpha(text[word]) && !is_digit(text[word + 1]));
}

// SECRET/NOFORN, UNCLAS/FOUO: State's form of a control beside the level.
std::uint32_t behind_slash_word(std::string_view text, std::uint32_t at, std::uint32_t end) {
  if (at + 1 >= end || text[at] != '/' || !is_upper(text[at + 1])) return at;
  while (at < end && !is_blank(text[at])) ++at;
  return at;
}

// `//` banner: to the blank before the post's name; the blanks of REL TO USA, GBR belong to it.
std::uint32_t match_banner(std::string_view text, Span line, std::uint32_t at, const Vocabulary& words,
                           Telegram& tokens, ClassificationLine& out) {
  std::uint32_t end = line.end;
  for (std::uint32_t i = at; i < line.end; ++i) {
    if (!is_blank(text[i])) continue;
    const Mrn mrn = find_mrn(text, i, line.end, words);
    Section s;
    if (match_section(text, skip_blanks(text, i, line.end), line.end, s) ||
        (mrn.found() && mrn.post.begin == skip_blanks(text, i, line.end))) {
      end = i;
      break;
    }
  }
  out.banner = trim(text, {out.level_span.begin, end});
  read_banner(text, out.banner, words, tokens.mark_tokens, out.marking);
  return end;
}

void read_rest(std::string_view text, Span line, std::uint32_t at, const Vocabulary& words,
               ClassificationLine& out) {
  for (std::uint32_t i = at; i < line.end;) {
    i = skip_spaces(text, i, line.end);
    if (i == line.end) break;
    auto in = format::input(text, {i, line.end});
    if (out.efto.empty() && p::parse<f::efto>(in)) {
      out.efto = trim(text, {i, static_cast<std::uint32_t>(in.current() - text.data())});
      at = i = out.efto.end;
    } else if (const std::uint32_t stop =
                   out.section.found() ? 0 : match_section(text, i, line.end, out.section)) {
      at = i = stop;
    } else {
      while (i < line.end && !is_space(text[i])) ++i;
    }
    if (out.section.found()) break;
  }
  const Mrn mrn = find_mrn(text, at, line.end, words);
  out.span.end = std::max(at, out.level_span.end);
  if (!mrn.found()) return;
  out.mrn_span = mrn.span();
  out.post = mrn.post;
  out.number_span = mrn.number_span;
  out.number = mrn.number;
  out.mrn_damaged = mrn.damaged;
  out.span.end = out.mrn_span.end;
}

// SECTION 01 OF 02 within the first words of the line; empty when there is none.
Span find_section(std::string_view text, Span line) {
  Section section;
  std::uint32_t at = line.begin;
  for (int words = 0; words < 4 && at < line.end && is_upper(text[at]); ++words) {
    if (match_section(text, at, line.end, section)) return section.span;
    while (at < line.end && !is_blank(text[at])) ++at;
    at = skip_blanks(text, at, line.end);
  }
  return {};
}

// A caption or a label, as they stand below the classification line.
bool opens_front_matter(std::string_view text, Span line, const Vocabulary& words) {
  const auto word = view(text, line);
  const auto at = std::lower_bound(words.captions.begin(), words.captions.end(), word,
                                   [](const CaptionWord& c, std::string_view v) { return c.text < v; });
  if (at != words.captions.end() && at->text == word) return true;
  return !line.empty() && match_label(text, line.begin, line.end, true).field != Field::none;
}

// PERSONAL VALLETTA 0117 between blank lines, above the captions; AMEMBASSY VALLETTA 0117 is an addressee.
bool stands_alone(std::string_view text, Span line, const Mrn& mrn, const Vocabulary& words) {
  if (mrn.number_span.size() < 3 || mrn.number_span.end != line.end || mrn.post.begin == line.begin) return false;
  if (!is_known_post(view(text, mrn.post), words)) return false;
  std::uint32_t above = line.begin, line_ends = 0;
  for (; above > 0 && is_space(text[above - 1]); --above) line_ends += text[above - 1] == '\n';
  if (above > 0 && line_ends < 2) return false;
  const std::uint32_t below = skip_spaces(text, line.end, static_cast<std::uint32_t>(text.size()));
  const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', below), text.size()));
  return opens_front_matter(text, trim(text, {below, end}), words);
}

// WORD(S) POST 000117 with a known post, WORD(S) SECTION 01 OF 02 POST 000117: the words stand in the level's
// place.
bool match_other_word(std::string_view text, Span line, const Vocabulary& words, ClassificationLine& out) {
  const Span section = find_section(text, line);
  const Mrn mrn = find_mrn(text, section.empty() ? line.begin : section.end, line.end, words);
  if (!mrn.found() || (mrn.number_span.size() < 5 && !stands_alone(text, line, mrn, words))) return false;
  Span word = trim(text, {line.begin, section.empty() ? mrn.post.begin : section.begin});
  if (word.empty() && !is_known_post(view(text, mrn.post), words)) {
    word = {mrn.post.begin, mrn.post.begin};
    while (word.end < mrn.post.end && !is_blank(text[word.end])) ++word.end;
    if (word.end == mrn.post.end) return false;  // one word and a number: no level at all
  }
  if (word.empty()) return false;
  set_word(out, ClassWord::other, word);
  return true;
}

// UNCLASOSLO 000412: only the blank before a known post is gone.
std::uint32_t match_glued_level(std::string_view text, Span line, const Vocabulary& words,
                                ClassificationLine& out) {
  auto in = format::input(text, line);
  LevelMatch m;
  if (!p::parse<f::level, action>(in, m)) return 0;
  const auto stop = static_cast<std::uint32_t>(in.current() - text.data());
  const Mrn mrn = find_mrn(text, stop, line.end, words);
  const bool whole = mrn.found() && mrn.post.begin == stop && mrn.number_span.end == trim(text, line).end;
  if (!whole || !is_known_post(view(text, mrn.post), words)) return 0;
  set_word(out, m.word, {line.begin, stop});
  return stop;
}

}  // namespace

bool read_classification(std::string_view text, Span line, bool in_place, const Vocabulary& words,
                         Telegram& tokens, ClassificationLine& out) {
  const std::uint32_t begin = skip_blanks(text, line.begin, line.end);
  std::uint32_t at = match_level(text, begin, line.end, out);
  if (!at && !in_place) return false;
  if (!at) at = match_abbreviation(text, begin, line.end, out);
  if (!at) at = match_glued_level(text, {begin, line.end}, words, out);
  if (!at) at = match_misspelt_level(text, begin, line.end, out);
  if (!at && match_other_word(text, {begin, line.end}, words, out)) at = out.level_span.end;
  if (!at) return false;
  out.span = out.level_span;
  if (begins_banner(text, at, line.end)) at = match_banner(text, line, at, words, tokens, out);
  at = behind_slash_word(text, at, line.end);
  read_rest(text, line, at, words, out);
  if (!out.banner.empty()) out.span.end = std::max(out.span.end, out.banner.end);
  if (out.word == ClassWord::sensitive && !in_place && !out.section.found()) return false;  // captions in a row
  if (out.section.found() || !out.mrn_span.empty()) return true;
  if (view(text, out.level_span) == "SENSITIVE") return false;  // alone it is the caption
  // Other doubtful words alone count in the line's own place only.
  const bool doubtful = out.abbreviated || out.misspelt || out.word == ClassWord::sensitive;
  return !doubtful || (in_place && out.span.end == trim(text, line).end);
}

}  // namespace cablelint::grammar

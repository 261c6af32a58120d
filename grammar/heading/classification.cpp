// The classification line: level, banner, EFTO, section, post and number.
#include "grammar/format/classification.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/heading/level.hpp"
#include "grammar/heading/mrn.hpp"
#include "grammar/heading/section.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::classification;
namespace p = format::p;

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
  const std::uint32_t begin = at;
  for (std::uint32_t i = at; i < line.end;) {
    i = skip_spaces(text, i, line.end);
    if (i < line.end && text[i] == '(') ++i;  // (SECTION 01 OF 02)
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
  while (out.section.found() && at < line.end && is_one_of(text[at], ").,;:-")) ++at;
  Mrn mrn = find_mrn(text, at, line.end, words);
  // VALLETTA 000117 SECTION 01 OF 02
  if (!mrn.found() && out.section.found()) mrn = find_mrn(text, begin, out.section.span.begin, words);
  out.span.end = std::max(at, out.level_span.end);
  if (!mrn.found()) return;
  out.mrn_span = mrn.span();
  out.post = mrn.post;
  out.number_span = mrn.number_span;
  out.number = mrn.number;
  out.mrn_damaged = mrn.damaged;
  out.span.end = std::max(out.mrn_span.end, out.section.span.end);
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
  if (!at) at = match_other_word(text, {begin, line.end}, words, out);
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

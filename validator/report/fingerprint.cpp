#include "validator/report/fingerprint.hpp"

#define XXH_INLINE_ALL  // no library at run time, and short keys inline
#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <iterator>

#include "validator/report/mrn.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/json.hpp"
#include "validator/text/piece.hpp"
#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

constexpr std::size_t code_length = 6;

// White space in a token is where a line happened to be wrapped: it counts as one blank.
void append_folded(std::string& key, std::string_view token) {
  const auto is_white = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
  for (auto at = token.begin(); at != token.end();) {
    const auto begin = std::find_if_not(at, token.end(), is_white);
    if (begin != at && begin != token.end()) key += ' ';
    at = std::find_if(begin, token.end(), is_white);
    key.append(begin, at);
  }
}

// Names that stay when the enumeration grows.
std::string_view field(LineKind kind) {
  switch (kind) {
    case LineKind::transmission_id: return "transmission id";
    case LineKind::routing: return "routing";
    case LineKind::de: return "de";
    case LineKind::security: return "security";
    case LineKind::dtg: return "dtg";
    case LineKind::from: return "from";
    case LineKind::to:
    case LineKind::info:
    case LineKind::exempt:
    case LineKind::addressee: return "addressees";
    case LineKind::classification: return "classification";
    case LineKind::caption: return "captions";
    case LineKind::passing: return "passing";
    case LineKind::eo: return "eo";
    case LineKind::tags: return "tags";
    case LineKind::subject: return "subject";
    case LineKind::reference: return "references";
    case LineKind::authority: return "authority";
    case LineKind::page: return "page";
    case LineKind::heading: return "heading";
    default: return "text";
  }
}

// The paragraph, by its number, or the kind of line that a finding stands in.
void append_home(std::string& key, const Telegram& t, std::uint32_t at) {
  const auto after = std::upper_bound(t.paragraphs.begin(), t.paragraphs.end(), at,
                                      [](std::uint32_t o, const Paragraph& p) { return o < p.span.begin; });
  if (after != t.paragraphs.begin() && std::prev(after)->span.contains(at)) {
    key += "paragraph ";
    json::number(key, std::prev(after)->number);
    return;
  }
  const auto line = std::upper_bound(t.lines.begin(), t.lines.end(), at,
                                     [](std::uint32_t o, const Line& l) { return o < l.begin; });
  const auto kind = line == t.lines.begin() ? LineKind::other : std::prev(line)->kind;
  key += field(kind);
}

std::uint64_t with_ordinal(std::uint64_t hash, std::uint32_t ordinal) {
  return XXH3_64bits_withSeed(&hash, sizeof hash, ordinal);
}

}  // namespace

// What the keys of a document's findings have in common, behind room for the code.
void Fingerprints::begin_keys(const Document& d) {
  key_.assign(code_length, '\0').append(1, '\0').append(tidy_path(d.path)).append(1, '\0');
  if (d.record != 0 && !append_mrn(key_, *d.telegram)) json::number(key_ += '#', d.record);
  key_ += '\0';
  common_ = key_.size();
}

std::uint64_t Fingerprints::without_ordinal(const Document& d, const Finding& f) {
  key_.resize(common_);
  rule_of(f).code.copy(key_.data(), code_length);
  append_home(key_, *d.telegram, f.at.begin);
  key_ += '\0';
  append_folded(key_, d.telegram->view(f.at));
  return XXH3_64bits(key_.data(), key_.size());
}

std::uint32_t Fingerprints::ordinal(std::uint64_t hash) {
  const std::size_t mask = seen_.size() - 1;
  std::size_t slot = hash & mask;
  while (seen_[slot].second != 0 && seen_[slot].first != hash) slot = (slot + 1) & mask;
  seen_[slot].first = hash;
  return seen_[slot].second++;
}

void Fingerprints::reset(const Document& d, Ordinals ordinals) {
  hashes_.clear();
  const auto& list = d.findings->list;
  begin_keys(d);
  seen_.assign(std::bit_ceil(2 * list.size() + 1), {0, 0});
  for (const Finding& f : list) {
    const std::uint64_t hash = without_ordinal(d, f);
    hashes_.push_back(ordinals == Ordinals::counted ? with_ordinal(hash, ordinal(hash)) : hash);
  }
}

void Fingerprints::append(std::string& out, std::size_t finding) const {
  Piece<40>().text("cablelint/v1:xxh3:").hex(hashes_[finding]).append_to(out);
}

void Fingerprints::add_ordinal(std::string& finding, const std::function<std::uint32_t(std::uint64_t)>& ordinal) {
  constexpr std::size_t digits = 16;
  if (finding.size() < digits + 2 || !finding.ends_with("\"}")) return;
  const std::size_t at = finding.size() - digits - 2;
  std::uint64_t hash = 0;
  std::from_chars(finding.data() + at, finding.data() + at + digits, hash, 16);
  std::string with;
  Piece<digits>().hex(with_ordinal(hash, ordinal(hash))).append_to(with);
  finding.replace(at, digits, with);
}

}  // namespace cablelint

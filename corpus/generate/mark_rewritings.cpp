#include <array>

#include "corpus/generate/neutral.hpp"

namespace cablelint::invented {
namespace {

using Changed = std::optional<Lines>;

// The mark written otherwise, but right.
Changed marks(const Sheet& s, std::size_t k, std::string_view was, std::string_view is) {
  const Para& p = s.paras[k];
  if (p.mark_text != was) return {};
  return with(s, p.mark, is);
}

Changed release_list(const Sheet& s, std::size_t k) {
  const Para& p = s.paras[k];
  if (s.noforn || p.mark_text != "(S)") return {};
  Lines lines = with(s, p.mark, "(S/REL TO NATO, AUS, SWE, FIN,");
  const std::size_t behind = p.mark.at + 30;
  const std::string rest = "IRE)" + lines[p.mark.line].substr(behind);
  lines[p.mark.line].erase(behind);
  insert(lines, p.mark.line + 1, {rest});
  return lines;
}

Changed release_to_one(const Sheet& s, std::size_t k) {
  if (s.noforn) return {};
  const auto secret = marks(s, k, "(S)", "(S/REL UK)");
  return secret ? secret : marks(s, k, "(C)", "(C/REL UK)");
}
Changed release_to_two(const Sheet& s, std::size_t k) {
  if (s.noforn) return {};
  const auto secret = marks(s, k, "(S)", "(S//REL TO USA, GBR)");
  return secret ? secret : marks(s, k, "(C)", "(C//REL TO USA, GBR)");
}
Changed releasable(const Sheet& s, std::size_t k) {
  return s.noforn ? Changed() : marks(s, k, "(C)", "(C/Releasable to Italy)");
}
Changed double_slash(const Sheet& s, std::size_t k) {
  const auto secret = marks(s, k, "(S/NF)", "(S//NF)");
  return secret ? secret : marks(s, k, "(C/NF)", "(C//NF)");
}
Changed hyphen(const Sheet& s, std::size_t k) {
  const auto secret = marks(s, k, "(S/NF)", "(S-NF)");
  return secret ? secret : marks(s, k, "(C/NF)", "(C-NF)");
}
Changed blank(const Sheet& s, std::size_t k) {
  const auto secret = marks(s, k, "(S/NF)", "(S NF)");
  return secret ? secret : marks(s, k, "(C/NF)", "(C NF)");
}
Changed foreign(const Sheet& s, std::size_t k) { return marks(s, k, "(S/NF)", "(S//FGI//NF)"); }
Changed official_use(const Sheet& s, std::size_t k) { return marks(s, k, "(U)", "(U//FOUO)"); }

// 5(C) text, 5 (C) text
Changed no_dot(const Sheet& s, std::size_t k) {
  const Para& p = s.paras[k];
  if (!p.mark.found() || p.mark.line != p.first) return {};
  Lines lines = s.lines;
  lines[p.first].erase(p.number.at + p.number.size, 1);
  return lines;
}

// ¶4. / / (C) text
Changed number_alone(const Sheet& s, std::size_t k) {
  const Para& p = s.paras[k];
  if (!p.mark.found() || p.mark.line != p.first) return {};
  Lines lines = s.lines;
  const std::string rest = lines[p.first].substr(p.mark.at);
  lines[p.first].erase(p.number.at + p.number.size + 1);
  insert(lines, p.first + 1, {"", rest});
  return lines;
}

// ... end of sentence. 5. (C) Next paragraph
Changed in_mid_line(const Sheet& s, std::size_t k) {
  const Para& p = s.paras[k];
  if (k == 0 || !p.mark.found() || s.paras[k - 1].broken) return {};
  Lines lines = s.lines;
  const std::size_t last = block_end(s, k - 1) - 1;
  if (!lines[last].ends_with('.') || last + 2 != p.first) return {};
  lines[last] += " " + lines[p.first];
  erase(lines, last + 1, p.first + 1);
  return lines;
}

Changed tab_behind_number(const Sheet& s, std::size_t k) {
  const Para& p = s.paras[k];
  if (s.lines[p.first].size() <= p.number.at + p.number.size + 1) return {};
  Lines lines = s.lines;
  lines[p.first][p.number.at + p.number.size + 1] = '\t';
  return lines;
}

Changed curly_quotes(const Sheet& s, std::size_t k) {
  Lines lines = s.lines;
  const std::size_t last = block_end(s, k) - 1;
  lines[last] +=
      " The \xe2\x80\x9cpier\xe2\x80\x9d isn\xe2\x80\x99t paid for \xe2\x80\x94 nor is the caf\xc3\xa9.";
  return lines;
}

constexpr std::array<Insertion, 14> all{{
    {"release list over a line end", release_list},
    {"(S/REL UK)", release_to_one},
    {"(S//REL TO USA, GBR)", release_to_two},
    {"(C/Releasable to Italy)", releasable},
    {"(S//NF)", double_slash},
    {"(S-NF)", hyphen},
    {"(S NF)", blank},
    {"(S//FGI//NF)", foreign},
    {"(U//FOUO)", official_use},
    {"number without its dot", no_dot},
    {"number alone on its line", number_alone},
    {"paragraph in mid-line", in_mid_line},
    {"tab behind the number", tab_behind_number},
    {"curly quotes", curly_quotes},
}};

}  // namespace

std::span<const Insertion> mark_rewritings() { return all; }

}  // namespace cablelint::invented

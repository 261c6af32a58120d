#include <array>

#include "corpus/generate/neutral.hpp"

namespace cablelint::invented {
namespace {

using Changed = std::optional<Sheet>;

// The changed text taken apart anew; what a copy lost is known from the cable itself.
Changed again(const Sheet& s, const Lines& lines, std::string_view eol = {}) {
  Sheet sheet = read_sheet(s.name, join(lines, eol.empty() ? s.eol : eol));
  sheet.origin = s.origin;
  return sheet;
}

Changed crlf(const Sheet& s) {
  if (s.eol != "\n") return {};
  return again(s, s.lines, "\r\n");
}

Changed filled(const Sheet& s, std::size_t width) {
  if (s.paras.empty()) return {};
  return again(s, rewrapped(s, width));
}

Changed narrow(const Sheet& s) { return filled(s, 60); }
Changed wide(const Sheet& s) { return filled(s, 72); }
Changed one_line(const Sheet& s) { return filled(s, nowhere); }

bool is_reference(std::string_view line) {  // B. STOCKHOLM 688
  return line.size() > 3 && line[0] >= 'B' && line[0] <= 'H' && line[1] == '.' && line[2] == ' ';
}

// Every pilcrow, also of the references, in another form; only where the cable has its paragraphs so.
Changed pilcrows(const Sheet& s, std::string_view form, std::string_view eol = {}) {
  if (s.paras.empty()) return {};
  Lines lines = s.lines;
  for (const Para& p : s.paras) put(lines, p.lead, form);
  for (std::size_t i = s.subject; i < s.paras[0].first; ++i) {
    for (const std::string_view lead : {"\xc2\xb6", "\xb6", "1", ""})
      if (lines[i].starts_with(lead) && is_reference(std::string_view(lines[i]).substr(lead.size()))) {
        lines[i].replace(0, lead.size(), form);
        break;
      }
  }
  return lines == s.lines && eol.empty() ? Changed() : again(s, lines, eol);
}

Changed pilcrow(const Sheet& s) { return pilcrows(s, "\xc2\xb6"); }
Changed no_pilcrow(const Sheet& s) { return pilcrows(s, ""); }
Changed as_one(const Sheet& s) { return s.paras.size() < 2 ? Changed() : pilcrows(s, "1"); }

Changed latin_1(const Sheet& s) {
  auto sheet = pilcrows(s, "\xb6", "\r\n");
  if (sheet && s.paras[0].lead.size == 1 && s.eol == "\r\n" && s.layout != 'K') return {};
  return sheet;
}

Changed no_header(const Sheet& s) {
  if (s.layout == 'C' || s.level_word.line == 0) return {};
  Lines lines = s.lines;
  erase(lines, 0, s.level_word.line);
  insert(lines, 0,
         {"This record is a partial extract of the original cable. The full text of the original "
          "cable is not available.",
          ""});
  return again(s, lines);
}

// Without transmission lines and routing indicators.
Changed short_header(const Sheet& s) {
  if (s.layout != 'A') return {};
  Lines lines;
  for (std::size_t i = 0; i < s.lines.size(); ++i) {
    std::string line = s.lines[i];
    if (i < s.level_word.line) {
      const bool addressee =
          starts_with_any(line, {"TO ", "INFO ", "RUE", "RUC"}) && line.find('/') != std::string::npos;
      if (!addressee && !starts_with_any(line, {"FM "}) && line.find("Z ") == std::string::npos && !is_blank(line))
        continue;
      if (starts_with_any(line, {"VZCZC", "DE ", "ZN"}) || (line.size() > 2 && line.substr(0, 2) == "OO"))
        continue;
      if (addressee) {
        const std::size_t at = line.starts_with("TO ") ? 3 : line.starts_with("INFO ") ? 5 : 0;
        line.erase(at, line.find('/') + 1 - at);
      }
    }
    lines.push_back(std::move(line));
  }
  return again(s, lines);
}

constexpr std::array<Dress, 10> all{{
    {"CR LF", crlf},
    {"wrapped at 60", narrow},
    {"wrapped at 72", wide},
    {"one line a paragraph", one_line},
    {"pilcrow", pilcrow},
    {"no pilcrow", no_pilcrow},
    {"pilcrow as 1", as_one},
    {"Latin-1 pilcrow, CR LF", latin_1},
    {"no header", no_header},
    {"short header", short_header},
}};

}  // namespace

std::span<const Dress> dresses() { return all; }

}  // namespace cablelint::invented

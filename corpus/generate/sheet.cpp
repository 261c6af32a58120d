#include "corpus/generate/sheet.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "corpus/generate/sheet_reading.hpp"

namespace cablelint::invented {
namespace {

using reading::digit, reading::digits;

struct LevelWord {
  std::string_view text;
  Level level;
};
constexpr std::array<LevelWord, 8> level_words{{
    {"C O N F I D E N T I A L", Level::confidential},
    {"CONFIDENTIAL", Level::confidential},
    {"S E C R E T", Level::secret},
    {"SECRET", Level::secret},
    {"T O P S E C R E T", Level::top_secret},
    {"UNCLASSIFIED", Level::unclassified},
    {"UNCLAS", Level::unclassified},
    {"LIMITED OFFICIAL USE", Level::unclassified},
}};

const LevelWord* level_of(const std::string& line) {
  for (const auto& word : level_words)
    if (line.starts_with(word.text) && (line.size() == word.text.size() || line[word.text.size()] == ' '))
      return &word;
  return nullptr;
}

class Reader {
 public:
  explicit Reader(Sheet& sheet) : s_(sheet) {}

  void read() {
    header();
    const std::size_t found = classification();
    if (found == nowhere) return;
    front_matter(found + 1);
    reading::body(s_);
  }

 private:
  const std::string& line(std::size_t i) const { return s_.lines[i]; }

  void header() {
    s_.layout = 'C';
    for (std::size_t i = 0; i < s_.lines.size() && level_of(line(i)) == nullptr; ++i) {
      if (line(i).starts_with("FM ")) s_.layout = s_.layout == 'A' ? 'A' : 'B';
      if (line(i).starts_with("DE ")) s_.layout = 'A';
      date(line(i));
    }
  }

  // O R 111430Z DEC 09
  void date(std::string_view text) {
    static constexpr std::string_view months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    const auto z = text.find("Z ");
    if (z == std::string_view::npos || z < 6 || digits(text, z - 6) != 6 || text.size() < z + 8) return;
    const auto month = months.find(text.substr(z + 2, 3));
    if (month == std::string_view::npos || !digit(text[z + 6])) return;
    const int year = std::stoi(std::string(text.substr(z + 6, 2)));
    s_.day = std::stoi(std::string(text.substr(z - 6, 2)));
    s_.month = static_cast<int>(month / 3) + 1;
    s_.year = year < 54 ? 2000 + year : 1900 + year;
  }

  std::size_t classification() {
    for (std::size_t i = 0; i < s_.lines.size(); ++i) {
      const LevelWord* word = level_of(line(i));
      if (!word) continue;
      s_.level = word->level;
      s_.limited_official_use = word->text[0] == 'L';
      s_.level_word = {i, 0, word->text.size()};
      s_.efto = line(i).find(" E F T O") != std::string::npos;
      const std::size_t at = line(i).find_last_of("0123456789") == std::string::npos ? i + 1 : i;
      return number_at(at), at;
    }
    return nowhere;
  }

  // SECTION 01 OF 02 SAN JOSE 000123 NOFORN
  void number_at(std::size_t i) {
    std::string_view text = line(i);
    std::size_t from = i == s_.level_word.line ? s_.level_word.size : 0;
    if (const auto of = text.find(" OF ");
        of != std::string_view::npos && text.find("SECTION") != std::string_view::npos) {
      s_.section_total = static_cast<std::size_t>(std::stoi(std::string(text.substr(of + 4, 2))));
      from = of + 4 + digits(text, of + 4);
    } else if (s_.efto) {
      from += 8;
    }
    while (from < text.size() && text[from] == ' ') ++from;
    std::size_t end = from;
    while (end < text.size() && !digit(text[end])) ++end;
    end += digits(text, end);
    s_.mrn = {i, from, end - from};
    caption_words(i, end);
  }

  void caption_words(std::size_t i, std::size_t from) {
    const auto has = [&](std::string_view word) { return line(i).find(word, from) != std::string::npos; };
    const bool alone = line(i).find(' ') == std::string::npos;
    if (has("SENSITIVE") || has("NOFORN")) s_.lone_captions &= alone;
    s_.sensitive |= has("SENSITIVE");
    s_.noforn |= has("NOFORN");
  }

  void front_matter(std::size_t i) {
    s_.captions = s_.captions_end = 0;
    for (; i < s_.lines.size() && s_.eo == nowhere; ++i) {
      if (line(i).starts_with("E.O. ") || line(i).starts_with("EO "))
        s_.eo = i;
      else if (!is_blank(line(i)))
        caption_line(i);
    }
    if (s_.captions == 0) s_.captions = s_.captions_end = s_.mrn.line + 2;
    for (; i < s_.lines.size(); ++i) {
      if (s_.tags == nowhere && line(i).starts_with("TAGS"))
        s_.tags = i, s_.eo_end = i;
      else if (s_.subject == nowhere && line(i).starts_with("SUBJ"))
        s_.subject = i;
      else if (line(i).starts_with("Classified By") || line(i).starts_with("CLASSIFIED BY"))
        break;
    }
    while (s_.eo_end != nowhere && s_.eo_end > 0 && is_blank(line(s_.eo_end - 1))) --s_.eo_end;
    if (i == s_.lines.size()) return;
    s_.authority = i;
    while (i < s_.lines.size() && !is_blank(line(i))) ++i;
    s_.authority_end = i;
  }

  void caption_line(std::size_t i) {
    static constexpr std::array<std::string_view, 8> known{"SIPDIS", "SENSITIVE", "NOFORN", "NODIS",
                                                           "EXDIS",  "LIMDIS",    "STADIS", "CODEL"};
    caption_words(i, 0);
    std::string_view text = line(i);
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    if (std::find(known.begin(), known.end(), text) == known.end()) return;
    if (s_.captions == 0) s_.captions = i;
    s_.captions_end = i + 1;
  }

  Sheet& s_;
};

}  // namespace

bool reading::begins_with_level(const std::string& line) { return level_of(line) != nullptr; }

Sheet read_sheet(std::string name, const std::string& text) {
  Sheet sheet;
  sheet.name = std::move(name);
  if (text.find("\r\n") != std::string::npos) sheet.eol = "\r\n";
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.pop_back();
    sheet.lines.push_back(std::move(line));
    at = end + 1;
  }
  Reader(sheet).read();
  return sheet;
}

}  // namespace cablelint::invented

#include "validator/input/records.hpp"

#include <algorithm>

#include "validator/input/block.hpp"
#include "validator/input/headings.hpp"
#include "validator/report/mrn.hpp"

namespace cablelint {
namespace {

// Where a cable may begin, the first of the text aside.
void find_starts(std::string_view text, std::vector<std::size_t>& starts) {
  starts.assign(1, 0);
  bool blank_so_far = true, ended = false;
  for (LineReader reader(text); reader.next();) {
    const auto line = reader.line();
    const bool starts_here = is_transmission_header(line) || (ended && is_heading(line));
    if (starts_here && !blank_so_far) starts.push_back(reader.begin());
    if (starts_here) ended = false;
    ended |= is_end_of_message(line);
    blank_so_far &= line.find_first_not_of(" \t") == std::string_view::npos;
  }
}

}  // namespace

bool may_hold_several(const Telegram& t) {
  bool ended = false;
  for (const Line& l : t.lines) {
    if (l.begin == l.end) continue;
    const char first = t.text[l.begin];
    if (ended && first != ' ' && first != '\t') return true;
    if (first == 'N')
      ended |= is_end_of_message(t.view(l.content()));
    else if ((first == 'V' || first == 'Z') && is_transmission_header(t.view(l.content())) &&
             std::any_of(t.lines.data(), &l, [](const Line& before) { return before.kind != LineKind::blank; }))
      return true;
  }
  return false;
}

void Records::identify(std::string_view part, Identity& id) {
  const Telegram& t = parser_.parse(part.substr(0, most_text));
  id.clear();
  if (const auto* line = t.classification(); line && !line->post.empty() && line->number >= 0)
    append_mrn(id.mrn, 0, t.view(line->post), line->number);
  append_time(id.time, t.dtg);
  if (!id.time.empty()) id.year = t.dtg.date.year;
  id.transmission = t.view(t.transmission_id.span);
  id.whole = t.main >= 0 || !t.subjects.empty() || !t.paragraphs.empty() || t.text_blocks != 0;
}

// One number is one cable, unless the years differ. Where a part lacks it, the time of the DTG decides, and
// without that the transmission id, which is often a plain 0000.
bool Records::same_cable(const Identity& a, const Identity& b) {
  if (!a.mrn.empty() && !b.mrn.empty()) return a.mrn == b.mrn && (!a.year || !b.year || a.year == b.year);
  if (!a.time.empty() && !b.time.empty()) return a.time == b.time;
  if (!a.transmission.empty() && !b.transmission.empty()) return a.transmission == b.transmission;
  return b.transmission.empty();
}

void Records::complete(Identity& known, const Identity& more) {
  if (known.mrn.empty()) known.mrn = more.mrn;
  if (known.time.empty()) known.time = more.time, known.year = more.year;
  if (known.transmission.empty()) known.transmission = more.transmission;
  known.whole |= more.whole;
}

bool Records::may_split(std::string_view text) {
  find_starts(text, starts_);
  return starts_.size() > 1;
}

std::span<const Record> Records::split(std::string_view text) {
  records_.assign(1, {text, 0, 0});
  if (!may_split(text)) return records_;
  current_.clear();
  for (std::size_t i = 0; i < starts_.size(); ++i) {
    const std::size_t end = i + 1 < starts_.size() ? starts_[i + 1] : text.size();
    identify(text.substr(starts_[i], end - starts_[i]), next_);
    if (current_.whole && !current_.empty() && !next_.empty() && !same_cable(current_, next_)) {
      Record& last = records_.back();
      last.text = text.substr(last.offset, starts_[i] - last.offset);
      records_.push_back({text.substr(starts_[i]), starts_[i], 0});
      current_ = next_;  // a copy: both keep their memory
    } else {
      complete(current_, next_);
    }
  }
  if (records_.size() > 1)
    for (std::uint32_t number = 0; Record & r : records_) r.number = ++number;
  return records_;
}

}  // namespace cablelint

#include "rules/engine.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <span>
#include <tuple>

#include "grammar/spelling.hpp"

namespace cablelint::rules {

Selection::Selection() {
  for (const Rule* r : all()) on_.push_back(r->by_default == Default::on);
  list_steps();
}

void Selection::list_steps() {
  steps_.clear();
  for (std::size_t i = 0; i < on_.size(); ++i)
    if (on_[i]) steps_.push_back({all()[i]->needs, all()[i]->check, static_cast<std::uint16_t>(i)});
}

Selection Selection::none() {
  Selection s;
  s.on_.assign(s.on_.size(), false);
  s.steps_.clear();
  return s;
}

bool Selection::set(std::string_view selector, bool on) {
  bool hit = false;
  for (std::size_t i = 0; i < on_.size(); ++i) {
    if (selector != "ALL" && (selector.size() < 3 || !all()[i]->code.starts_with(selector))) continue;
    on_[i] = on;
    hit = true;
  }
  list_steps();
  return hit;
}

std::string_view nearest_selector(std::string_view selector) {
  std::string_view best;
  int least = 3;
  for (const Rule* r : all())
    for (const auto candidate : {r->code, r->code.substr(0, 3), r->name}) {
      const int d = edit_distance(selector, candidate, least);
      if (d >= least) continue;
      least = d;
      best = candidate == r->name ? r->code : candidate;
    }
  return best;
}

namespace {

// The characters noted as deceptive: they stand beside each other in the list, as they stand in the text.
std::span<const Damage> deceptive(const Telegram& t) {
  const auto is = [](const Damage& d) { return d.kind == DamageKind::deceptive; };
  const auto begin = std::find_if(t.damage.begin(), t.damage.end(), is);
  return {begin, std::find_if_not(begin, t.damage.end(), is)};
}

bool any_on_line_of(const Telegram& t, std::uint32_t at, std::span<const Damage> noted) {
  const auto behind = std::upper_bound(t.lines.begin(), t.lines.end(), at,
                                       [](std::uint32_t value, const Line& l) { return value < l.begin; });
  if (behind == t.lines.begin()) return false;
  const Line& line = *std::prev(behind);
  const auto next = std::lower_bound(noted.begin(), noted.end(), line.begin,
                                     [](const Damage& d, std::uint32_t value) { return d.span.begin < value; });
  return next != noted.end() && next->span.begin < line.next;
}

// One fault, one finding: of a marking that hides or fakes a letter (DMG013) the rules read another one, or
// none. What they say of its line, or miss in the whole cable, follows from that.
void drop_what_follows_from_deceptive(const Cable& cable, Findings& out) {
  const auto noted = deceptive(cable.t);
  if (noted.empty()) return;
  const auto code = [](const Finding& f) { return all()[f.rule]->code; };
  if (std::none_of(out.list.begin(), out.list.end(), [&](auto& f) { return code(f) == "DMG013"; })) return;
  std::erase_if(out.list, [&](const Finding& f) {
    return !code(f).starts_with("DMG") &&
           (f.at.begin == cable.anchor.begin || any_on_line_of(cable.t, f.at.begin, noted));
  });
}

// Calls check(step, cable, report) for the selected rules that can speak of this cable.
template <class Check>
void run_each(const Telegram& telegram, const Selection& selection, const Judging& judging, Findings& out,
              Check&& check) {
  out.clear();
  const Cable cable(telegram, judging, out.register_marks);
  const Features features = cable.features;
  for (const Selection::Step& step : selection.steps()) {
    if (!features.has(step.needs)) continue;
    Report report(out, step.rule);
    check(step, cable, report);
  }
  drop_what_follows_from_deceptive(cable, out);
  // not stable_sort, which allocates
  std::sort(out.list.begin(), out.list.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.at.begin, a.rule, a.at.end) < std::tie(b.at.begin, b.rule, b.at.end);
  });
}

}  // namespace

void run(const Telegram& telegram, const Selection& selection, const Judging& judging, Findings& out) {
  run_each(telegram, selection, judging, out,
           [](const Selection::Step& step, const Cable& cable, Report& report) { step.check(cable, report); });
}

void run_timed(const Telegram& telegram, const Selection& selection, const Judging& judging, Findings& out,
               RuleTimes& times) {
  using Clock = std::chrono::steady_clock;
  run_each(telegram, selection, judging, out,
           [&](const Selection::Step& step, const Cable& cable, Report& report) {
             const auto begin = Clock::now();
             step.check(cable, report);
             const std::chrono::nanoseconds took = Clock::now() - begin;
             times.nanoseconds[step.rule] += static_cast<std::uint64_t>(took.count());
           });
}

namespace {

void append_text(std::string_view text, std::string& out) {
  bool blank = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      blank = true;  // a wrapped token reads as one
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += c > ' ' && c < 0x7f ? c : '?';
  }
}

void append_arg(const Arg& a, const Telegram& t, std::string& out) {
  switch (a.kind) {
    case Arg::Kind::number: {
      char digits[24];
      out.append(digits, std::to_chars(digits, digits + sizeof digits, a.number).ptr);
      break;
    }
    case Arg::Kind::text: append_text(t.view(a.text), out); break;
    case Arg::Kind::word: out += a.word; break;
    case Arg::Kind::none: break;
  }
}

}  // namespace

void format_message(const Finding& finding, const Telegram& telegram, std::string& out) {
  format_message(all()[finding.rule]->message, finding, telegram, out);
}

void format_message(std::string_view rest, const Finding& finding, const Telegram& telegram, std::string& out) {
  for (std::size_t n = 0;; ++n) {
    const auto brace = rest.find("{}");
    out += rest.substr(0, brace);
    if (brace == std::string_view::npos) return;
    if (n < Finding::max_args) append_arg(finding.args[n], telegram, out);
    rest.remove_prefix(brace + 2);
  }
}

}  // namespace cablelint::rules

#include "rules/engine.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "grammar/spelling.hpp"

namespace cablelint::rules {

Selection::Selection() {
  for (const Rule* r : all()) on_.push_back(r->by_default == Default::on);
}

Selection Selection::none() {
  Selection s;
  s.on_.assign(s.on_.size(), false);
  return s;
}

bool Selection::set(std::string_view selector, bool on) {
  bool hit = false;
  for (std::size_t i = 0; i < on_.size(); ++i) {
    if (selector != "ALL" && (selector.size() < 3 || !all()[i]->code.starts_with(selector))) continue;
    on_[i] = on;
    hit = true;
  }
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

void run(const Telegram& telegram, const Selection& selection, const Judging& judging, Findings& out) {
  out.clear();
  const Cable cable(telegram, judging);
  const auto rules = all();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!selection.has(i)) continue;
    Report report(out, static_cast<std::uint16_t>(i));
    rules[i]->check(cable, report);
  }
  // not stable_sort, which allocates
  std::sort(out.list.begin(), out.list.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.at.begin, a.rule, a.at.end) < std::tie(b.at.begin, b.rule, b.at.end);
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
  std::string_view rest = all()[finding.rule]->message;
  for (std::size_t n = 0;; ++n) {
    const auto brace = rest.find("{}");
    out += rest.substr(0, brace);
    if (brace == std::string_view::npos) return;
    if (n < Finding::max_args) append_arg(finding.args[n], telegram, out);
    rest.remove_prefix(brace + 2);
  }
}

}  // namespace cablelint::rules

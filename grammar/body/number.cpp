#include "grammar/body/number.hpp"

#include "grammar/bytes.hpp"
#include "grammar/format/paragraph.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::paragraph;
namespace p = format::p;

struct Reading {
  std::string_view text;
  Start& start;
};

template <typename Rule>
struct action : p::nothing<Rule> {};
template <>
struct action<f::pilcrow> : p::require_apply0 {
  static void apply0(Reading& r) { r.start.form.pilcrow = true; }
};
template <>
struct action<f::number> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.start.number_span = format::span_of(in, r.text); }
};
template <>
struct action<f::stop> : p::require_apply0 {
  static void apply0(Reading& r) { r.start.form.dot = true; }
};
template <>
struct action<f::bracket> : p::require_apply0 {
  static void apply0(Reading& r) { r.start.listlike = true; }
};
template <>
struct action<f::comma> : action<f::bracket> {};

}  // namespace

// "1\." and the parts "3A." and "3.B.". False for what is no number: "1B." is a letter whose pilcrow was read as
// 1, "1.4 (b)" the section of an order.
bool read_behind_number(std::string_view text, std::uint32_t end, Start& out) {
  auto in = format::input(text, {out.text, end});
  if (p::parse<f::escaped>(in)) {
    out.form.dot = true;
    out.text += 2;
    return true;
  }
  if (out.form.dot ? !p::parse<p::sor<f::letter, f::decimal>>(in) : !p::parse<f::letter>(in)) return true;
  const char last = in.current()[-1];
  const bool section = last != '.' && last != ')' && is_digit(last);
  if (out.number == 1 && (!out.form.dot || section)) return false;
  out.part = out.form.dot = true;
  out.text = static_cast<std::uint32_t>(in.current() - text.data());
  return true;
}

bool read_number(std::string_view text, std::uint32_t at, std::uint32_t end, Start& out) {
  Reading r{text, out};
  auto in = format::input(text, {at, end});
  if (!p::parse<f::start, action>(in, r)) return false;
  out.number = static_cast<std::int32_t>(to_number(text, out.number_span));
  out.text = static_cast<std::uint32_t>(in.current() - text.data());
  return true;
}

}  // namespace cablelint::grammar

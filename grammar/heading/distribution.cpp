// The distribution table of an archive copy.
#include "grammar/format/distribution.hpp"

#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

namespace f = format::distribution;
namespace p = format::p;

constexpr std::uint32_t longest_table = 4096;  // bytes

struct Reading {
  std::string_view text;
  Distribution& out;
  std::int32_t copies = 0;  // of the count that is being read
};

template <typename Rule>
struct action : p::nothing<Rule> {};

std::int32_t number(const auto& in) {
  std::int32_t n = 0;
  for (const char c : in.string_view()) n = n * 10 + (c - '0');
  return n;
}

template <>
struct action<f::copies> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.copies = number(in); }
};
template <>
struct action<f::count> : p::require_apply0 {
  static void apply0(Reading& r) { r.out.copies += r.copies; }
};
template <>
struct action<f::sum_value> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.out.sum = number(in); }
};
template <>
struct action<f::sum> : p::require_apply {
  static void apply(const auto& in, Reading& r) { r.out.sum_span = format::span_of(in, r.text); }
};
template <>
struct action<f::held> : p::require_apply0 {
  static void apply0(Reading& r) { r.out.complete = true; }
};

}  // namespace

bool read_distribution(std::string_view text, Span part, Distribution& out) {
  if (part.size() > longest_table) part.end = part.begin + longest_table;
  Distribution table;
  Reading reading{text, table};
  auto in = format::input(text, part);
  if (!p::parse<f::table, action>(in, reading)) return false;
  table.span = {part.begin, static_cast<std::uint32_t>(in.current() - text.data())};
  if (table.sum_span.empty()) table.sum = -1;
  out = table;
  return true;
}

}  // namespace cablelint::grammar

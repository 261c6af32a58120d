#include "grammar/marks/mark_items.hpp"

#include <algorithm>

#include "grammar/format/marks.hpp"

namespace cablelint::grammar {
namespace {

namespace marks = format::marks;
namespace p = tao::pegtl;
using Kind = MarkItem::Kind;

// An item is pushed when it can no longer be undone: content and banner never back out of one.
struct Scan {
  std::string_view text;
  MarkItems& out;

  void push(Kind kind, Span span) {
    out.list[out.count] = {span.begin, span.end, kind, SeparatorKind::blank, false};
    ++out.count;
    out.end = span.end;
  }
};

SeparatorKind separator_kind(std::string_view bytes, bool& wrapped) {
  std::size_t slashes = 0;
  SeparatorKind kind = SeparatorKind::blank;
  for (const char c : bytes) {
    if (c == '\n' || c == '\r') wrapped = true;
    if (c == '/') ++slashes;
    if (c == ',') kind = SeparatorKind::comma;
    if (c == '-' || c == '\xE2') kind = SeparatorKind::hyphen;
  }
  if (slashes == 1) return SeparatorKind::single_slash;
  if (slashes == 2) return SeparatorKind::double_slash;
  return slashes ? SeparatorKind::many_slashes : kind;
}

template <typename Rule>
struct action : p::nothing<Rule> {};

template <Kind K>
struct push_item : p::require_apply {
  static void apply(const auto& in, Scan& s) { s.push(K, format::span_of(in, s.text)); }
};
template <>
struct action<marks::word> : push_item<Kind::word> {};
template <>
struct action<marks::spaced> : push_item<Kind::spaced> {};

template <>
struct action<marks::separator> : p::require_apply {
  static void apply(const auto& in, Scan& s) {
    s.push(Kind::separator, format::span_of(in, s.text));
    MarkItem& item = s.out.list[s.out.count - 1];
    item.separator = separator_kind(view(s.text, item.span()), item.wrapped);
  }
};

template <>
struct action<marks::junk> : push_item<Kind::junk> {};

template <>
struct action<marks::opened> : p::require_apply {
  static void apply(const auto& in, Scan& s) {
    s.out.opening = format::span_of(in, s.text);
    s.out.end = s.out.opening.end;
  }
};

template <typename Shape>
bool has_shape(std::string_view word) {
  format::Input in(word.data(), word.data() + word.size(), "");
  return p::parse<Shape>(in);
}

void start(MarkItems& out, std::uint32_t at) {
  out.count = 0;
  out.opening = {at, at};
  out.end = at;
}

}  // namespace

void scan_portion(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkItems& out) {
  limit = std::min(limit, static_cast<std::uint32_t>(text.size()));
  at = std::min(at, limit);
  start(out, at);
  Scan scan{text, out};
  auto in = format::input(text, {at, limit});
  p::parse<marks::portion, action>(in, scan);
}

void scan_banner(std::string_view text, Span banner, MarkItems& out) {
  banner.end = std::min(banner.end, static_cast<std::uint32_t>(text.size()));
  banner.begin = std::min(banner.begin, banner.end);
  start(out, banner.begin);
  Scan scan{text, out};
  auto in = format::input(text, banner);
  p::parse<marks::banner, action>(in, scan);
  if (out.count && out.end < banner.end) {  // more items than any banner has: the last one takes the rest
    MarkItem& last = out.list[out.count - 1];
    last = {last.begin, banner.end, Kind::junk, SeparatorKind::blank, false};
    out.end = banner.end;
  }
}

std::uint32_t plain_size(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  limit = std::min(limit, static_cast<std::uint32_t>(text.size()));
  if (at >= limit) return 0;
  auto in = format::input(text, {at, limit});
  return p::parse<marks::plain>(in) ? static_cast<std::uint32_t>(in.current() - text.data()) - at : 0;
}

bool is_declassification(std::string_view word) { return has_shape<marks::declassify>(word); }
bool is_redacted(std::string_view word) { return has_shape<marks::redacted>(word); }
std::size_t glued_level(std::string_view word) { return has_shape<marks::glued>(word) ? word.size() - 2 : 0; }

}  // namespace cablelint::grammar

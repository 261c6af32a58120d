#include "grammar/format/tags.hpp"

#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace tagging {

struct Draft {
  std::string_view text;
  Telegram& out;

  void add(Span s, bool name) {
    s = trim(text, s);
    if (!s.empty()) out.tags.push_back({s, name});
  }
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <>
struct action<format::tag_code> {
  static void apply(const auto& in, Draft& d) { d.add(format::span_of(in, d.text), false); }
};
template <>
struct action<format::bare_name> {
  static void apply(const auto& in, Draft& d) { d.add(format::span_of(in, d.text), true); }
};
// Several persons stand between semicolons.
template <>
struct action<format::name_group> {
  static void apply(const auto& in, Draft& d) {
    const Span all = format::span_of(in, d.text);
    std::uint32_t begin = all.begin + 1;
    for (std::uint32_t i = begin; i <= all.end; ++i) {
      if (i < all.end && d.text[i] != ';') continue;
      d.add({begin, i}, true);
      begin = i + 1;
    }
  }
};

}  // namespace tagging

void read_tags(std::string_view text, Span value, Telegram& out) {
  auto in = format::input(text, value);
  tagging::Draft draft{text, out};
  format::p::parse<format::tags, tagging::action>(in, draft);
}

}  // namespace cablelint::grammar

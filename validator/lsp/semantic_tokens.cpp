#include "validator/lsp/semantic_tokens.hpp"

#include <algorithm>

#include "validator/lsp/methods.hpp"

namespace cablelint::lsp {
namespace {

struct Token {
  Span at;
  TokenType type;
};

// The label before the colon of a field.
Span label_of(const Telegram& t, Span field) {
  const auto colon = t.view(field).find(':');
  return colon == std::string_view::npos ? Span{}
                                         : Span{field.begin, field.begin + static_cast<std::uint32_t>(colon)};
}

void collect_heading(const Telegram& t, std::vector<Token>& out) {
  out.push_back({t.transmission_id.span, TokenType::page});
  out.push_back({t.security.span, TokenType::value});
  out.push_back({t.dtg.span, TokenType::value});
  for (const Span s : t.routing_indicators) out.push_back({s, TokenType::post});
  out.push_back({t.de.indicator, TokenType::post});
  out.push_back({t.de.serial_span, TokenType::number});
  for (const Addressee& a : t.addressees) {
    out.push_back({a.indicator, TokenType::post});
    out.push_back({a.precedence, TokenType::value});
    out.push_back({a.number, TokenType::number});
  }
  for (const Span s : t.bt) out.push_back({s, TokenType::page});
}

void collect_front_matter(const Telegram& t, std::vector<Token>& out) {
  for (const ClassificationLine& c : t.classifications) {
    out.push_back({c.level_span, TokenType::level});
    out.push_back({c.efto, TokenType::caption});
    out.push_back({c.section.span, TokenType::page});
    out.push_back({c.post, TokenType::post});
    out.push_back({c.number_span, TokenType::number});
  }
  for (const Caption& c : t.captions) out.push_back({c.span, TokenType::caption});
  for (const EoLine& e : t.eo) {
    out.push_back({e.label, TokenType::label});
    out.push_back({e.number_span, TokenType::number});
    out.push_back({e.value.span, TokenType::value});
  }
  for (const Span s : t.tags_lines) out.push_back({label_of(t, s), TokenType::label});
  for (const Tag& tag : t.tags) out.push_back({tag.span, TokenType::tag});
  for (const Subject& s : t.subjects) out.push_back({s.label, TokenType::label});
  for (const Span s : t.reference_lines) out.push_back({label_of(t, s), TokenType::label});
  for (const Reference& r : t.references) {
    out.push_back({r.post, TokenType::post});
    out.push_back({r.number_span, TokenType::number});
  }
  for (const Authority& a : t.authorities) {
    out.push_back({a.label, TokenType::label});
    out.push_back({a.reason_span, TokenType::value});
  }
}

void collect_text(const Telegram& t, std::vector<Token>& out) {
  for (const Marking& m : t.marks) out.push_back({m.span, TokenType::mark});
  for (const Paragraph& p : t.paragraphs) out.push_back({p.number_span, TokenType::number});
  for (const PageLine& p : t.page_lines) out.push_back({p.span, TokenType::page});
  out.push_back({t.end_serial, TokenType::page});
  out.push_back({t.end_message, TokenType::page});
}

// Five numbers a token, each place counted from the one before.
class TokenWriter {
 public:
  TokenWriter(json::Writer& w, OpenText& open, Encoding encoding) : w_(w), open_(open), encoding_(encoding) {}

  // In order; what begins inside of the one before is left out. A token over several lines is one for each.
  void add(Span at, TokenType type) {
    if (at.begin < end_) return;
    end_ = at.end;
    const Position begin = position_of(open_, at.begin, encoding_);
    const std::uint32_t last = position_of(open_, at.end, encoding_).line;
    for (std::uint32_t line = begin.line; line <= last && line < open_.lines.size(); ++line) {
      const Line& l = open_.lines[line];
      add_on_line({std::max(at.begin, l.begin), std::min(at.end, l.end)}, type);
    }
  }

 private:
  void add_on_line(Span at, TokenType type) {
    if (at.empty()) return;
    const Position begin = position_of(open_, at.begin, encoding_), end = position_of(open_, at.end, encoding_);
    w_.value(begin.line - before_.line);
    w_.value(begin.line == before_.line ? begin.character - before_.character : begin.character);
    w_.value(end.character - begin.character).value(static_cast<unsigned>(type)).value(0);
    before_ = begin;
  }

  json::Writer& w_;
  OpenText& open_;
  Encoding encoding_;
  Position before_;
  std::uint32_t end_ = 0;
};

}  // namespace

Answer semantic_tokens(Session& s, Value params, json::Writer& w) {
  OpenText* open = text_of(s, params);
  if (!open) return Fault{invalid_params, "this text is not open"};
  w.open('{').key("data").open('[');
  TokenWriter writer(w, *open, s.client.encoding);
  std::vector<Token> tokens;
  s.judge.read(*open, [&](const Document& d) {
    tokens.clear();
    collect_heading(*d.telegram, tokens);
    collect_front_matter(*d.telegram, tokens);
    collect_text(*d.telegram, tokens);
    std::erase_if(tokens, [](const Token& t) { return t.at.empty(); });
    std::ranges::stable_sort(tokens, {}, [](const Token& t) { return t.at.begin; });
    for (const Token& t : tokens) writer.add(in_text(d, t.at), t.type);
  });
  w.close(']').close('}');
  return {};
}

}  // namespace cablelint::lsp

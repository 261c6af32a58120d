#include <fmt/format.h>

#include <algorithm>

#include "validator/lsp/methods.hpp"
#include "validator/report/mrn.hpp"
#include "validator/text/plain.hpp"

namespace cablelint::lsp {
namespace {

enum SymbolKind : int { module = 2, section = 3, field = 8, string = 15, key = 20 };

struct Symbol {
  std::string name;
  SymbolKind kind;
  Span at, name_at;
  std::vector<Symbol> children = {};
};

// A line of text for a list, and not more than fits there.
std::string short_text(std::string_view text) {
  constexpr std::size_t most = 60;
  std::string out;
  append_plain(out, text.substr(0, text.find_first_of("\r\n")).substr(0, most));
  return out;
}

Span joined(Span a, Span b) {
  if (a.empty()) return b;
  return b.empty() ? a : Span{std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

void add(std::vector<Symbol>& list, std::string name, SymbolKind kind, Span at, Span name_at = {}) {
  if (!at.empty()) list.push_back({std::move(name), kind, at, name_at.empty() ? at : name_at});
}

// Puts the parts below one symbol that holds them all.
void add_group(std::vector<Symbol>& list, std::string name, std::vector<Symbol> parts) {
  if (parts.empty()) return;
  std::ranges::sort(parts, {}, [](const Symbol& s) { return s.at.begin; });
  Span at;
  for (const Symbol& s : parts) at = joined(at, s.at);
  const Span first = parts.front().at;
  list.push_back({std::move(name), section, at, first, std::move(parts)});
}

std::vector<Symbol> heading_of(const Telegram& t) {
  std::vector<Symbol> parts;
  add(parts, "Transmission", field, t.transmission_id.span);
  add(parts, "Routing", field, t.routing_span);
  add(parts, "Station", field, t.de.span);
  add(parts, "Security signal", field, t.security.span);
  add(parts, fmt::format("DTG {}", t.view(t.dtg.group)), field, t.dtg.span);
  constexpr std::string_view roles[] = {"FM", "TO", "INFO", "XMT"};
  for (const Addressee& a : t.addressees)
    add(parts, fmt::format("{} {}", roles[static_cast<std::size_t>(a.role)], short_text(t.view(a.name))), field,
        a.span);
  return parts;
}

std::vector<Symbol> front_matter_of(const Telegram& t) {
  std::vector<Symbol> parts;
  for (const ClassificationLine& c : t.classifications)
    if (c.role == ClassRole::main) add(parts, short_text(t.view(c.span)), key, c.span, c.level_span);
  for (const Caption& c : t.captions) add(parts, std::string(facts::text_of(c, t.text)), key, c.span);
  for (const EoLine& e : t.eo)
    if (!e.quoted) add(parts, short_text(t.view(e.span)), key, e.span);
  for (const Span s : t.tags_lines) add(parts, short_text(t.view(s)), key, s);
  for (const Subject& s : t.subjects)
    if (!s.quoted) add(parts, short_text(t.view(s.span)), string, s.span);
  for (const Span s : t.reference_lines) add(parts, short_text(t.view(s)), key, s);
  for (const Authority& a : t.authorities)
    if (!a.quoted) add(parts, short_text(t.view(a.label)), key, a.span, a.label);
  return parts;
}

std::vector<Symbol> paragraphs_of(const Telegram& t) {
  std::vector<Symbol> parts;
  for (const Paragraph& p : t.paragraphs) {
    if (p.quoted) continue;
    const Marking* mark = t.mark(p.mark);
    std::string name = p.number ? fmt::format("{}. ", p.number) : std::string();
    if (mark) name += short_text(t.view(mark->span)) + ' ';
    add(parts, name + short_text(t.view(p.text)), string, p.span, p.number_span);
  }
  return parts;
}

// The paragraphs in the sections whose headings the copy has; without them beside each other.
std::vector<Symbol> text_of_cable(const Telegram& t) {
  std::vector<Symbol> all = paragraphs_of(t), groups, current;
  std::string name = "Text";
  std::size_t next = 0;
  const auto take = [&](std::uint32_t end) {
    for (; next < all.size() && all[next].at.begin < end; ++next) current.push_back(std::move(all[next]));
    add_group(groups, name, std::exchange(current, {}));
  };
  for (const ClassificationLine& c : t.classifications) {
    if (c.role != ClassRole::section) continue;
    take(c.span.begin);
    name = short_text(t.view(c.section.span));
    add(current, short_text(t.view(c.span)), key, c.span);
  }
  take(static_cast<std::uint32_t>(t.text.size() + 1));
  return groups;
}

Symbol symbol_of(const Document& d) {
  const Telegram& t = *d.telegram;
  std::string name;
  append_mrn(name, t);
  const Span whole{0, static_cast<std::uint32_t>(t.text.size())};
  Symbol cable{name.empty() ? "Cable" : name, module, whole, {0, t.lines.empty() ? 0 : t.lines.front().end}};
  add_group(cable.children, "Heading", heading_of(t));
  add_group(cable.children, "Front matter", front_matter_of(t));
  for (Symbol& group : text_of_cable(t)) cable.children.push_back(std::move(group));
  return cable;
}

struct SymbolWriter {
  json::Writer& w;
  Session& s;
  OpenText& open;
  const Document& d;

  void tree(const Symbol& symbol) {
    w.open('{').key("name").value(symbol.name).key("kind").value(static_cast<int>(symbol.kind)).key("range");
    append_range(w, open, in_text(d, symbol.at), s.client.encoding);
    w.key("selectionRange");
    append_range(w, open, in_text(d, symbol.name_at), s.client.encoding);
    w.key("children").open('[');
    for (const Symbol& child : symbol.children) tree(child);  // three deep
    w.close(']').close('}');
  }

  void flat(const Symbol& symbol, std::string_view parent) {
    w.open('{').key("name").value(symbol.name).key("kind").value(static_cast<int>(symbol.kind));
    w.key("containerName").value(parent).key("location").open('{').key("uri").value(open.uri).key("range");
    append_range(w, open, in_text(d, symbol.at), s.client.encoding);
    w.close('}').close('}');
    for (const Symbol& child : symbol.children) flat(child, symbol.name);
  }
};

}  // namespace

Answer document_symbol(Session& s, Value params, json::Writer& w) {
  OpenText* open = text_of(s, params);
  if (!open) return Fault{invalid_params, "this text is not open"};
  w.open('[');
  s.judge.read(*open, [&](const Document& d) {
    SymbolWriter writer{w, s, *open, d};
    s.client.symbol_trees ? writer.tree(symbol_of(d)) : writer.flat(symbol_of(d), "");
  });
  w.close(']');
  return {};
}

}  // namespace cablelint::lsp

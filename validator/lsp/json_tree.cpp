#include "validator/lsp/json_tree.hpp"

#include <charconv>

#include "validator/text/json_cursor.hpp"

namespace cablelint::lsp {
namespace {

constexpr std::size_t deepest = 64, most_nodes = 1'000'000;

// Fills in the node, whose key is there. An object or array is only entered.
bool begin_value(json::Cursor& c, JsonNode& node) {
  const char first = c.peek();
  switch (first) {
    case '{': node.kind = JsonKind::object; return c.take(first);
    case '[': node.kind = JsonKind::array; return c.take(first);
    case '"': node.kind = JsonKind::string; return c.string(node.text);
    case 't':
    case 'f':
      node.kind = JsonKind::boolean;
      node.truth = first == 't';
      return c.skip();
    case 'n': node.kind = JsonKind::null; return c.skip();
    default: node.kind = JsonKind::number; return c.number(node.text);
  }
}

}  // namespace

std::optional<std::int64_t> Value::whole() const {
  const std::string_view text = digits();
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || stop != text.data() + text.size()) return {};
  return value;
}

Value Value::operator[](std::string_view key) const {
  if (!is(JsonKind::object)) return {};
  for (std::uint32_t i = at_ + 1; i < nodes_[at_].next; i = nodes_[i].next)
    if (nodes_[i].key == key) return {nodes_, i};
  return {};
}

bool Value::holds(std::string_view text) const {
  bool found = false;
  each([&](Value v) { found |= v.is(JsonKind::string) && v.text() == text; });
  return found;
}

void JsonTree::close() {
  nodes_[open_.back()].next = static_cast<std::uint32_t>(nodes_.size());
  open_.pop_back();
}

bool JsonTree::read(char* begin, char* end) {
  nodes_.clear();
  open_.clear();
  json::Cursor c(begin, end);
  for (;;) {
    JsonNode node;
    const bool in_object = !open_.empty() && nodes_[open_.back()].kind == JsonKind::object;
    if (in_object && !(c.string(node.key) && c.take(':'))) return false;
    if (!begin_value(c, node) || nodes_.size() == most_nodes) return false;
    node.next = static_cast<std::uint32_t>(nodes_.size() + 1);
    nodes_.push_back(node);
    if (node.kind >= JsonKind::array) {
      open_.push_back(node.next - 1);
      if (open_.size() > deepest) return false;
      if (!c.take(closing())) continue;
      close();
    }
    while (!open_.empty() && !c.take(',')) {
      if (!c.take(closing())) return false;
      close();
    }
    if (open_.empty()) return c.ended();
  }
}

}  // namespace cablelint::lsp

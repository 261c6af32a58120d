#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// JSON as editors send it. Not nlohmann's reader: that refuses half a surrogate pair and bytes that are no UTF-8,
// and a cable's text may have both. Here the bytes stay as they are and half a pair becomes U+FFFD.
namespace cablelint::lsp {

enum class JsonKind : std::uint8_t { missing, null, boolean, number, string, array, object };

struct JsonNode {
  JsonKind kind = JsonKind::missing;
  bool truth = false;
  std::uint32_t next = 0;      // the node behind this one and all that is in it
  std::string_view key, text;  // the text of a string or a number
};

// One value of a tree. A member that is not there is a value of the kind missing, so that a path can be
// followed without a question at each step.
class Value {
 public:
  Value() = default;
  Value(const JsonNode* nodes, std::uint32_t at) : nodes_(nodes), at_(at) {}

  JsonKind kind() const { return nodes_ ? nodes_[at_].kind : JsonKind::missing; }
  bool is(JsonKind k) const { return kind() == k; }
  explicit operator bool() const { return kind() > JsonKind::null; }  // there, and not null
  bool truth() const { return is(JsonKind::boolean) && nodes_[at_].truth; }
  std::string_view text() const { return is(JsonKind::string) ? nodes_[at_].text : std::string_view{}; }
  std::string_view digits() const { return is(JsonKind::number) ? nodes_[at_].text : std::string_view{}; }
  std::optional<std::int64_t> whole() const;  // a whole number
  Value operator[](std::string_view key) const;

  // Calls f with each element of an array, in order.
  template <class F>
  void each(F&& f) const {
    if (!is(JsonKind::array)) return;
    for (std::uint32_t i = at_ + 1; i < nodes_[at_].next; i = nodes_[i].next) f(Value(nodes_, i));
  }
  bool holds(std::string_view text) const;  // an array with this string

 private:
  const JsonNode* nodes_ = nullptr;
  std::uint32_t at_ = 0;
};

// The values of one message in the order of their text.
class JsonTree {
 public:
  // False where the bytes are no JSON, or nested or divided beyond all reason. Strings are unescaped in place:
  // the bytes must outlive the tree.
  bool read(char* begin, char* end);
  Value root() const { return nodes_.empty() ? Value() : Value(nodes_.data(), 0); }

 private:
  char closing() const { return nodes_[open_.back()].kind == JsonKind::object ? '}' : ']'; }
  void close();

  std::vector<JsonNode> nodes_;
  std::vector<std::uint32_t> open_;
};

}  // namespace cablelint::lsp

#include "validator/lsp/message.hpp"

#include "validator/text/json.hpp"

namespace cablelint::lsp {

std::string id_of(Value value) {
  std::string id(value.digits());
  if (value.is(JsonKind::string)) json::string(id, value.text());
  if (value.is(JsonKind::null)) id = "null";
  return id;
}

void read_message(Message& m) {
  m.id = "null";
  m.kind = Message::Kind::broken;
  if (!m.tree.read(m.body.data(), m.body.data() + m.body.size())) return;
  m.kind = Message::Kind::invalid;
  const Value root = m.tree.root();
  const Value id = root["id"], method = root["method"];
  const bool named = !id.is(JsonKind::missing);
  if (const auto text = id_of(id); !text.empty()) m.id = text;
  if (root["jsonrpc"].text() != "2.0") return;
  m.params = root["params"];
  const bool shaped = m.params.is(JsonKind::missing) || m.params.kind() >= JsonKind::array;
  if (method.is(JsonKind::string) && (!named || id_of(id) == m.id) && shaped) {
    m.method = method.text();
    m.kind = named ? Message::Kind::request : Message::Kind::notification;
  } else if (method.is(JsonKind::missing) && named &&
             (root["result"].kind() != JsonKind::missing || root["error"])) {
    m.kind = Message::Kind::response;
  }
}

void append_error(std::string& body, std::string_view id, int code, std::string_view text) {
  body.append("{\"jsonrpc\":\"2.0\",\"id\":").append(id).append(",\"error\":");
  json::Writer(body).open('{').key("code").value(code).key("message").value(text).close('}');
  body += '}';
}

}  // namespace cablelint::lsp

#pragma once

#include <string>

#include "validator/lsp/json_tree.hpp"

// JSON-RPC 2.0 as the language server protocol uses it.
namespace cablelint::lsp {

enum ErrorCode : int {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  not_initialized = -32002,
  request_cancelled = -32800
};

// One message from the client. Owns its bytes; everything else points into them.
struct Message {
  enum class Kind { request, notification, response, broken, invalid } kind = Kind::broken;
  std::string body;
  JsonTree tree;
  std::string id;            // as JSON; "null" where there is none
  std::string_view method;
  Value params;
  bool cancelled = false;
};

// Reads the message in `body`.
void read_message(Message& message);

// The id as JSON, for answers and for comparisons; empty when it is none.
std::string id_of(Value value);

void append_error(std::string& body, std::string_view id, int code, std::string_view text);

}  // namespace cablelint::lsp

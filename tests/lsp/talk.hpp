#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "validator/lsp/session.hpp"

// A client inside the process: its messages as bytes, and what the server has sent.
namespace cablelint::tests {

// A JSON string whose other bytes stay as they are, also those that are no UTF-8.
inline std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      out += "\\r";
    else if (c == '\t')
      out += "\\t";
    else if (c == '"' || c == '\\')
      (out += '\\') += c;
    else
      out += c;
  }
  return out + '"';
}

inline void send(lsp::Session& session, std::string body) {
  lsp::Message message;
  message.body = std::move(body);
  lsp::read_message(message);
  lsp::receive(session, message);
}

inline void initialize(lsp::Session& session, std::string_view encoding) {
  session.options.isolated = true;
  send(session, std::string(R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,)") +
                    R"("capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true}},)" +
                    R"("general":{"positionEncodings":[")" + std::string(encoding) + R"("]}}}})");
  send(session, R"({"jsonrpc":"2.0","method":"initialized","params":{}})");
  session.out.clear();
}

inline void open(lsp::Session& session, std::string_view text) {
  send(session,
       R"({"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.cable",)"
       R"("languageId":"cable","version":1,"text":)" +
           quoted(text) + "}}}");
}

inline std::string range(lsp::Position begin, lsp::Position end) {
  const auto position = [](lsp::Position p) {
    return "{\"line\":" + std::to_string(p.line) + ",\"character\":" + std::to_string(p.character) + "}";
  };
  return "{\"start\":" + position(begin) + ",\"end\":" + position(end) + "}";
}

// `changes`: the elements of contentChanges.
inline void change(lsp::Session& session, std::string_view changes) {
  send(session,
       R"({"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.cable",)"
       R"("version":1},"contentChanges":[)" +
           std::string(changes) + "]}}");
}

inline std::string change(lsp::Position begin, lsp::Position end, std::string_view text) {
  return "{\"range\":" + range(begin, end) + ",\"text\":" + quoted(text) + "}";
}

// What is published of the text as it is now.
inline std::string published(lsp::Session& session) {
  session.out.clear();
  lsp::publish_changed(session);
  return session.out;
}

}  // namespace cablelint::tests

#include "validator/lsp/session.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "validator/lsp/framing.hpp"
#include "validator/lsp/methods.hpp"
#include "validator/text/uri.hpp"

namespace cablelint::lsp {
namespace {

struct Request {
  std::string_view method;
  Answer (*answer)(Session&, Value, json::Writer&);
};

struct Notification {
  std::string_view method;
  void (*take)(Session&, Value);
};

constexpr Request requests[] = {
    {"initialize", initialize},
    {"shutdown", shut_down},
    {"textDocument/codeAction", code_action},
    {"textDocument/completion", completion},
    {"textDocument/diagnostic", diagnostic},
    {"textDocument/documentSymbol", document_symbol},
    {"textDocument/foldingRange", folding_range},
    {"textDocument/hover", hover},
    {"textDocument/semanticTokens/full", semantic_tokens},
};

constexpr Notification notifications[] = {
    {"exit", leave},
    {"initialized", initialized},
    {"textDocument/didChange", did_change},
    {"textDocument/didClose", did_close},
    {"textDocument/didOpen", did_open},
    {"textDocument/didSave", did_save},
    {"workspace/didChangeConfiguration", files_changed},
    {"workspace/didChangeWatchedFiles", files_changed},
};

void refuse(Session& s, std::string_view id, Fault fault) {
  s.body.clear();
  append_error(s.body, id, fault.code, fault.text);
  append_frame(s.out, s.body);
}

// Why the request cannot even be looked at in this phase.
Answer out_of_order(const Session& s, const Message& m) {
  const bool first = m.method == "initialize";
  if (s.phase == Session::Phase::shut_down) return Fault{invalid_request, "the server was shut down"};
  if (s.phase == Session::Phase::fresh && !first) return Fault{not_initialized, "initialize must come first"};
  if (s.phase == Session::Phase::running && first) return Fault{invalid_request, "initialize comes only once"};
  return {};
}

void request(Session& s, const Message& m) {
  if (const auto fault = out_of_order(s, m)) return refuse(s, m.id, *fault);
  if (m.cancelled) return refuse(s, m.id, {request_cancelled, "cancelled by the client"});
  const auto known = std::ranges::find(requests, m.method, &Request::method);
  if (known == std::end(requests)) return refuse(s, m.id, {method_not_found, "no such method"});
  s.body.assign("{\"jsonrpc\":\"2.0\",\"id\":").append(m.id).append(",\"result\":");
  json::Writer result(s.body);
  if (const auto fault = known->answer(s, m.params, result)) return refuse(s, m.id, *fault);
  s.body += '}';
  append_frame(s.out, s.body);
}

void notification(Session& s, const Message& m) {
  if (s.phase != Session::Phase::running && m.method != "exit") return;
  const auto known = std::ranges::find(notifications, m.method, &Notification::method);
  if (known != std::end(notifications)) known->take(s, m.params);
}

}  // namespace

void receive(Session& session, const Message& message) {
  switch (message.kind) {
    case Message::Kind::request: return request(session, message);
    case Message::Kind::notification: return notification(session, message);
    case Message::Kind::response: return;  // to a request of ours that needs no more than to be heard
    case Message::Kind::broken: return refuse(session, "null", {parse_error, "the message is no JSON"});
    case Message::Kind::invalid:
      return refuse(session, message.id, {invalid_request, "the message is no JSON-RPC 2.0 message"});
  }
}

OpenText* text_of(Session& session, Value params) {
  const auto at = session.texts.find(params["textDocument"]["uri"].text());
  return at == session.texts.end() ? nullptr : &at->second;
}

OpenText* place_in_text(Session& session, Value params, std::uint32_t& at) {
  OpenText* open = text_of(session, params);
  Position position;
  if (!open || !read_position(params["position"], position)) return nullptr;
  at = offset_of(*open, position, session.client.encoding);
  return open;
}

OpenText file_at(const Session& session, const std::string& path) {
  OpenText file;
  for (const auto& [uri, open] : session.texts)
    if (path_of_uri(uri) == path) {
      file.uri = uri;
      set_text(file, open.text);
      return file;
    }
  append_uri(file.uri, path);
  std::ifstream in(path, std::ios::binary);
  set_text(file, std::string(std::istreambuf_iterator<char>(in), {}));
  return file;
}

void append_range(json::Writer& w, OpenText& open, Span at, Encoding encoding) {
  const auto position = [&](std::uint32_t offset) {
    const Position p = position_of(open, offset, encoding);
    w.open('{').key("line").value(p.line).key("character").value(p.character).close('}');
  };
  w.open('{').key("start");
  position(at.begin);
  w.key("end");
  position(std::max(at.begin, at.end));
  w.close('}');
}

}  // namespace cablelint::lsp

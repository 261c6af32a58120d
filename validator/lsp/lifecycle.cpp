#include <filesystem>

#include "validator/lsp/methods.hpp"
#include "validator/lsp/semantic_tokens.hpp"
#include "validator/text/uri.hpp"
#include "validator/version.hpp"

namespace cablelint::lsp {
namespace {

// The cheapest for both sides first. A client that says nothing counts in UTF-16.
Encoding encoding_for(Value offered) {
  for (const Encoding e : {Encoding::utf8, Encoding::utf32})
    if (offered.holds(name(e))) return e;
  return Encoding::utf16;
}

Client client_of(Value capabilities) {
  const Value text = capabilities["textDocument"], workspace = capabilities["workspace"];
  Client c;
  c.encoding = encoding_for(capabilities["general"]["positionEncodings"]);
  c.pulls = static_cast<bool>(text["diagnostic"]);
  c.refreshes = workspace["diagnostics"]["refreshSupport"].truth();
  c.watches = workspace["didChangeWatchedFiles"]["dynamicRegistration"].truth();
  c.relative_patterns = workspace["didChangeWatchedFiles"]["relativePatternSupport"].truth();
  c.creates_files = workspace["workspaceEdit"]["resourceOperations"].holds("create");
  c.versions = text["publishDiagnostics"]["versionSupport"].truth();
  c.related =
      text["publishDiagnostics"]["relatedInformation"].truth() || text["diagnostic"]["relatedInformation"].truth();
  c.versioned_edits = workspace["workspaceEdit"]["documentChanges"].truth();
  c.markdown = text["hover"]["contentFormat"].holds("markdown");
  c.symbol_trees = text["documentSymbol"]["hierarchicalDocumentSymbolSupport"].truth();
  return c;
}

// The configuration is looked for from the folder that the editor has open, and paths count from there, as if
// `check` was started in it.
void enter_folder(Value params) {
  Value uri = params["rootUri"];
  params["workspaceFolders"].each([&](Value folder) {
    if (!uri) uri = folder["uri"];
  });
  std::error_code error;
  if (uri.text().starts_with("file:")) std::filesystem::current_path(path_of_uri(uri.text()), error);
}

void append_capabilities(json::Writer& w, const Client& client) {
  w.open('{').key("positionEncoding").value(name(client.encoding));
  w.key("textDocumentSync").open('{').key("openClose").value(true).key("change").value(2);
  w.key("save").value(true).close('}');
  if (client.pulls) {
    w.key("diagnosticProvider").open('{').key("identifier").value("cablelint");
    w.key("interFileDependencies").value(false).key("workspaceDiagnostics").value(false).close('}');
  }
  w.key("codeActionProvider").open('{').key("codeActionKinds").open('[');
  w.value("quickfix").value("source.fixAll.cablelint").close(']').close('}');
  w.key("completionProvider").open('{').key("triggerCharacters").open('[');
  for (const char* c : {"(", "/", ",", " "}) w.value(c);
  w.close(']').close('}').key("documentSymbolProvider").value(true).key("foldingRangeProvider").value(true);
  w.key("hoverProvider").value(true).key("semanticTokensProvider").open('{').key("legend").open('{');
  w.key("tokenTypes").open('[');
  for (const std::string_view type : token_types) w.value(type);
  w.close(']').key("tokenModifiers").open('[').close(']').close('}').key("full").value(true).close('}');
  w.close('}');
}

}  // namespace

Answer initialize(Session& session, Value params, json::Writer& w) {
  if (!params.is(JsonKind::object)) return Fault{invalid_params, "initialize has parameters"};
  session.phase = Session::Phase::running;
  session.parent = params["processId"].whole();
  enter_folder(params);
  session.client = client_of(params["capabilities"]);
  w.open('{').key("capabilities");
  append_capabilities(w, session.client);
  w.key("serverInfo").open('{').key("name").value("cablelint").key("version").value(version).close('}');
  w.close('}');
  return {};
}

Answer shut_down(Session& session, Value, json::Writer& w) {
  session.phase = Session::Phase::shut_down;
  session.texts.clear();
  w.null();
  return {};
}

void leave(Session& session, Value) { session.exit_status = session.phase == Session::Phase::shut_down ? 0 : 1; }

}  // namespace cablelint::lsp

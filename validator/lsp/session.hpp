#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "validator/lsp/judge.hpp"
#include "validator/lsp/message.hpp"
#include "validator/lsp/open_text.hpp"
#include "validator/text/json.hpp"

namespace cablelint::lsp {

// What the client has said that it can do.
struct Client {
  Encoding encoding = Encoding::utf16;
  bool watches = false;           // tells when files change
  bool relative_patterns = false;  // also outside of the folder that is open
  bool creates_files = false;     // as part of an edit
  bool pulls = false;             // asks for diagnostics: none are sent to it unasked
  bool refreshes = false;         // asks again when told to
  bool versions = false, related = false;  // of published diagnostics
  bool versioned_edits = false;   // documentChanges
  bool markdown = false;          // in hovers
  bool symbol_trees = false;
};

// One run of the server.
struct Session {
  enum class Phase { fresh, running, shut_down } phase = Phase::fresh;
  std::optional<int> exit_status;   // there: the client has said exit
  std::optional<std::int64_t> parent;  // the process that started the server
  Client client;
  std::map<std::string, OpenText, std::less<>> texts;  // by URI
  CheckOptions options;             // of the command line
  std::vector<std::string> files;   // that were read last, or tried
  std::string stamp;                // of them
  std::string watched;              // the patterns that the client watches for us, as JSON
  unsigned requests = 0;            // that we have sent
  Judge judge;
  std::optional<Problem> trouble;   // with one of these files, where the last reading of them failed
  bool look_at_own_files = false;   // their diagnostics may have changed
  std::map<std::string, std::string, std::less<>> told;  // their diagnostics in the editor, by path
  std::string out;                  // frames for the client
  std::string body, items, scratch;        // used again and again
};

// Why a request has no result.
struct Fault {
  int code;
  std::string_view text;
};

// Does what a message asks for; answers are appended to `session.out`.
void receive(Session& session, const Message& message);

// Publishes the diagnostics of all texts that changed, unless the client asks for them itself.
void publish_changed(Session& session);

// The open text that params.textDocument names; null when there is none.
OpenText* text_of(Session& session, Value params);

// The same, where params.position is a place in it, which `at` becomes.
OpenText* place_in_text(Session& session, Value params, std::uint32_t& at);

// The file as the editor has it, under whatever URI, else as it is on disk.
OpenText file_at(const Session& session, const std::string& path);

// "range" as the protocol has it, in the units of the client.
void append_range(json::Writer& w, OpenText& open, Span at, Encoding encoding);

}  // namespace cablelint::lsp

#pragma once

#include "validator/lsp/session.hpp"

// One function for each method of the protocol. A request writes its result, and nothing when it has a fault.
namespace cablelint::lsp {

using Answer = std::optional<Fault>;

// lifecycle.cpp
Answer initialize(Session& session, Value params, json::Writer& w);
Answer shut_down(Session& session, Value params, json::Writer& w);
void leave(Session& session, Value params);

// configuration.cpp
void initialized(Session& session, Value params);
void files_changed(Session& session, Value params);
void did_save(Session& session, Value params);

// synchronization.cpp
void did_open(Session& session, Value params);
void did_change(Session& session, Value params);
void did_close(Session& session, Value params);

// diagnostics.cpp
Answer diagnostic(Session& s, Value params, json::Writer& w);

// code_actions.cpp, hover.cpp, symbols.cpp, folding.cpp, semantic_tokens.cpp, completion.cpp
Answer code_action(Session& s, Value params, json::Writer& w);
Answer hover(Session& s, Value params, json::Writer& w);
Answer document_symbol(Session& s, Value params, json::Writer& w);
Answer folding_range(Session& s, Value params, json::Writer& w);
Answer semantic_tokens(Session& s, Value params, json::Writer& w);
Answer completion(Session& s, Value params, json::Writer& w);

}  // namespace cablelint::lsp

#pragma once

#include "validator/lsp/session.hpp"

namespace cablelint::lsp {

// A notification that the editor shows to its user as a warning.
void show_message(Session& session, std::string_view text);

// A request of ours, whose answer is not waited for. `params` is JSON.
void request(Session& session, std::string_view method, std::string_view params);

// Diagnostics as they are: `items` is a JSON list.
void publish_items(Session& session, std::string_view uri, std::optional<std::int64_t> version,
                   std::string_view items);

// Tells a client that does not ask for diagnostics that the text has none any more.
void clear_diagnostics(Session& session, const OpenText& open);

// A finding as a diagnostic whose object stays open for more members.
void append_finding(json::Writer& w, Session& session, OpenText& open, const Document& document,
                    const Finding& finding);

// One finding of the document as a diagnostic.
void append_diagnostic(json::Writer& w, Session& session, OpenText& open, const Document& document,
                       std::size_t index);

}  // namespace cablelint::lsp

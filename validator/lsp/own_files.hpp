#pragma once

#include "validator/lsp/session.hpp"

// The files that the server itself reads, configuration and waivers: they are no cables, and what is wrong in
// them is shown where it stands.
namespace cablelint::lsp {

// Whether diagnostics of this text are those of append_own_diagnostics().
bool is_own_file(const Session& session, const OpenText& open);
void append_own_diagnostics(json::Writer& w, Session& session, const OpenText& open);

// Publishes them for files that have any or had some, open in the editor or not.
void publish_own_files(Session& session);

}  // namespace cablelint::lsp

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "validator/lsp/session.hpp"

namespace cablelint::lsp {

struct TextEdit {
  Span at;
  std::string text;
};

// The edits that make `after` of `before`, by lines; they do not meet.
std::vector<TextEdit> differences(std::string_view before, std::string_view after);

// A WorkspaceEdit of one open text, for this version of it where the client knows versions.
void append_edit(json::Writer& w, Session& session, OpenText& open, const std::vector<TextEdit>& edits);

// A WorkspaceEdit that puts a waiver at the end of the waiver file. Its reason is left empty: until somebody
// writes one, the file is refused and the finding stays. False where the client cannot make the file, which is not
// there yet.
bool append_waiver_edit(json::Writer& w, Session& session, const std::string& file, std::string_view code,
                        std::string_view path);

}  // namespace cablelint::lsp

#pragma once

#include <array>
#include <string_view>

namespace cablelint::lsp {

// What a token is, in the words that editors have colours for.
enum class TokenType : unsigned { label, level, caption, mark, number, tag, post, value, page };

inline constexpr std::array<std::string_view, 9> token_types = {
    "keyword", "enumMember", "decorator", "macro", "number", "type", "namespace", "property", "comment"};

}  // namespace cablelint::lsp

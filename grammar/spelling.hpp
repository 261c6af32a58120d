#pragma once

#include <string_view>

namespace cablelint {

// Letters to insert, drop, change or swap with a neighbour to get from a to b (optimal string
// alignment), letter case aside; `limit` when it is that or more. Words over 40 bytes are never near.
int edit_distance(std::string_view a, std::string_view b, int limit);

// The same letters, letter case aside.
bool same_word(std::string_view a, std::string_view b);

// edit_distance(a, b, 2) < 2 in one pass, for the many words that are compared with few keywords.
bool within_one_edit(std::string_view a, std::string_view b);

}  // namespace cablelint

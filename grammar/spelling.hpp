#pragma once

#include <string_view>

namespace cablelint {

// Letters to insert, drop, change or swap with a neighbour to get from a to b (optimal string
// alignment), letter case aside; `limit` when it is that or more. Words over 40 bytes are never near.
int edit_distance(std::string_view a, std::string_view b, int limit);

}  // namespace cablelint

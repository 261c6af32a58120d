#pragma once

#include <cstdint>
#include <string_view>

// What a page of a browser leaves in a text. Each function says where what begins at `at` ends, or 0 where nothing
// does; none looks further than a few hundred bytes.
namespace cablelint::grammar {

// <br>, </td>, <a href="...">; what else stands in angle brackets is text.
std::uint32_t tag_end(std::string_view text, std::uint32_t at);

// <p>, </div>, <br>: a tag that begins or ends a line, and no part of one.
bool ends_line(std::string_view tag);

// &amp; &#182; &#x000A;
std::uint32_t entity_end(std::string_view text, std::uint32_t at);

// &nbsp; &#x000A; and what else stands for a blank or a line end. Other entities stand for text.
bool is_space_entity(std::string_view entity);

// "(#)" or "(http://...)": the target behind the bracket of a link.
std::uint32_t link_end(std::string_view text, std::uint32_t at);

}  // namespace cablelint::grammar

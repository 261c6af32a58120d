#include "validator/report/format.hpp"

namespace cablelint {

std::span<const Format* const> formats() {
  static constexpr const Format* all[] = {&text_format,   &concise_format, &json_format,
                                          &ndjson_format, &sarif_format,   &github_format,
                                          &gitlab_format, &junit_format,   &html_format};
  return all;
}

const Format* find_format(std::string_view name) {
  for (const Format* f : formats())
    if (f->name == name) return f;
  return nullptr;
}

}  // namespace cablelint

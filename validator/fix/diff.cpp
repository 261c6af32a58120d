#include "validator/fix/diff.hpp"

#include <dtl/dtl.hpp>
#include <vector>

#include "validator/text/plain.hpp"
#include "validator/text/uri.hpp"
#include "validator/text/whole_lines.hpp"

namespace cablelint {
namespace {

using Elements = std::vector<std::pair<std::string, dtl::elemInfo>>;

void append_elements(std::string& out, const Elements& elements, bool exact) {
  for (const auto& [line, info] : elements) {
    out += info.type == dtl::SES_ADD ? '+' : info.type == dtl::SES_DELETE ? '-' : ' ';
    const bool ended = line.ends_with('\n');
    if (exact)
      out += line;
    else
      append_plain(out, std::string_view(line).substr(0, line.size() - ended)), out.append(ended, '\n');
    if (!ended) out += "\n\\ No newline at end of file\n";
  }
}

void append_range(std::string& out, char sign, long long begin, long long count) {
  out.append(1, ' ').append(1, sign).append(std::to_string(count == 0 ? begin - 1 : begin));
  if (count != 1) out.append(1, ',').append(std::to_string(count));
}

}  // namespace

void append_diff(std::string& out, std::string_view path, std::string_view before, std::string_view after,
                 bool exact) {
  dtl::Diff<std::string> diff(whole_lines(before), whole_lines(after));
  diff.compose();
  diff.composeUnifiedHunks();
  if (diff.getUniHunks().empty()) return;
  path = tidy_path(path);
  while (path.starts_with('/')) path.remove_prefix(1);
  append_plain(out += "--- a/", path);
  append_plain(out += "\n+++ b/", path);
  out += '\n';
  for (const auto& hunk : diff.getUniHunks()) {
    out += "@@";
    append_range(out, '-', hunk.a, hunk.b);
    append_range(out, '+', hunk.c, hunk.d);
    out += " @@\n";
    append_elements(out, hunk.common[0], exact);
    append_elements(out, hunk.change, exact);
    append_elements(out, hunk.common[1], exact);
  }
}

}  // namespace cablelint

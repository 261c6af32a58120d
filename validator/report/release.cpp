#include "validator/report/release.hpp"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <iterator>

#include "validator/report/format.hpp"
#include "validator/text/plain.hpp"

namespace cablelint {
namespace {

void append_arg(const Document& d, const Arg& arg, std::string& out) {
  if (arg.kind == Arg::Kind::number) fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), arg.number);
  if (arg.kind == Arg::Kind::word) out += arg.word;
  if (arg.kind == Arg::Kind::text) append_plain(out, d.telegram->view(arg.text));
}

// The findings of REL001 to REL003 begin with the place, its number and what stands there.
void append_place(const Document& d, const Finding& f, std::string& out) {
  append_arg(d, f.args[0], out);
  append_arg(d, f.args[1], out);
  out += f.args[2].kind == Arg::Kind::none ? " without a mark" : " ";
  append_arg(d, f.args[2], out);
}

bool keeps_back(const Finding& f) {
  const auto code = rules::all()[f.rule]->code;
  return code == "REL001" || code == "REL002" || code == "REL003";
}

}  // namespace

void append_release(const Document& d, std::string_view ceiling, std::string& out) {
  append_path(out, d.path);
  if (d.record) fmt::format_to(std::back_inserter(out), FMT_COMPILE("#{}"), d.record);
  const std::size_t begin = out.size();
  for (const Finding& f : d.findings->list) {
    if (!keeps_back(f)) continue;
    if (out.size() == begin) {
      append_plain(out += ": kept from release at ", ceiling);
      out += " by ";
    } else {
      out += "; ";
    }
    append_place(d, f, out);
  }
  if (out.size() == begin) append_plain(out += ": nothing keeps it from release at ", ceiling);
  out += '\n';
}

}  // namespace cablelint

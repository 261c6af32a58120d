#include <chrono>

#include "validator/command/commands.hpp"
#include "validator/command/mark_judge.hpp"
#include "validator/input/headings.hpp"
#include "validator/input/source.hpp"
#include "validator/options/selection.hpp"
#include "validator/report/sink.hpp"

namespace cablelint::command {
namespace {

Date today() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return from_days(static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(now).count()));
}

std::string_view trimmed(std::string_view text) {
  constexpr auto blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// Prints what the judge says of one mark after the other.
class Printer {
 public:
  Printer(Date day, bool as_json) : judge_(day), as_json_(as_json) {}

  void mark(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return;
    judge_.read(text);
    all_valid_ &= judge_.valid();
    if (as_json_) out_ += out_.empty() ? "[\n" : ",\n";
    as_json_ ? judge_.append_json(out_) : judge_.append_text(out_);
  }

  int finish() {
    if (as_json_) out_ += out_.empty() ? "[]\n" : "\n]\n";
    return print(out_, all_valid_ ? exit_clean : exit_findings);
  }

 private:
  MarkJudge judge_;
  bool as_json_, all_valid_ = true;
  std::string out_;
};

}  // namespace

int marking(const MarkingOptions& options) {
  Date day = today();
  auto problem = read_date("--as-of", options.as_of, day);
  Inputs inputs;
  inputs.add("-", InputKind::standard_input);
  Source source;
  if (!problem && options.marks.empty()) problem = source.open(inputs, inputs[0], Source::Contents::as_they_are);
  if (problem) return refuse(*problem);
  Printer printer(day, options.format == "json");
  for (const auto& mark : options.marks) printer.mark(mark);
  for (LineReader lines(source.bytes()); lines.next();) printer.mark(lines.line());
  return printer.finish();
}

}  // namespace cablelint::command

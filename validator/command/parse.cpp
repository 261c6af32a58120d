#include "grammar/parse.hpp"

#include "rules/facts/facts.hpp"
#include "validator/command/commands.hpp"
#include "validator/input/content.hpp"
#include "validator/input/gather.hpp"
#include "validator/input/records.hpp"
#include "validator/input/source.hpp"
#include "validator/interrupt.hpp"
#include "validator/report/sink.hpp"
#include "validator/report/structure/structure.hpp"
#include "validator/version.hpp"

namespace cablelint::command {
namespace {

class Printer {
 public:
  explicit Printer(Sink& sink) : sink_(sink), parser_(facts::vocabulary()), records_(parser_) {}

  // False when the input cannot be read.
  bool input(const Inputs& inputs, const Inputs::Item& item, std::string_view path) {
    if (const auto problem = source_.open(inputs, item)) {
      log::error(problem->message());
      return false;
    }
    std::string_view text = source_.bytes();
    if (content_of(text) != Content::text) return true;
    Document document;
    document.path = path;
    if (text.starts_with(byte_order_mark)) document.bom = byte_order_mark.size();
    text.remove_prefix(document.bom);
    const std::uint32_t bom = document.bom;
    for (const Record& record : records_.split(text)) {
      document.record = record.number;
      document.offset = record.number ? record.offset + bom : 0;
      document.bom = record.number ? 0 : bom;
      print(parser_.parse(record.text, record.number ? Metadata{} : metadata_of(path)), document);
    }
    return true;
  }

 private:
  void print(const Telegram& telegram, Document& document) {
    if (!telegram.is_cable) return;
    document.telegram = &telegram;
    row_ = first_ ? "\n" : ",\n";
    first_ = false;
    append_structure(document, row_);
    sink_.write(row_);
  }

  Sink& sink_;
  Source source_;
  Parser parser_;
  Records records_;
  std::string row_;
  bool first_ = true;
};

}  // namespace

int parse(const InputOptions& options) {
  Inputs inputs;
  const auto list_problem = gather(options, {}, inputs);
  if (list_problem) log::error(list_problem->message());
  Sink sink("");
  sink.open();
  sink.write("{\"schema_version\":\"" + std::string(schema_version) + "\",\"telegrams\":[");
  Printer printer(sink);
  bool complete = !list_problem;
  for (std::size_t i = 0; i < inputs.size() && !interrupted() && sink.alive(); ++i) {
    const auto& item = inputs[i];
    const bool named = item.kind == InputKind::standard_input && !options.stdin_filename.empty();
    complete &= printer.input(inputs, item, named ? std::string_view(options.stdin_filename) : inputs.path(item));
  }
  sink.write("\n]}\n");
  if (const auto problem = sink.close()) {
    log::error(problem->message());
    complete = false;
  }
  if (const int signal = interrupted()) return 128 + signal;
  return complete ? exit_clean : exit_trouble;
}

}  // namespace cablelint::command

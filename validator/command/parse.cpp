#include "grammar/parse.hpp"

#include "validator/command/commands.hpp"
#include "validator/command/documents.hpp"
#include "validator/input/gather.hpp"
#include "validator/interrupt.hpp"
#include "validator/report/sink.hpp"
#include "validator/report/structure/structure.hpp"
#include "validator/version.hpp"

namespace cablelint::command {
namespace {

class Printer {
 public:
  explicit Printer(Sink& sink) : sink_(sink), documents_(use(), facts::vocabulary()) {}
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;

  void input(const Inputs& inputs, const Inputs::Item& item, std::string_view path) {
    Document document;
    if (!item.skipped.empty()) return;
    if (const auto problem = source_.open(inputs, item)) return refuse(*problem, document);
    if (!is_container(source_.content())) return documents_.read(source_.bytes(), source_.content(), path);
    const auto container = source_.records();
    for (block_.clear(); !interrupted() && container(block_); block_.clear()) documents_.read(block_, path);
  }

  bool complete() const { return complete_; }

 private:
  DocumentUse use() {
    return {.cable = [this](const Telegram& telegram, Document& document) { cable(telegram, document); },
            .refuse = [this](const Problem& problem, Document& document) { refuse(problem, document); }};
  }
  void cable(const Telegram& telegram, Document& document) {
    document.telegram = &telegram;
    row_ = first_ ? "\n" : ",\n";
    first_ = false;
    append_structure(document, row_);
    sink_.write(row_);
  }
  void refuse(const Problem& problem, Document&) {
    log::error(problem.message());
    complete_ = false;
  }

  Sink& sink_;
  Source source_;
  Documents documents_;
  Block block_;
  std::string row_;
  bool first_ = true, complete_ = true;
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
  for (std::size_t i = 0; i < inputs.size() && !interrupted() && sink.alive(); ++i) {
    const auto& item = inputs[i];
    const bool named = item.kind == InputKind::standard_input && !options.stdin_filename.empty();
    printer.input(inputs, item, named ? std::string_view(options.stdin_filename) : inputs.path(item));
  }
  sink.write("\n]}\n");
  bool complete = printer.complete() && !list_problem;
  if (const auto problem = sink.close()) {
    log::error(problem->message());
    complete = false;
  }
  return complete ? exit_clean : exit_trouble;
}

}  // namespace cablelint::command

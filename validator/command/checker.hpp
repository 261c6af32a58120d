#pragma once

#include <functional>
#include <memory>
#include <string>

#include "rules/engine.hpp"
#include "validator/command/documents.hpp"
#include "validator/config/setup.hpp"
#include "validator/input/inputs.hpp"
#include "validator/report/reports.hpp"
#include "validator/suppress/suppressor.hpp"

namespace cablelint {

// What all threads of a run share.
struct Plan {
  const Inputs& inputs;
  const Setup& setup;
  const Suppressor& suppressor;
  const Reports& reports;
  std::string stdin_name = "-";
  bool by_id = false;       // containers are streams of records that may be cut anywhere
  bool time_rules = false;  // a clock runs round each rule

  std::string_view path(const Inputs::Item& item) const {
    return item.kind == InputKind::standard_input ? std::string_view(stdin_name) : inputs.path(item);
  }
};

// Where a checker left off: at a container, which is to be read by all threads.
struct Opened {
  std::size_t item = 0;                     // of the container, or behind the last one
  RecordStream container;                   // none: all was checked
};

// Reads, parses, judges and reports inputs. One for each thread; its buffers are used again, so that after
// the first few cables nothing is allocated.
class Checker {
 public:
  using Flush = std::function<void(Batch&)>;

  explicit Checker(const Plan& plan)
      : plan_(plan), documents_(use(), plan.setup.vocabulary.words()), path_rules_(plan.setup) {}
  Checker(const Checker&) = delete;
  Checker& operator=(const Checker&) = delete;

  // Checks the inputs from first to last, or to the first container. When the batch grows large it is handed
  // to `flush`, which empties it.
  Opened work(std::size_t first, std::size_t last, Batch& batch, const Flush& flush);
  // Checks records of the container that is the item.
  void work(std::size_t item, Block& block, Batch& batch, const Flush& flush);

 private:
  DocumentUse use();
  void cable(const Telegram& telegram, Document& document);
  void skip(std::string_view why, Document& document);
  void refuse(const Problem& problem, Document& document);
  void report_unread(Status status, std::string_view why, Document& document);
  void warn_of(const Unlisted& more, const Document& document);
  void leave_out(const Inputs::Item& item, std::string_view path);
  void report(Document& document);

  const Plan& plan_;
  const Flush* flush_ = nullptr;  // these two while work() runs
  Batch* batch_ = nullptr;
  std::uint32_t input_ = 0;  // number of the input that is being read
  Source source_;
  Documents documents_;
  PathRules path_rules_;
  Findings findings_;
  std::vector<Suppression> suppressions_;
  RowBuffers buffers_;
};

}  // namespace cablelint

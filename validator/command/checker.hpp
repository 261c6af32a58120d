#pragma once

#include <functional>
#include <string>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "validator/input/inputs.hpp"
#include "validator/input/records.hpp"
#include "validator/input/source.hpp"
#include "validator/report/reports.hpp"

namespace cablelint {

// What all threads of a run share.
struct Plan {
  const Inputs& inputs;
  const rules::Selection& selection;
  const Judging& judging;
  const Reports& reports;
  std::string stdin_name = "-";
};

// Reads, parses, judges and reports inputs. One for each thread; its buffers are used again, so that after
// the first few cables nothing is allocated.
class Checker {
 public:
  explicit Checker(const Plan& plan) : plan_(plan), parser_(facts::vocabulary()), records_(parser_) {}
  // Checks the inputs from first to last. When the batch grows large it is handed to `flush`, which empties it.
  void work(std::size_t first, std::size_t last, Batch& batch, const std::function<void(Batch&)>& flush);

 private:
  void check(const Inputs::Item& item, Batch& batch);
  void check_text(std::string_view text, Document& document, Batch& batch);
  void check_records(std::string_view text, Document& document, Batch& batch);
  void judge(const Telegram& telegram, Document& document, Batch& batch);
  void report(const Document& document, Batch& batch);
  void skip(std::string_view why, Document& document, Batch& batch);
  void refuse(const Problem& problem, Document& document, Batch& batch);

  const Plan& plan_;
  const std::function<void(Batch&)>* flush_ = nullptr;  // while work() runs
  Source source_;
  Parser parser_;
  Records records_;
  Findings findings_;
  RowBuffers buffers_;
};

}  // namespace cablelint

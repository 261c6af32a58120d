#include "validator/command/checker.hpp"

#include <fmt/format.h>

#include "validator/interrupt.hpp"

namespace cablelint {
namespace {

constexpr std::size_t large_batch = 1 << 20;

}  // namespace

Opened Checker::work(std::size_t first, std::size_t last, Batch& batch, const Flush& flush) {
  flush_ = &flush;
  batch_ = &batch;
  for (std::size_t i = first; i < last && !interrupted(); ++i) {
    const auto& item = plan_.inputs[i];
    const std::string_view path = plan_.path(item);
    input_ = item.number;
    log::debug(path);
    if (!item.skipped.empty()) {
      leave_out(item, path);
      continue;
    }
    if (const auto problem = source_.open(plan_.inputs, item)) {
      Document document;
      document.path = path;
      if (!interrupted()) refuse(*problem, document);
      continue;
    }
    if (is_container(source_.content())) return {i, source_.records()};
    batch.tally.bytes += source_.bytes().size();
    documents_.read(source_.bytes(), source_.content(), path);
  }
  return {last, nullptr};
}

void Checker::work(std::size_t item, Block& block, Batch& batch, const Flush& flush) {
  flush_ = &flush;
  batch_ = &batch;
  batch.tally.bytes += block.size();
  input_ = plan_.inputs[item].number;
  if (plan_.by_id)
    documents_.read_by_id(block);
  else
    documents_.read(block, plan_.path(plan_.inputs[item]));
}

DocumentUse Checker::use() {
  return {[this](const Telegram& telegram, Document& document) { cable(telegram, document); },
          [this](std::string_view why, Document& document) { skip(why, document); },
          [this](const Problem& problem, Document& document) { refuse(problem, document); }};
}

void Checker::cable(const Telegram& telegram, Document& document) {
  const RuleSet& rules = path_rules_.of(document.path);
  if (plan_.time_rules) {
    auto& times = batch_->tally.times;
    if (!times) times.emplace();
    rules::run_timed(telegram, rules.selection, plan_.setup.judging, findings_, *times);
  } else {
    rules::run(telegram, rules.selection, plan_.setup.judging, findings_);
  }
  document.telegram = &telegram;
  document.findings = &findings_;
  document.levels = &rules.levels;
  if (plan_.suppressor.active()) {
    buffers_.fingerprints.reset(document);
    plan_.suppressor.judge(document, buffers_.fingerprints, suppressions_);
    document.suppressions = suppressions_;
  }
  document.status = findings_.list.empty() ? Status::clean : Status::findings;
  document.reason = {};
  for (const Unlisted& more : findings_.unlisted) warn_of(more, document);
  report(document);
}

void Checker::warn_of(const Unlisted& more, const Document& document) {
  batch_->warnings.push_back(fmt::format("{}: {} was found {} times; the first {} are listed, and all are counted",
                                         document.path, rule_at(more.rule).code,
                                         more.count + Findings::most_listed, Findings::most_listed));
}

void Checker::report(Document& document) {
  document.input = {input_, plan_.inputs.numbered()};
  plan_.reports.add(document, buffers_, *batch_);
  if (batch_->size() > large_batch) (*flush_)(*batch_);
}

// Standard input is read to its end, since whoever writes it may not bear that it closes.
void Checker::leave_out(const Inputs::Item& item, std::string_view path) {
  if (item.kind == InputKind::standard_input) source_.open(plan_.inputs, item, Source::Contents::as_they_are);
  Document document;
  document.path = path;
  if (!interrupted()) skip(item.skipped, document);
}

// The document may have been that of the record before.
void Checker::report_unread(Status status, std::string_view why, Document& document) {
  document.status = status;
  document.reason = why;
  document.telegram = nullptr;
  document.findings = nullptr;
  document.suppressions = {};
  report(document);
}

void Checker::skip(std::string_view why, Document& document) { report_unread(Status::skipped, why, document); }

void Checker::refuse(const Problem& problem, Document& document) {
  report_unread(Status::unreadable, problem.what, document);
  batch_->complaints.push_back(problem.message());
}

}  // namespace cablelint

#include "validator/command/checker.hpp"

#include "validator/input/content.hpp"
#include "validator/interrupt.hpp"

namespace cablelint {
namespace {

constexpr std::size_t large_text = 1 << 20;   // too much to parse as one telegram before looking for records
constexpr std::size_t large_batch = 1 << 20;

}  // namespace

void Checker::work(std::size_t first, std::size_t last, Batch& batch, const std::function<void(Batch&)>& flush) {
  flush_ = &flush;
  for (std::size_t i = first; i < last && !interrupted(); ++i) check(plan_.inputs[i], batch);
}

void Checker::check(const Inputs::Item& item, Batch& batch) {
  Document document;
  document.path = item.kind == InputKind::standard_input ? plan_.stdin_name : plan_.inputs.path(item);
  log::debug(document.path);
  if (const auto problem = source_.open(plan_.inputs, item)) {
    if (!interrupted()) refuse(*problem, document, batch);
    return;
  }
  std::string_view text = source_.bytes();
  batch.tally.bytes += text.size();
  switch (content_of(text)) {
    case Content::empty: skip("empty", document, batch); return;
    case Content::binary: skip("binary", document, batch); return;
    case Content::utf16:
      refuse({std::string(document.path), "UTF-16 text",
              "convert it to UTF-8, such as with iconv -f UTF-16 -t UTF-8"},
             document, batch);
      return;
    case Content::text: check_text(text, document, batch);
  }
}

void Checker::check_text(std::string_view text, Document& document, Batch& batch) {
  document.encoding = encoding_of(text);
  if (text.starts_with(byte_order_mark)) {
    document.bom = byte_order_mark.size();
    text.remove_prefix(byte_order_mark.size());
  }
  const bool large = text.size() > large_text;
  if (large && records_.may_split(text)) {
    check_records(text, document, batch);
    return;
  }
  const Telegram& telegram = parser_.parse(text, metadata_of(document.path));
  if (!large && may_hold_several(telegram) && records_.may_split(text))
    check_records(text, document, batch);
  else
    judge(telegram, document, batch);
}

void Checker::check_records(std::string_view text, Document& document, Batch& batch) {
  const auto records = records_.split(text);
  const std::uint32_t bom = document.bom;
  const Metadata metadata = records.size() == 1 ? metadata_of(document.path) : Metadata{};
  for (const Record& record : records) {
    if (interrupted()) return;
    document.record = record.number;
    document.offset = record.number ? record.offset + bom : 0;
    document.bom = record.number ? 0 : bom;
    judge(parser_.parse(record.text, metadata), document, batch);
  }
}

void Checker::judge(const Telegram& telegram, Document& document, Batch& batch) {
  if (!telegram.is_cable) {
    skip("no part of a telegram was found", document, batch);
    return;
  }
  rules::run(telegram, plan_.selection, plan_.judging, findings_);
  document.telegram = &telegram;
  document.findings = &findings_;
  document.status = findings_.list.empty() ? Status::clean : Status::findings;
  document.reason = {};
  report(document, batch);
}

void Checker::report(const Document& document, Batch& batch) {
  plan_.reports.add(document, buffers_, batch);
  if (batch.size() > large_batch) (*flush_)(batch);
}

void Checker::skip(std::string_view why, Document& document, Batch& batch) {
  document.status = Status::skipped;
  document.reason = why;
  document.telegram = nullptr;
  document.findings = nullptr;
  report(document, batch);
}

void Checker::refuse(const Problem& problem, Document& document, Batch& batch) {
  document.status = Status::unreadable;
  document.reason = problem.what;
  report(document, batch);
  batch.complaints.push_back(problem.message());
}

}  // namespace cablelint

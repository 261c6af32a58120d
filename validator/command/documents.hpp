#pragma once

#include <functional>
#include <string>

#include "grammar/parse.hpp"
#include "validator/input/block.hpp"
#include "validator/input/records.hpp"
#include "validator/input/source.hpp"
#include "validator/report/document.hpp"

namespace cablelint {

// What is done with the documents of an input.
struct DocumentUse {
  std::function<void(const Telegram& telegram, Document& document)> cable;
  std::function<void(std::string_view why, Document& document)> skip = [](std::string_view, Document&) {};
  std::function<void(const Problem& problem, Document& document)> refuse = [](const Problem&, Document&) {};
};

// Takes inputs apart into documents and parses them. One for each thread.
class Documents {
 public:
  Documents(DocumentUse use, const Vocabulary& words) : use_(std::move(use)), parser_(words), records_(parser_) {}

  // An input that is no container.
  void read(std::string_view bytes, Content content, std::string_view path);
  // Records of a container, whose path is given.
  void read(Block& block, std::string_view path);
  // The same for a stream of records that may be cut anywhere: a document is named by its id alone.
  void read_by_id(Block& block);

 private:
  void read(std::string_view bytes, Content content, Document& document, Metadata metadata, bool may_split);
  void read_text(std::string_view text, Document& document, const Metadata& metadata, bool may_split);
  void read_records(std::string_view text, Document& document, const Metadata& metadata);
  void refuse_long(Document& document);
  void read_record(Block& block, const RawRecord& record, Document& document);
  void hand_on(const Telegram& telegram, Document& document);

  DocumentUse use_;
  Parser parser_;
  Records records_;
  std::string path_;  // of an archive's entry
};

}  // namespace cablelint

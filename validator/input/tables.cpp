#include "validator/input/tables.hpp"

#include "validator/input/archive.hpp"
#include "validator/input/csv.hpp"
#include "validator/input/ndjson.hpp"

namespace cablelint {

std::unique_ptr<RecordStream> open_table(Content content, std::unique_ptr<ByteStream> bytes) {
  if (content == Content::csv) return std::make_unique<CsvReader>(std::move(bytes));
  return std::make_unique<NdjsonReader>(std::move(bytes));
}

std::unique_ptr<RecordStream> open_container(Content content, std::unique_ptr<FileStream> file) {
  if (content == Content::archive) return std::make_unique<ArchiveReader>(std::move(file));
  return open_table(content, std::move(file));
}

}  // namespace cablelint

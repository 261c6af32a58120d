#include "validator/input/tables.hpp"

#include "validator/input/archive.hpp"
#include "validator/input/csv.hpp"
#include "validator/input/ndjson.hpp"

namespace cablelint {

RecordStream open_table(Content content, ByteStream bytes, Pace pace) {
  const TableFormat& format = content == Content::csv ? csv_table : ndjson_table;
  return [table = std::make_shared<Cutter>(std::move(bytes), format, pace)](Block& block) {
    return table->next(block);
  };
}

RecordStream open_container(Content content, std::shared_ptr<FileStream> file) {
  if (content != Content::archive) return open_table(content, bytes_of(std::move(file)));
  return
      [archive = std::make_shared<ArchiveReader>(std::move(file))](Block& block) { return archive->next(block); };
}

}  // namespace cablelint

#pragma once

#include <memory>

#include "validator/input/block.hpp"
#include "validator/input/byte_stream.hpp"
#include "validator/input/content.hpp"

namespace cablelint {

// A reader for CSV or NDJSON.
std::unique_ptr<RecordStream> open_table(Content content, std::unique_ptr<ByteStream> bytes);

// A reader for any container.
std::unique_ptr<RecordStream> open_container(Content content, std::unique_ptr<FileStream> file);

}  // namespace cablelint

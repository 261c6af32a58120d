#pragma once

#include <memory>

#include "validator/input/block.hpp"
#include "validator/input/byte_stream.hpp"
#include "validator/input/content.hpp"
#include "validator/input/cutter.hpp"

namespace cablelint {

// A reader for CSV or NDJSON.
RecordStream open_table(Content content, ByteStream bytes, Pace pace = Pace::full_blocks);

// A reader for any container.
RecordStream open_container(Content content, std::shared_ptr<FileStream> file);

}  // namespace cablelint

#pragma once

#include "validator/input/cutter.hpp"

// One JSON object a line: {"id": ..., "text": ...} or {"id": ..., "text_b64": ...}.
namespace cablelint {

// Whether a text that begins so is a list of such objects.
bool looks_like_ndjson(std::string_view head);

class NdjsonReader : public Cutter {
 public:
  using Cutter::Cutter;

 protected:
  std::size_t cut(Block& block, bool last) override;
  std::size_t next_start(std::string_view text, bool last) const override;
};

}  // namespace cablelint

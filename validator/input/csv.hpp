#pragma once

#include "validator/input/cutter.hpp"

// The eight columns of published collections: id, date, refid, origin, level, refs, header, body. Fields may
// stand in quotes and run over lines; a quote inside is doubled or has a backslash before it.
namespace cablelint {

// Whether a text that begins so is such a table.
bool looks_like_csv(std::string_view head);

class CsvReader : public Cutter {
 public:
  using Cutter::Cutter;

 protected:
  std::size_t cut(Block& block, bool last) override;
  std::size_t next_start(std::string_view text, bool last) const override;

 private:
  bool first_ = true;  // the first row may be the names of the columns
};

// Takes the escapes out of a field, in its place; the new end.
char* unescape_csv(char* begin, char* end);

}  // namespace cablelint

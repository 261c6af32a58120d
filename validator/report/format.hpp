#pragma once

#include <span>
#include <string>
#include <string_view>

#include "validator/report/document.hpp"
#include "validator/report/fingerprint.hpp"
#include "validator/report/linemap.hpp"

namespace cablelint {

// What the user chose about how a report looks.
struct Style {
  bool color = false;
  bool excerpts = false;  // show the cable's own words round a finding
  bool quiet = false;     // no summary
};

// Buffers that rows are written with. One for each thread.
struct RowBuffers {
  LineMap lines;
  Fingerprints fingerprints;
  std::string scratch;
};

// One report format: a reader of the finding list. Rows are made by the threads and put in order by the
// writer. Each row begins with `separator`; the writer leaves out the first one of a report.
struct Format {
  std::string_view name;
  std::string_view separator;
  bool for_people;  // text: looked at, and no interface
  void (*open)(std::string& out);
  void (*document)(const Document& document, const Style& style, RowBuffers& buffers, std::string& out);
  void (*close)(const Tally& tally, const Style& style, std::string& out);
};

std::span<const Format* const> formats();
const Format* find_format(std::string_view name);  // null: there is none

extern const Format text_format, concise_format, json_format, ndjson_format;

}  // namespace cablelint

#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "validator/report/document.hpp"
#include "validator/report/fingerprint.hpp"
#include "validator/report/linemap.hpp"
#include "validator/report/rows.hpp"

namespace cablelint {

// What the user chose about how a report looks.
struct Style {
  bool color = false;
  bool excerpts = false;  // show the cable's own words round a finding
  bool quiet = false;     // no summary
  std::string started;    // when the run began, as 2026-11-24T08:00:00
  std::string_view ceiling = {};  // --ceiling as given; empty: no pre-release check
};

// Buffers that rows are written with. One for each thread.
struct RowBuffers {
  LineMap lines;
  Fingerprints fingerprints;
  std::string scratch;
};

// What is known when a report ends.
struct Ending {
  const Tally& tally;
  std::array<std::string_view, Rows::most_parts> held;       // the rows of all parts but the first
  std::array<std::uint64_t, Rows::most_parts> left_out;      // rows over the limit of their part
  int signal = 0;                                            // that stopped the run; 0: it went to its end
};

// One report format: a reader of the finding list. Rows are made by the threads and put in order by the writer.
struct Format {
  std::string_view name;
  bool for_people;  // text: looked at, and no interface
  bool detailed;    // shows the breakdown of the findings
  std::array<Part, Rows::most_parts> parts;
  void (*open)(std::string& out);
  void (*document)(const Document& document, const Style& style, RowBuffers& buffers, Rows& rows);
  void (*close)(const Ending& ending, const Style& style, std::string& out);
  bool mergeable = false;  // its reports can be merged
};

std::span<const Format* const> formats();
const Format* find_format(std::string_view name);  // null: there is none

extern const Format text_format, concise_format, json_format, ndjson_format, sarif_format, github_format,
    gitlab_format, junit_format, html_format;

}  // namespace cablelint

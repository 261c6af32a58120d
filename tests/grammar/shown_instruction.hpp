#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "grammar/readers.hpp"

// A declassification instruction in words, for tables of texts and what is read of them.
namespace cablelint::grammar {

inline constexpr const char* kinds[] = {"none", "na",  "date",         "event",  "oadr",      "mr",  "x",
                                        "x25",  "x50", "x75",          "gds",    "xgds",      "ads", "rds",
                                        "xds",  "gp",  "declassified", "treaty", "unreadable"};
inline constexpr const char* forms[] = {"",        "month_first", "short",     "year_first",
                                        "spelled", "term",        "day_first", "year_only"};

inline std::string iso(Date d) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", d.year, d.month, d.day);
  return buffer;
}

inline std::string flags(const Declassification& d) {
  std::string s;
  if (d.exemption >= 0) s += " #" + std::to_string(d.exemption);
  if (d.human) s += " human";
  if (d.has_event) s += " event";
  if (d.redacted) s += " redacted";
  if (d.cut) s += " cut";
  if (d.decl_label) s += " decl";
  if (d.label_doubled) s += " doubled";
  if (d.more_exemptions) s += " more";
  return s;
}

inline std::string show(std::string_view text, const Declassification& d) {
  std::string s = kinds[static_cast<int>(d.kind)];
  if (d.date.known()) s += " " + iso(d.date);
  if (d.date_form != DateForm::none) s += std::string(" ") + forms[static_cast<int>(d.date_form)];
  s += flags(d);
  return s + " [" + std::string(view(text, d.span)) + "]";
}

struct Case {
  const char* text;
  const char* expected;
};

}  // namespace cablelint::grammar

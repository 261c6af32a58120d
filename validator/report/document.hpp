#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"
#include "rules/engine.hpp"

namespace cablelint {

enum class Status : std::uint8_t { clean, findings, unreadable, skipped };

constexpr std::string_view name(Status s) {
  constexpr std::string_view names[] = {"clean", "findings", "unreadable", "skipped"};
  return names[static_cast<std::size_t>(s)];
}

constexpr std::string_view name(rules::Severity s) {
  constexpr std::string_view names[] = {"error", "warning", "info"};
  return names[static_cast<std::size_t>(s)];
}

// One cable as the report formats see it. Borrows everything for the time of the call.
struct Document {
  std::string_view path;         // as given, joined with what the walk found
  std::uint32_t record = 0;      // from 1; 0: the whole input is one cable
  std::uint64_t offset = 0;      // of the record in the input
  std::string_view id;           // of the record, where its container gives it one
  bool id_is_number = false;
  bool by_id = false;            // named by its id alone, wherever it stands
  std::uint32_t entry = 0;       // from 1: of the archive that it is in
  std::string_view entry_name;
  Status status = Status::skipped;
  std::string_view encoding;     // empty when nothing could be read
  std::string_view reason;       // for unreadable and skipped
  std::uint32_t bom = 0;         // bytes before the text that positions must count
  const Telegram* telegram = nullptr;   // null unless it was read as a cable
  const Findings* findings = nullptr;
};

// The counts of a run.
struct Tally {
  std::array<std::uint64_t, 4> by_status{};  // by Status
  std::array<std::uint64_t, 3> by_level{};   // by rules::Severity
  std::vector<std::uint64_t> by_rule = std::vector<std::uint64_t>(rules::all().size());
  std::uint64_t bytes = 0;

  void add(const Document& document) {
    ++by_status[static_cast<std::size_t>(document.status)];
    if (!document.findings) return;
    for (const Finding& f : document.findings->list) {
      ++by_level[static_cast<std::size_t>(rules::all()[f.rule]->severity)];
      ++by_rule[f.rule];
    }
  }
  void add(const Tally& other);
  void clear();
  std::uint64_t of(Status s) const { return by_status[static_cast<std::size_t>(s)]; }
  std::uint64_t of(rules::Severity s) const { return by_level[static_cast<std::size_t>(s)]; }
  std::uint64_t documents() const { return by_status[0] + by_status[1] + by_status[2] + by_status[3]; }
};

}  // namespace cablelint

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"

namespace cablelint {

// One cable of an input.
struct Record {
  std::string_view text;
  std::uint64_t offset = 0;   // in the input
  std::uint32_t number = 0;   // from 1; 0: the whole input is one cable
};

// A quick look that is never wrong about "no": whether a plain text, read as one telegram, may hold several.
bool may_hold_several(const Telegram& telegram);

// Cuts a plain text into its cables: at a new transmission header, and at a heading after NNNN. The same
// cable sent or copied twice, and the sections of one cable, stay together.
class Records {
 public:
  explicit Records(Parser& parser) : parser_(parser) {}
  // Whether there is a place in the text where another cable may begin. Parses nothing.
  bool may_split(std::string_view text);
  // Valid until the next call. One record with number 0 when the text is one cable.
  std::span<const Record> split(std::string_view text);

 private:
  // What tells one cable from another, as far as a part shows it.
  struct Identity {
    std::string mrn;           // post and number
    std::string time;
    std::string transmission;
    int year = 0;
    bool whole = false;        // more than a heading
    bool empty() const { return mrn.empty() && time.empty() && transmission.empty(); }
    void clear() {  // keeps the strings' memory
      mrn.clear(), time.clear(), transmission.clear();
      year = 0;
      whole = false;
    }
  };
  void identify(std::string_view part, Identity& id);
  static bool same_cable(const Identity& a, const Identity& b);
  static void complete(Identity& known, const Identity& more);

  Parser& parser_;
  std::vector<std::size_t> starts_;
  std::vector<Record> records_;
  Identity current_, next_;  // while split() runs
};

}  // namespace cablelint

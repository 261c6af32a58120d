#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "validator/report/document.hpp"

namespace cablelint {

// Names for findings that outlive edits elsewhere in the cable: XXH3 (64 bits) of the rule's code, the path,
// the matched token, the paragraph or field that it stands in, and its ordinal among equals there. No line
// numbers. One for each thread; its buffers are used again.
class Fingerprints {
 public:
  enum class Ordinals : std::uint8_t { counted, left_out };
  // Works out the fingerprints of all findings of a document; without ordinals what is alike has the same.
  void reset(const Document& document, Ordinals ordinals = Ordinals::counted);
  void append(std::string& out, std::size_t finding) const;  // "cablelint/v1:xxh3:0123456789abcdef"

  // Puts the ordinal into the fingerprint of a finding that was written without, at the end of its object in JSON.
  static void add_ordinal(std::string& finding, const std::function<std::uint32_t(std::uint64_t)>& ordinal);

 private:
  void begin_keys(const Document& document);
  std::uint64_t without_ordinal(const Document& document, const Finding& finding);
  std::uint32_t ordinal(std::uint64_t hash);

  std::vector<std::uint64_t> hashes_;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> seen_;  // open addressing: hash and count
  std::string key_;
  std::size_t common_ = 0;  // bytes of the key that all findings of the document share, the code aside
};

}  // namespace cablelint

#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "validator/command/documents.hpp"
#include "validator/lsp/open_text.hpp"
#include "validator/lsp/policy.hpp"
#include "validator/report/fingerprint.hpp"

namespace cablelint::lsp {

// Reads and judges the cables of an open text as `check` does those of a file. Keeps nothing of them: a text is
// parsed again for each question, which takes less time than its answer needs to reach the editor.
class Judge {
 public:
  using Use = std::function<void(const Document&)>;

  Judge() { set(std::make_unique<Policy>()); }
  Judge(const Judge&) = delete;
  Judge& operator=(const Judge&) = delete;

  // What is asked of the cables.
  const Policy& policy() const { return *policy_; }
  void set(std::unique_ptr<Policy> policy);

  // Calls `use` with each cable of the text. Without the rules, findings are null.
  void judge(const OpenText& open, const Use& use) { run(open, use, true); }
  void read(const OpenText& open, const Use& use) { run(open, use, false); }
  // Of the document that `use` is called with by judge().
  const Fingerprints& fingerprints() const { return fingerprints_; }
  // The text with all safe fixes made; empty when there is nothing to do.
  std::string mended(const OpenText& open) const;

 private:
  void run(const OpenText& open, const Use& use, bool judged);
  void cable(const Telegram& telegram, Document& document);

  std::unique_ptr<Policy> policy_;
  std::optional<Documents> documents_;  // reads with the words of the policy
  Findings findings_;
  Fingerprints fingerprints_;
  std::vector<Suppression> suppressions_;
  const Use* use_ = nullptr;  // these two while run() runs
  bool judged_ = false;
};

// Where a span of the document's cable is in the whole text.
inline Span in_text(const Document& d, Span at) {
  const auto offset = static_cast<std::uint32_t>(d.offset + d.bom);
  return {at.begin + offset, at.end + offset};
}

}  // namespace cablelint::lsp

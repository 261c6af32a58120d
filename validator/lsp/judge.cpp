#include "validator/lsp/judge.hpp"

#include "validator/fix/repair.hpp"

namespace cablelint::lsp {

void Judge::set(std::unique_ptr<Policy> policy) {
  DocumentUse use{.cable = [this](const Telegram& telegram, Document& document) { cable(telegram, document); }};
  documents_.emplace(std::move(use), policy->setup.vocabulary.words());
  policy_ = std::move(policy);
}

void Judge::run(const OpenText& open, const Use& use, bool judged) {
  const Content content = content_of(open.text);
  if (is_container(content)) return;  // its records are not what the editor shows
  use_ = &use;
  judged_ = judged;
  documents_->read(open.text, content, open.path);
}

void Judge::cable(const Telegram& telegram, Document& document) {
  document.telegram = &telegram;
  document.findings = nullptr;
  document.suppressions = {};
  if (judged_) {
    const RuleSet& rules = policy_->path_rules.of(document.path);
    rules::run(telegram, rules.selection, policy_->setup.judging, findings_);
    document.findings = &findings_;
    document.levels = &rules.levels;
    fingerprints_.reset(document);
    if (policy_->suppressor.active()) {
      policy_->suppressor.judge(document, fingerprints_, suppressions_);
      document.suppressions = suppressions_;
    }
  }
  (*use_)(document);
}

std::string Judge::mended(const OpenText& open) const {
  const Content content = content_of(open.text);
  if (is_container(content)) return {};
  return Repair({policy_->setup, policy_->suppressor, false}).run(open.text, content, open.path);
}

}  // namespace cablelint::lsp

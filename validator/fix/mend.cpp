#include "validator/fix/mend.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include "validator/fix/diff.hpp"
#include "validator/fix/replace_file.hpp"
#include "validator/input/source.hpp"
#include "validator/interrupt.hpp"
#include "validator/log.hpp"

namespace cablelint {
namespace {

// False for a pipe and a device: read here, it would be empty when it is checked.
bool can_be_written(const Inputs& inputs, const Inputs::Item& item) {
  struct stat s;
  if (item.kind != InputKind::named) return item.kind != InputKind::standard_input;
  return ::stat(inputs.c_path(item), &s) != 0 || S_ISREG(s.st_mode);
}

class Mending {
 public:
  Mending(const Inputs& inputs, const FixChoice& choice, std::string_view stdin_name, Sink* diff)
      : inputs_(inputs), repair_(choice), stdin_name_(stdin_name), diff_(diff) {}

  Mended run() {
    for (std::size_t i = 0; i < inputs_.size() && !interrupted(); ++i) mend(inputs_[i]);
    return done_;
  }

 private:
  void mend(const Inputs::Item& item) {
    if (!item.skipped.empty()) return;
    if (!diff_ && !can_be_written(inputs_, item))
      return fail({std::string(inputs_.path(item)), "it is no file", "use --diff, or give a file"});
    if (source_.open(inputs_, item) || is_container(source_.content())) return;  // the check says what is wrong
    const std::string_view path = item.kind == InputKind::standard_input ? stdin_name_ : inputs_.path(item);
    const std::string text = repair_.run(source_.bytes(), source_.content(), path);
    if (text.empty()) return;
    if (diff_)
      show(path, text);
    else if (const auto problem = replace_file(std::string(path), source_.bytes(), text))
      return fail(*problem);
    ++done_.files;
    done_.fixes += repair_.fixes();
  }

  void show(std::string_view path, std::string_view text) {
    std::string out;
    append_diff(out, path, source_.bytes(), text, !::isatty(diff_->descriptor()));
    diff_->write(out);
  }

  void fail(const Problem& problem) {
    log::error(Problem{problem.place, "the fixes cannot be written: " + problem.what, problem.remedy}.message());
    done_.complete = false;
  }

  const Inputs& inputs_;
  Repair repair_;
  std::string_view stdin_name_;
  Sink* diff_;
  Source source_;
  Mended done_;
};

}  // namespace

Mended mend(const Inputs& inputs, const FixChoice& choice, std::string_view stdin_name, Sink* diff) {
  return Mending(inputs, choice, stdin_name, diff).run();
}

}  // namespace cablelint

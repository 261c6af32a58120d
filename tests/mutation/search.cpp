// search MUTANTS.TSV [CODE...]: for each mutant that the examples of its rule leave alive, a text of which the
// mutant says something else than the rule; it is added to tests/unit/conditions/CODE.txt. The texts tried are the
// examples of the rule with one or two edits, the examples of the other rules, and the cables of corpus/.
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <deque>
#include <iostream>
#include <map>
#include <memory>
#include <set>

#include "tests/mutation/edits.hpp"
#include "tests/mutation/mutant.hpp"
#include "tests/unit/condition_case.hpp"

namespace cablelint {
namespace {

using tests::ConditionCase;

struct Mutant {
  int number;
  std::string code, place, what;
};

// A text, parsed once for all mutants.
struct Tried {
  ConditionCase given;
  std::unique_ptr<Parser> parser;
  const Telegram* telegram;
  Judging judging;

  explicit Tried(ConditionCase c) : given(std::move(c)), parser(std::make_unique<Parser>(facts::vocabulary())) {
    telegram = &parser->parse(given.text, Metadata{{}, given.record});
    judging = tests::judging_of(given.as_of, given.ceiling);
  }
};

std::string said(const rules::Rule& rule, const rules::Selection& only, const Tried& tried, bool places_alone) {
  static Findings out;
  rules::run(*tried.telegram, only, tried.judging, out);
  if (!places_alone) return tests::said_of(*tried.telegram, out);
  std::string places;
  for (const Finding& f : out.list) places += tests::place(tried.given.text, f.at);
  return places + std::string(rule.code);
}

// Where the mutant first says something else, a crash and a hang included; -1 where nowhere. In a process of its
// own.
class Trial {
 public:
  Trial() {
    void* shared = ::mmap(nullptr, sizeof(long), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    at_ = static_cast<long*>(shared);
  }
  long run(const rules::Rule& rule, int mutant, std::span<const Tried* const> texts, bool places_alone,
           std::span<const std::string> before) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::close(STDERR_FILENO);
      ::alarm(20);
      mutation::active = mutant;
      auto only = rules::Selection::none();
      only.set(rule.code, true);
      for (*at_ = 0; *at_ < static_cast<long>(texts.size()); ++*at_)
        if (said(rule, only, *texts[static_cast<std::size_t>(*at_)], places_alone) !=
            before[static_cast<std::size_t>(*at_)])
          ::_exit(1);
      ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? -1 : *at_;
  }

 private:
  long* at_;
};

struct Pool {
  std::deque<Tried> texts;  // views of a text must stay where it is
  std::vector<const Tried*> pointers;
  std::vector<std::string> places, whole;

  void fill(const rules::Rule& rule, std::vector<ConditionCase> cases) {
    auto only = rules::Selection::none();
    only.set(rule.code, true);
    for (auto& c : cases) texts.emplace_back(std::move(c));
    for (const Tried& t : texts) {
      pointers.push_back(&t);
      places.push_back(said(rule, only, t, true));
      whole.push_back(said(rule, only, t, false));
    }
  }
};

std::vector<ConditionCase> examples_of(const rules::Rule& rule) {
  std::vector<ConditionCase> cases;
  for (const auto list : {rule.flags, rule.accepts})
    for (const rules::Example& e : list) {
      ConditionCase c;
      c.text = mutation::without_marks(e.text);
      c.as_of = e.as_of;
      c.ceiling = e.ceiling;
      cases.push_back(std::move(c));
    }
  return cases;
}

std::vector<ConditionCase> everything(const rules::Rule& rule) {
  std::vector<ConditionCase> cases = examples_of(rule);
  std::set<std::string> seen;
  for (const auto& c : cases) seen.insert(c.text);
  const auto own = cases;
  const auto add = [&](ConditionCase c) {
    if (seen.insert(c.text).second) cases.push_back(std::move(c));
  };
  for (const auto& c : own)
    mutation::each_edit(c.text, [&](std::string text) { add({std::move(text), "", c.ceiling, c.as_of}); });
  for (const rules::Rule* other : rules::all())
    for (auto& c : examples_of(*other)) add({c.text, "", own[0].ceiling, own[0].as_of});
  for (auto& cable : tests::corpus()) add({cable.text, "", own[0].ceiling, own[0].as_of});
  for (auto& cable : tests::corpus(CABLELINT_SOURCE_DIR "/tests/golden/shapes"))
    add({cable.text, "", own[0].ceiling, own[0].as_of});
  mutation::Random random;
  const std::size_t wanted = cases.size() + mutation::pairs();
  for (std::size_t tries = 0; cases.size() < wanted && tries < 3 * mutation::pairs(); ++tries) {
    const auto& c = own[random.below(own.size())];
    std::string text = c.text;
    for (int n = 0; n < 2 + static_cast<int>(random.below(2)); ++n) mutation::edit_at_random(text, random);
    add({text, "", c.ceiling, c.as_of});
  }
  return cases;
}

void search(const rules::Rule& rule, const std::vector<Mutant>& mutants) {
  Trial trial;
  Pool examples, known, pool;
  auto chosen = tests::condition_cases(rule.code);
  examples.fill(rule, examples_of(rule));
  known.fill(rule, chosen);
  const auto before = chosen.size();
  std::size_t alive = 0;
  for (const Mutant& m : mutants) {
    if (trial.run(rule, m.number, examples.pointers, true, examples.places) >= 0) continue;
    if (trial.run(rule, m.number, known.pointers, false, known.whole) >= 0) continue;
    if (pool.texts.empty()) pool.fill(rule, everything(rule));
    const long at = trial.run(rule, m.number, pool.pointers, false, pool.whole);
    if (at < 0) {
      ++alive;
      std::cout << "alive  " << m.code << "  " << m.place << "  " << m.what << '\n' << std::flush;
      continue;
    }
    const auto i = static_cast<std::size_t>(at);
    ConditionCase found = pool.texts[i].given;
    found.said = pool.whole[i];
    chosen.push_back(found);
    known.texts.emplace_back(std::move(found));
    known.pointers.push_back(&known.texts.back());
    known.places.emplace_back();
    known.whole.push_back(pool.whole[i]);
  }
  if (chosen.size() != before) tests::write_cases(rule.code, chosen);
  std::cout << rule.code << ": " << chosen.size() - before << " texts found, " << alive << " mutants alive\n"
            << std::flush;
}

std::map<std::string, std::vector<Mutant>> mutants_in(const char* path) {
  std::map<std::string, std::vector<Mutant>> by_code;
  std::istringstream in(tests::read_file(path));
  for (std::string line; std::getline(in, line);) {
    std::istringstream fields(line);
    std::string number, code, where, what;
    std::getline(std::getline(std::getline(std::getline(fields, number, '\t'), code, '\t'), where, '\t'), what);
    by_code[code].push_back({std::stoi(number), code, where, what});
  }
  return by_code;
}

}  // namespace
}  // namespace cablelint

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  for (const auto& [code, mutants] : cablelint::mutants_in(argv[1])) {
    bool wanted = argc == 2;
    for (int i = 2; i < argc; ++i) wanted |= code.starts_with(argv[i]);
    if (wanted)
      cablelint::search(*cablelint::rules::all()[static_cast<std::size_t>(cablelint::rules::find(code))], mutants);
  }
}

// A fuzz target for a compiler without libFuzzer: it is given its seeds, then seeds that are changed at random.
// The changes are the same each time, so that what fails fails again.
#include <sanitizer/common_interface_defs.h>

#include <array>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

#include "tests/fuzz/shared.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t most_bytes = 16000;

std::string input;       // what the target is given now
std::string crash_path;  // where it is kept when it ends the process

void keep_input() {
  if (std::FILE* file = std::fopen(crash_path.c_str(), "wb")) {
    std::fwrite(input.data(), 1, input.size(), file);
    std::fclose(file);
    std::fprintf(stderr, "fuzz: the input is kept in %s\n", crash_path.c_str());
  }
}

void on_abort(int) { keep_input(); }

std::string content(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Texts read_seeds(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  Texts seeds;
  for (const auto& path : paths) seeds.push_back(content(path));
  return seeds;
}

// A line of a dictionary: a word in quotes, with \x0a for a byte that does not print.
std::string unquoted(std::string_view line) {
  std::string word;
  line = line.substr(1, line.size() - 2);
  for (std::size_t i = 0; i < line.size(); ++i) {
    unsigned byte = static_cast<unsigned char>(line[i]);
    if (line.substr(i).starts_with("\\x")) {
      std::from_chars(line.data() + i + 2, line.data() + i + 4, byte, 16);
      i += 3;
    }
    word += static_cast<char>(byte);
  }
  return word;
}

Texts read_words(const std::filesystem::path& path) {
  std::ifstream file(path);
  Texts words;
  for (std::string line; std::getline(file, line);) words.push_back(unquoted(line));
  return words;
}

class Changes {
 public:
  Changes(Texts seeds, Texts words) : seeds_(std::move(seeds)), words_(std::move(words)) {}

  // A seed with one to eight changes.
  void next(std::string& text) {
    text = one_of(seeds_);
    for (std::size_t n = 1 + below(8); n > 0; --n) change(text);
    if (text.size() > most_bytes) text.resize(most_bytes);
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  const std::string& one_of(const Texts& texts) { return texts[below(texts.size())]; }

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = 1 + below(64);
    switch (below(6)) {
      case 0: text.erase(at, length); break;
      case 1: text.insert(at, one_of(words_)); break;
      case 2: text.insert(at, text.substr(below(text.size() + 1), length)); break;
      case 3: text.insert(at, 1, static_cast<char>(below(256))); break;
      case 4:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
      default: {
        const std::string& other = one_of(seeds_);
        text.replace(at, std::string::npos, other, below(other.size() + 1), std::string::npos);
      }
    }
  }

  Texts seeds_, words_;
  std::mt19937 random_;
};

void run_input() { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

}  // namespace

// TARGET's arguments: its folder of seeds, its dictionary, how many inputs, and where to keep one that fails.
int main(int argc, char** argv) {
  using cablelint::fuzz::require;
  require(argc == 5, "usage: SEEDS DICTIONARY INPUTS CRASH");
  crash_path = argv[4];
  __sanitizer_set_death_callback(keep_input);
  std::signal(SIGABRT, on_abort);
  const Texts seeds = read_seeds(argv[1]);
  Texts words = read_words(argv[2]);
  require(!seeds.empty() && !words.empty(), "there are seeds and words");
  for (const std::string& seed : seeds) {
    input = seed;
    run_input();
  }
  Changes changes(seeds, std::move(words));
  const int inputs = std::atoi(argv[3]);
  for (int i = 0; i < inputs; ++i) {
    changes.next(input);
    run_input();
  }
  std::printf("%zu seeds and %d changed ones\n", seeds.size(), inputs);
}

// A Telegram borrows the text and its Parser: neither may be a temporary. Compiled as it is this must pass,
// and with each of the macros it must be refused (tests/CMakeLists.txt).
#include <string>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

int main() {
  using namespace cablelint;
  const std::string text = "UNCLAS VALLETTA 000117\n";
  Parser parser(facts::vocabulary());
#if defined TEMPORARY_TEXT
  return static_cast<int>(parser.parse(std::string("UNCLAS")).lines.size());
#elif defined TEMPORARY_PARSER
  return static_cast<int>(Parser(facts::vocabulary()).parse(text).lines.size());
#else
  return static_cast<int>(parser.parse(text).lines.size() + parser.parse("UNCLAS").lines.size());
#endif
}

// The generator of fact tables: good tables become arrays, bad ones an error with file and line.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/corpus.hpp"

namespace {

namespace fs = std::filesystem;

struct Result {
  int exit;
  std::string header, errors;
};

class Embed : public testing::Test {
 protected:
  fs::path folder = fs::temp_directory_path() / ("embed_facts_" + std::to_string(getpid()));

  void SetUp() override { fs::create_directory(folder); }
  void TearDown() override { fs::remove_all(folder); }

  Result run(const std::string& table) {
    std::ofstream(folder / "t.tsv", std::ios::binary) << table;
    return run_on("t.tsv");
  }

  Result run_on(const std::string& name) {
    const auto quoted = [&](const char* file) { return " '" + (folder / file).string() + "'"; };
    const std::string command = EMBED_FACTS + quoted("out.hpp") + quoted(name.c_str()) + " 2>" + quoted("errors");
    const int status = std::system(command.c_str());
    return {WEXITSTATUS(status), cablelint::tests::read_file(folder / "out.hpp"),
            cablelint::tests::read_file(folder / "errors")};
  }

  void refuses(const std::string& table, const std::string& error) {
    const auto r = run(table);
    EXPECT_EQ(r.exit, 1) << table;
    EXPECT_EQ(r.errors, (folder / error).string() + "\n") << table;
  }
};

const std::string head = "# table: things\n# row: Thing\n# id: ThingId\n# source: a book\n";

TEST_F(Embed, WritesAnArrayWithItsIdsAndSource) {
  const auto r = run(head + "id:id\ttext:str\tsince:date\tyears:int\ton:bool\tof:list\n"
                            "one\tO\"NE\t1995-10-14\t10\tyes\ta|b\n"
                            "two\t-\t-\t-\tno\t-\n");
  EXPECT_EQ(r.exit, 0) << r.errors;
  for (const char* part :
       {"// t.tsv", R"(things_source = "a book";)", "enum class ThingId : std::uint16_t { one, two };",
        "std::string_view text;", "std::array<Thing, 2> things",
        R"({ThingId::one, "O\"NE", Date{1995, 10, 14}, 10, true, "a|b"},)",
        R"({ThingId::two, "", Date{}, -1, false, ""},)"})
    EXPECT_NE(r.header.find(part), std::string::npos) << part << " in\n" << r.header;
}

TEST_F(Embed, RefusesCellsThatAreOutOfForm) {
  refuses(head + "text:str\ton:bool\nA\tyes\nB\tmaybe\n", "t.tsv:7: on: 'maybe' is neither yes nor no");
  refuses(head + "since:date\n1995-10\n", "t.tsv:6: since: '1995-10' is not YYYY-MM-DD");
  refuses(head + "since:date\n1995-13-01\n", "t.tsv:6: since: '1995-13-01' is not YYYY-MM-DD");
  refuses(head + "years:int\nten\n", "t.tsv:6: years: 'ten' is not a whole number");
  refuses(head + "years:int\n1-2\n", "t.tsv:6: years: '1-2' is not a whole number");
}

TEST_F(Embed, RefusesRowsOfAnotherWidth) {
  refuses(head + "text:str\ton:bool\nA\n", "t.tsv:6: 1 cells, expected 2");
  refuses(head + "text:str\nA\tB\n", "t.tsv:6: 2 cells, expected 1");
}

TEST_F(Embed, RefusesColumnsWithoutAKnownType) {
  refuses(head + "text\nA\n", "t.tsv:5: column 'text' has no type");
  refuses(head + "text:string\nA\n", "t.tsv:5: column type 'string' is unknown");
}

TEST_F(Embed, RefusesTablesWithoutNameRowOrSource) {
  refuses("# row: Thing\n# source: a book\ntext:str\nA\n", "t.tsv:1: no line '# table: ...'");
  refuses("# table: things\n# source: a book\ntext:str\nA\n", "t.tsv:1: no line '# row: ...'");
  refuses("# table: things\n# row: Thing\ntext:str\nA\n", "t.tsv:1: no line '# source: ...'");
}

TEST_F(Embed, RefusesAFileThatIsNotThere) {
  const auto r = run_on("none.tsv");
  EXPECT_EQ(r.exit, 1);
  EXPECT_EQ(r.errors, (folder / "none.tsv").string() + ":0: cannot be read\n");
}

}  // namespace

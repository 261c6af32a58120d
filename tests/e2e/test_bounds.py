"""How much there may be of anything, what is said beyond that, and that the counts stay exact."""
import json
import os
import unittest

from program import BINARY, CLEAN, FAULTY, Case, run
from test_archives import tar

MEGABYTE = 1 << 20
LISTED = 1000


class Findings(Case):
    def many(self, count):
        lists = (f"{n}. Text:\n\nA. one\n\nC. two\n\nE. three\n\n" for n in range(1, count // 2 + 1))
        return self.write(f"{count}.txt", CLEAN.split("1. (U)")[0] + "".join(lists))

    def report_of(self, path, *more):
        done = run("check", "--select", "PAR007", "--format", "json", *more, path)
        return done, json.loads(done.stdout)

    def test_all_are_listed_up_to_the_bound(self):
        done, report = self.report_of(self.many(LISTED))
        self.assertEqual((len(report["documents"][0]["findings"]), done.stderr), (LISTED, b""))
        self.assertNotIn("unlisted", report["documents"][0])

    def test_beyond_it_they_are_counted(self):
        path = self.many(LISTED + 234)
        done, report = self.report_of(path)
        self.assertEqual(len(report["documents"][0]["findings"]), LISTED)
        level = report["documents"][0]["findings"][0]["level"]
        self.assertEqual(report["documents"][0]["unlisted"], [{"code": "PAR007", "level": level, "count": 234}])
        self.assertEqual(report["summary"]["by_code"], {"PAR007": LISTED + 234})
        self.assertEqual(report["summary"]["by_level"][level], LISTED + 234)
        self.assert_message(done, "PAR007 was found 1234 times", "first 1000")
        for name in ("text", "concise"):
            lines = run("check", "--select", "PAR007", "--format", name, path).stdout.decode().splitlines()
            self.assertIn(f"{path}: and 234 findings of PAR007 more, which are counted alone", lines)

    def test_merged_sums_are_exact(self):
        done, report = self.report_of(self.many(LISTED + 6))
        merged = json.loads(run("merge", self.write("a.json", done.stdout)).stdout)
        self.assertEqual(merged["summary"], report["summary"])


class Sizes(Case):
    def only(self, content, *arguments):
        path = self.write("input", content)
        return self.report(path, *arguments, status=2)["documents"]

    def test_a_text(self):
        documents = self.only(CLEAN + "word " * (26 * MEGABYTE))
        self.assertEqual([(d["status"], d["reason"]) for d in documents],
                         [("unreadable", "the text is longer than 128 MB")])

    def test_a_file(self):
        path = self.write("input", CLEAN)
        os.truncate(path, 5 << 30)  # no byte of it is written
        document, = self.report(path, status=2)["documents"]
        self.assertEqual((document["status"], document["reason"]), ("unreadable", "the file is too large"))
        self.assertIn("may have up to 4 GiB", run("check", path).stderr.decode())

    def test_a_text_in_an_archive(self):
        long = CLEAN.encode() + b"word " * (13 * MEGABYTE)
        documents = self.only(tar([("1", FAULTY.encode()), ("2", long), ("3", CLEAN.encode())]))
        self.assertEqual([d["status"] for d in documents], ["findings", "unreadable", "clean"])
        self.assertEqual(documents[1]["reason"], "the text is longer than 64 MB")

    def test_a_text_in_a_file_of_several(self):
        long = CLEAN.replace("000117", "000118") + "word " * (26 * MEGABYTE)
        documents = self.only(FAULTY + "NNNN\n" + long + "\nNNNN\n" + CLEAN.replace("000117", "000119"))
        self.assertEqual([d["status"] for d in documents], ["findings", "unreadable", "clean"])

    def test_a_record(self):
        rows = [{"id": 1, "text": CLEAN}, {"id": 2, "text": "x" * (17 * MEGABYTE)}, {"id": 3, "text": CLEAN}]
        documents = self.only("".join(json.dumps(row) + "\n" for row in rows))
        self.assertEqual([d["status"] for d in documents], ["clean", "unreadable", "clean"])
        self.assertEqual(documents[1]["reason"], "the record is longer than 16 MB")


@unittest.skipIf("sanitize" in BINARY, "the stack of a sanitizer is another one")
class Nesting(Case):
    def test_of_json(self):
        for deep in ("[" * 300000, '{"a":' * 300000, '{"id":1,"text":' + "[" * 300000):
            done = run("check", self.write("x.ndjson", '{"id": 1, "text": ' + json.dumps(CLEAN) + "}\n" + deep + "\n"))
            self.assertEqual(done.returncode, 2)

    def test_of_configuration(self):
        for deep in ("a = " + "[" * 100000, "a = " + "{a=" * 100000, "[" + "a." * 100000 + "a]"):
            done = run("check", "--config", self.write("c.toml", deep), "-", stdin=CLEAN)
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "c.toml")


if __name__ == "__main__":
    unittest.main()

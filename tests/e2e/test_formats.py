"""The formats that other programs read, against their published schemas and over hostile inputs."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as xml

from program import CLEAN, FAULT_LINE, FAULTY, Case, run

import jsonschema

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = REPOSITORY.parent / "shared/schemas"
def needs(path):
    return unittest.skipUnless(path.exists(), f"{path.name} is not here")


class Output(Case):
    """Every format over the corpus and over a folder of hostile names and texts."""

    def setUp(self):
        super().setUp()
        hostile = self.folder / "hostile"
        names = ("a b%0A.txt", "]]>&<x>'\".txt", "::error::x.txt", "caf\u00e9 #1?.txt", "tab\tline\n.txt")
        for i, name in enumerate(names):
            text = FAULTY.replace("2. (SBU)", "2. (SBU/]]>%0A\x1b[31m)" if i % 2 else "2. (SBU)")
            self.write(f"hostile/{name}", text.encode() + b"\n3. (SBU) \xff\x00 ##[group]\n")
        self.write("hostile/clean.txt", CLEAN)
        self.write("hostile/none.txt", "word\n")
        os.symlink(hostile / "gone", hostile / "dangling.txt")
        self.hostile = hostile

    def print(self, name, *paths, options=()):
        done = run("check", "--select", "ALL", "--format", name, *options, *paths)
        self.assertIn(done.returncode, (0, 1, 2), done.stderr)
        return done.stdout.decode()

    def inputs(self):
        return (REPOSITORY / "corpus",), (self.hostile,), (self.folder / "no",)


class Sarif(Output):
    def runs(self):
        for paths in self.inputs():
            yield json.loads(self.print("sarif", *paths))

    @needs(SCHEMAS / "sarif-schema-2.1.0.json")
    def test_schema(self):
        check = jsonschema.Draft4Validator(json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text()))
        for log in self.runs():
            check.validate(log)

    def test_agrees_with_the_report(self):
        report = self.report("--select", "ALL", REPOSITORY / "corpus")
        wanted = [(f["code"], f["fingerprint"], f["location"]["start"]["line"], f["location"]["start"]["utf16_column"])
                  for d in report["documents"] for f in d["findings"]]
        log = json.loads(self.print("sarif", REPOSITORY / "corpus"))["runs"][0]
        rules = log["tool"]["driver"]["rules"]
        catalogue = [r["code"] for r in json.loads(run("rules", "--format", "json").stdout)["rules"]]
        self.assertEqual(len(catalogue), report["tool"]["rules"])
        # Behind the catalogue stand the rules on waivers, whose findings are in no cable.
        ids = [r["id"] for r in rules]
        self.assertEqual(ids[:len(catalogue)], catalogue)
        self.assertEqual(ids[len(catalogue):], ["WAV001", "WAV002", "WAV003"])
        found = []
        for result in log["results"]:
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            region = result["locations"][0]["physicalLocation"]["region"]
            found.append((result["ruleId"], result["partialFingerprints"]["cablelint/v1"], region["startLine"],
                          region["startColumn"]))
        self.assertEqual(found, wanted)
        self.assertEqual(log["columnKind"], "utf16CodeUnits")

    def test_unreadable_files_are_notifications(self):
        invocation = json.loads(self.print("sarif", self.folder / "no"))["runs"][0]["invocations"][0]
        self.assertFalse(invocation["executionSuccessful"])
        self.assertEqual(len(invocation["toolExecutionNotifications"]), 1)

    def test_more_results_than_anyone_takes(self):
        many = self.write("many.txt", "".join(FAULTY.replace("000117", f"{i:06}") + "NNNN\n" for i in range(25003)))
        log = json.loads(run("check", "--select", "SBU001", "--format", "sarif", many).stdout)["runs"][0]
        self.assertEqual(len(log["results"]), 25000)
        notes = log["invocations"][0]["toolExecutionNotifications"]
        self.assertEqual([n["message"]["text"] for n in notes], ["3 more results are not listed here"])
        self.assertEqual(log["results"][7]["locations"][0]["logicalLocations"][0]["name"], "record 8")

    def test_paths_are_relative_references(self):
        log = json.loads(run("check", "--format", "sarif", "hostile", cwd=self.folder).stdout)
        for result in log["runs"][0]["results"]:
            place = result["locations"][0]["physicalLocation"]["artifactLocation"]
            self.assertRegex(place["uri"], r"\Ahostile/(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+\Z")
            self.assertEqual(place["uriBaseId"], "ROOT")


class GitLab(Output):
    def test_issues(self):
        for paths in self.inputs():
            issues = json.loads(self.print("gitlab", *paths))
            self.assertEqual(len({i["fingerprint"] for i in issues}), len(issues))
            for issue in issues:
                self.assertIn(issue["severity"], ("info", "minor", "major", "critical", "blocker"))
                self.assertFalse(issue["location"]["path"].startswith("./"))
                self.assertGreaterEqual(issue["location"]["lines"]["begin"], 1)
                self.assertTrue(issue["description"].startswith(issue["check_name"] + ": "))

    def test_nothing_found(self):
        self.assertEqual(json.loads(run("check", "--format", "gitlab", "-", stdin=CLEAN).stdout), [])


class JUnit(Output):
    @needs(SCHEMAS / "junit.xsd")
    @unittest.skipUnless(shutil.which("xmllint"), "no xmllint")
    def test_schema(self):
        for i, paths in enumerate(self.inputs()):
            path = self.write(f"report{i}.xml", self.print("junit", *paths))
            done = subprocess.run(["xmllint", "--noout", "--schema", SCHEMAS / "junit.xsd", path], capture_output=True)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_counts(self):
        root = xml.fromstring(self.print("junit", self.hostile))
        for number, suite in enumerate(root):
            self.assertEqual(suite.get("id"), str(number))
            cases = suite.findall("testcase")
            for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
                self.assertEqual(int(suite.get(count)), sum(case.find(tag) is not None for case in cases))
            self.assertEqual(int(suite.get("tests")), len(cases))
        self.assertEqual(sum(int(s.get("errors")) for s in root), 1)  # the link to nowhere

    def test_same_again(self):
        options = {"environment": {"SOURCE_DATE_EPOCH": "86400"}}
        first, second = (run("check", "--format", "junit", self.hostile, **options).stdout for _ in range(2))
        self.assertEqual(first, second)
        self.assertIn(b'timestamp="1970-01-02T00:00:00"', first)


class GitHub(Output):
    COMMAND = re.compile(r"::(error|warning|notice) (?:file=[^,:]*)(?:,line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?)?"
                         r",title=[^,:]*::[^\n]*\Z")

    def test_commands(self):
        for paths in self.inputs():
            lines = self.print("github", *paths).splitlines()
            levels = []
            for line in lines:
                if line.startswith("cablelint: "):
                    continue
                match = self.COMMAND.match(line)
                self.assertTrue(match, line)
                levels.append(("error", "warning", "notice").index(match[1]))
                if match[4]:
                    self.assertEqual(match[2], match[3])
                    self.assertGreaterEqual(int(match[5]), int(match[4]))
            self.assertEqual(levels, sorted(levels))
            self.assertTrue(all(levels.count(level) <= 10 for level in range(3)))

    def test_says_what_is_left_out(self):
        many = self.write("many.txt", "".join(FAULTY.replace("000117", f"{i:06}") + "NNNN\n" for i in range(14)))
        lines = run("check", "--select", "SBU001", "--format", "github", many).stdout.decode().splitlines()
        self.assertEqual(len(lines), 11)
        self.assertTrue(lines[-1].startswith("cablelint: 4 more not shown here (4 errors, 0 warnings, 0 notes)"))

    def test_place(self):
        name = self.write("c/a,b:c%.txt", FAULTY)
        out = run("check", "--select", "SBU001", "--format", "github", "c", cwd=self.folder).stdout.decode()
        self.assertTrue(out.startswith(f"::error file=c/a%2Cb%3Ac%25.txt,line={FAULT_LINE},endLine={FAULT_LINE},"
                                       "col=4,endColumn=9,title=SBU001 "), (name, out))


if __name__ == "__main__":
    unittest.main()

"""baseline create, update and prune; what a check makes of one."""
import json
import os
import unittest

import jsonschema

from program import CLEAN, FAULTY, Case, run, schema

TWO = FAULTY.replace("1. (U)", "1. ( u )")  # POR009 as well
CODES = "SBU001,POR009"


class Baselines(Case):
    def setUp(self):
        super().setUp()
        self.write("c/a.txt", FAULTY)
        self.write("c/b.txt", CLEAN)

    def baseline(self, action, *arguments, status=0):
        done = run("baseline", action, "--select", CODES, *arguments, cwd=self.folder)
        self.assertEqual(done.returncode, status, done.stderr)
        return done

    def known(self, name="cablelint-baseline.json"):
        text = (self.folder / name).read_text()
        baseline = json.loads(text)
        jsonschema.Draft7Validator(schema("baseline")).validate(baseline)
        self.assertEqual(text, json.dumps(baseline, indent=1, ensure_ascii=False) + "\n")
        for codes in baseline["documents"].values():
            self.assertEqual(list(codes), sorted(codes))
            for prints in codes.values():
                self.assertEqual(prints, sorted(set(prints)))
        self.assertEqual(list(baseline["documents"]), sorted(baseline["documents"]))
        return {path: {code: len(prints) for code, prints in codes.items()} for path, codes in baseline["documents"].items()}

    def check(self, *arguments, status=0):
        return self.report("--select", CODES, "--fail-on", "info", "--baseline", "cablelint-baseline.json", *arguments, "c",
                           cwd=self.folder, status=status)


class Create(Baselines):
    def test_what_is_found_is_noted(self):
        done = self.baseline("create", "c")
        self.assertEqual(done.stdout, b"")
        self.assertIn(b"1 findings in the baseline, 0 before", done.stderr)
        self.assertEqual(self.known(), {"c/a.txt": {"SBU001": 1}})

    def test_fingerprints_are_those_of_the_report(self):
        self.write("c/a.txt", TWO)
        self.baseline("create", "c")
        documents = json.loads((self.folder / "cablelint-baseline.json").read_text())["documents"]
        report = self.report("--select", CODES, "c", cwd=self.folder)
        prints = sorted(f["fingerprint"] for d in report["documents"] for f in d["findings"])
        self.assertEqual(sorted(p for codes in documents["c/a.txt"].values() for p in codes), prints)
        self.assertEqual(len(prints), 2)

    def test_one_that_is_there_stays(self):
        self.write("cablelint-baseline.json", "mine")
        done = self.baseline("create", "c", status=2)
        self.assert_message(done, "cablelint-baseline.json", "update")
        self.assertEqual((self.folder / "cablelint-baseline.json").read_text(), "mine")

    def test_another_name(self):
        self.baseline("create", "--baseline", "known.json", "c")
        self.assertEqual(self.known("known.json"), {"c/a.txt": {"SBU001": 1}})

    def test_name_of_the_configuration(self):
        self.write("cablelint.toml", 'baseline = "known.json"\nselect = ["SBU001", "POR009"]\n')
        self.baseline("create", "c")
        self.assertEqual(self.known("known.json"), {"c/a.txt": {"SBU001": 1}})
        self.report("c", cwd=self.folder, status=0)

    def test_same_bytes_for_any_number_of_threads(self):
        for i in range(80):
            self.write(f"c/{i % 7}/{i}.txt", (FAULTY, TWO, CLEAN)[i % 3])
        for jobs in (1, 5):
            self.baseline("create", "--baseline", f"{jobs}.json", "-j", jobs, "c")
        self.assertEqual((self.folder / "1.json").read_bytes(), (self.folder / "5.json").read_bytes())
        self.assertEqual(len(self.known("1.json")), 55)

    def test_what_cannot_be_read_makes_the_status_2(self):
        self.baseline("create", "c", "none.txt", status=2)
        self.assertEqual(self.known(), {"c/a.txt": {"SBU001": 1}})

    def test_no_word_of_a_cable(self):
        self.baseline("create", "c")
        text = (self.folder / "cablelint-baseline.json").read_text()
        for word in ("HARBOR", "port", "office", "Monday", "fee"):
            self.assertNotIn(word, text)

    def test_what_check_is_told_on_the_command_line(self):
        """Else a baseline could not be made of what that check finds."""
        self.write("w.toml", '[[waiver]]\ncode = "SBU001"\npath = "c/a.txt"\nreason = "x"\n')
        self.write("list", "c/a.txt\n")
        self.baseline("create", "--waivers", "w.toml", "c")
        self.assertEqual(self.known().get("c/a.txt", {}), {})
        self.baseline("update", "--waivers", "w.toml", "--as-of", "2009-02-14", "--files-from", "list")
        self.assertEqual(self.known().get("c/a.txt", {}), {})
        run("baseline", "create", "--select", "REL", "--ceiling", "UNCLASSIFIED", "--baseline", "rel.json", "c", cwd=self.folder)
        self.assertEqual(list(self.known("rel.json").get("c/a.txt", {})), ["REL001"])
        done = run("baseline", "create", "--baseline", "in.json", "--stdin-filename", "c/z.txt", "-", stdin=FAULTY, cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(list(self.known("in.json")), ["c/z.txt"])

    def test_usage(self):
        for arguments in ((), ("make",)):
            self.assertEqual(run("baseline", *arguments).returncode, 2)


class Check(Baselines):
    def test_known_findings_stay_in_the_report_and_do_not_count(self):
        self.baseline("create", "c")
        report = self.check(status=0)
        (finding,) = [f for d in report["documents"] for f in d["findings"]]
        self.assertEqual((finding["code"], finding["suppressed"]), ("SBU001", {"kind": "baseline", "reason": None}))
        self.assertEqual((report["summary"]["suppressed"], report["summary"]["by_code"]), (1, {}))

    def test_a_new_one_counts(self):
        self.baseline("create", "c")
        self.write("c/a.txt", TWO)
        report = self.check(status=1)
        self.assertEqual(report["summary"]["suppressed"], 1)
        self.assertEqual([(f["code"], "suppressed" in f) for d in report["documents"] for f in d["findings"]], [("POR009", False), ("SBU001", True)])

    def test_one_in_a_place_that_moved_is_still_known(self):
        self.baseline("create", "c")
        self.write("c/a.txt", FAULTY.replace("SIPDIS\n", "\nSIPDIS\n").replace("on Monday.", "on Monday.\nIt rained."))
        self.check(status=0)

    def test_the_same_fault_in_another_file_is_new(self):
        self.baseline("create", "c")
        os.rename(self.folder / "c/a.txt", self.folder / "c/z.txt")
        self.check(status=1)

    def test_every_format_marks_them(self):
        self.baseline("create", "c")
        def out(name):
            return run("check", "--select", CODES, "--baseline", "cablelint-baseline.json", "--format", name, "c",
                       cwd=self.folder).stdout.decode()
        (result,) = json.loads(out("sarif"))["runs"][0]["results"]
        self.assertEqual([s["kind"] for s in result["suppressions"]], ["external"])
        self.assertEqual(json.loads(out("gitlab")), [])
        self.assertNotIn("::", out("github"))
        self.assertNotIn("<failure", out("junit"))
        for name in ("text", "concise"):
            self.assertNotIn("SBU001", out(name))
            self.assertIn("1 finding is suppressed", out(name))
        self.assertIn("suppressed", out("html"))

    def test_merged_reports_are_those_of_one_run(self):
        for i in range(40):
            self.write(f"c/{i}.txt", (FAULTY, CLEAN)[i % 2])
        self.baseline("create", "c/a.txt", *(f"c/{i}.txt" for i in range(0, 20)))
        arguments = ("check", "--select", CODES, "--baseline", "cablelint-baseline.json", "--format", "json")
        whole = run(*arguments, "c", cwd=self.folder).stdout
        self.assertGreater(json.loads(whole)["summary"]["suppressed"], 5)
        parts = [self.write(f"part{i}", run(*arguments, "--shard", f"{i}/3", "c", cwd=self.folder).stdout) for i in (1, 2, 3)]
        self.assertEqual(run("merge", *reversed(parts)).stdout, whole)

    def test_the_fixer_leaves_them(self):
        self.baseline("create", "c")
        run("check", "--fix", "--unsafe-fixes", "--select", CODES, "--baseline", "cablelint-baseline.json", "c", cwd=self.folder)
        self.assertEqual((self.folder / "c/a.txt").read_text(), FAULTY)

    def test_broken_ones(self):
        for text in ("", "[]", "{", '{"documents": {}}', '{"schema_version": "2.0", "documents": {}}', '{"schema_version": "1.0"}',
                     '{"schema_version": "1.0", "documents": []}', '{"schema_version": "1.0", "documents": {"a": []}}',
                     '{"schema_version": "1.0", "documents": {"a": {"SBU001": [1]}}}', "\xff\x1b[31m"):
            with self.subTest(text):
                self.write("broken.json", text)
                for command in (("check", "--baseline", "broken.json", "c"), ("baseline", "update", "--baseline", "broken.json", "c")):
                    done = run(*command, cwd=self.folder)
                    self.assertEqual((done.returncode, done.stdout), (2, b""))
                    self.assert_message(done, "broken.json", "baseline")
        done = run("check", "--baseline", "none.json", "c", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "none.json", "no such file")


if __name__ == "__main__":
    unittest.main()

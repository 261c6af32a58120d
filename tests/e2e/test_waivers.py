"""A waiver file: what it must say, what it stands for, and what is said of one that is out of date."""
import json
import re
import unittest

from program import CLEAN, FAULTY, Case, run

WAIVER = {"code": '"SBU001"', "path": '"c/a.txt"', "reason": '"cleared by the desk"'}


def waiver(**keys):
    """A [[waiver]]; a key that is None is left out."""
    lines = {**WAIVER, **keys}
    if "mrn" in keys:
        lines.setdefault("path", None)
    return "[[waiver]]\n" + "".join(f"{k} = {v}\n" for k, v in lines.items() if v is not None)


class Waivers(Case):
    def setUp(self):
        super().setUp()
        self.write("c/a.txt", FAULTY)
        self.write("c/b.txt", FAULTY.replace("000117", "000118"))

    def check(self, text, *arguments, paths=("c",), status=None, cwd=None):
        self.write("w.toml", text)
        return self.report("--select", "SBU001,SBU002", "--waivers", self.folder / "w.toml" if cwd else "w.toml", *arguments,
                           *paths, cwd=cwd or self.folder, status=status)

    def waived(self, *arguments, **more):
        report = self.check(*arguments, **more)
        return [d["path"] for d in report["documents"] for f in d["findings"] if f.get("suppressed", {}).get("kind") == "waiver"]

    def judged(self, *arguments, **more):
        """(code, line) of what is wrong with the waivers."""
        report = self.check(*arguments, **more)
        return [(f["code"], f["location"]["start"]["line"]) for d in report["documents"] if d["path"].endswith("w.toml")
                for f in d["findings"]]


class StandsFor(Waivers):
    def test_a_path(self):
        self.assertEqual(self.waived(waiver(), status=1), ["c/a.txt"])
        self.assertEqual(self.waived(waiver(path='"c/*"'), status=0), ["c/a.txt", "c/b.txt"])
        self.assertEqual(self.waived(waiver(path='"*/[b].txt"'), status=1), ["c/b.txt"])
        self.assertEqual(self.waived(waiver(path='"**/a.txt"'), paths=("a.txt",), cwd=self.folder / "c"), ["a.txt"])
        self.assertEqual(self.waived(waiver(path='"./**/c/a.txt"')), ["c/a.txt"])

    def test_a_path_counts_from_the_folder_of_the_file(self):
        self.assertEqual(self.waived(waiver(), paths=("a.txt",), cwd=self.folder / "c", status=0), ["a.txt"])
        self.assertEqual(self.waived(waiver(), paths=(self.folder / "c/a.txt",), status=0), [str(self.folder / "c/a.txt")])
        self.assertEqual(self.waived(waiver(), paths=("./c//../c/a.txt",), status=0), ["./c//../c/a.txt"])

    def test_a_message_number(self):
        text = "".join("O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n" +
                       FAULTY.replace("000117", f"{n:06}") + "NNNN\n" for n in (117, 118))
        self.write("c/a.txt", text)
        report = self.check(waiver(path=None, mrn='"09VALLETTA118"'), paths=("c/a.txt",), status=1)
        self.assertEqual([(d["telegram"]["mrn"], "suppressed" in d["findings"][0]) for d in report["documents"]],
                         [("09VALLETTA117", False), ("09VALLETTA118", True)])

    def test_only_its_code(self):
        self.assertEqual(self.waived(waiver(code='"SBU002"')), [])

    def test_the_reason_is_in_the_report(self):
        report = self.check(waiver(reason='"cleared \\"twice\\" by the desk"'))
        (finding,) = report["documents"][0]["findings"]
        self.assertEqual(finding["suppressed"], {"kind": "waiver", "reason": 'cleared "twice" by the desk'})
        out = run("check", "--select", "SBU001", "--waivers", "w.toml", "--format", "sarif", "c", cwd=self.folder).stdout
        results = json.loads(out)["runs"][0]["results"]
        self.assertEqual([r.get("suppressions", []) for r in results],
                         [[{"kind": "external", "status": "accepted", "justification": 'cleared "twice" by the desk'}], []])

    def test_control_characters_of_a_reason_go_nowhere(self):
        self.check(waiver(reason='"\\u001b[31m\\u009b::error::x"'))
        for name in ("text", "json", "ndjson", "sarif", "html", "junit", "github", "gitlab"):
            done = run("check", "--select", "SBU001", "--waivers", "w.toml", "--format", name, "c", cwd=self.folder)
            text = (done.stdout + done.stderr).decode()
            self.assertFalse([c for c in text if ord(c) < 32 and c != "\n" or 0x7f <= ord(c) < 0xa0], name)

    def test_the_configuration_names_the_file(self):
        self.write("cablelint.toml", 'waivers = "w.toml"\nselect = ["SBU001"]\n')
        self.write("w.toml", waiver(path='"c/*"'))
        self.report("c", cwd=self.folder, status=0)
        self.report("a.txt", cwd=self.folder / "c", status=0)

    def test_the_fixer_leaves_the_record(self):
        self.check(waiver())
        run("check", "--fix", "--unsafe-fixes", "--select", "SBU001", "--waivers", "w.toml", "c", cwd=self.folder)
        self.assertEqual((self.folder / "c/a.txt").read_text(), FAULTY)
        self.assertIn("SENSITIVE", (self.folder / "c/b.txt").read_text())

    def test_a_baseline_does_not_learn_it(self):
        self.write("w.toml", waiver())
        self.write("cablelint.toml", 'waivers = "w.toml"\nselect = ["SBU001"]\n')
        self.assertEqual(run("baseline", "create", "c", cwd=self.folder).returncode, 0)
        documents = json.loads((self.folder / "cablelint-baseline.json").read_text())["documents"]
        self.assertEqual(list(documents), ["c/b.txt"])


class Expires(Waivers):
    def test_the_last_day_is_its_own(self):
        text = waiver(expires="2027-01-31")
        self.assertEqual(self.waived(text, "--as-of", "2027-01-31"), ["c/a.txt"])
        self.assertEqual(self.waived(text, "--as-of", "2027-02-01"), [])

    def test_an_expired_one_is_a_finding(self):
        text = "# head\n\n" + waiver(expires="2027-01-31")
        self.assertEqual(self.judged(text, "--as-of", "2027-02-01"), [("WAV001", 3)])
        report = self.check(text, "--as-of", "2027-02-01")
        (finding,) = report["documents"][-1]["findings"]
        self.assertEqual(finding["level"], "warning")
        self.assertIn("2027-01-31", finding["message"])
        self.assertIn("SBU001", finding["message"])

    def test_long_ago_and_far_away_by_todays_date(self):
        self.assertEqual(self.waived(waiver(expires="1999-12-31")), [])
        self.assertEqual(self.waived(waiver(expires="9999-12-31")), ["c/a.txt"])


class OutOfDate(Waivers):
    def test_an_unknown_code_is_an_error(self):
        self.assertEqual(self.judged(waiver() + waiver(code='"SBU999"'), status=1), [("WAV003", 5)])
        self.write("c/b.txt", CLEAN)
        self.check(waiver() + waiver(code='"SBU"'), status=1)  # families are not waived

    def test_one_that_stands_for_nothing(self):
        self.assertEqual(self.judged(waiver() + waiver(code='"SBU002"'), paths=(".",)), [("WAV002", 5)])
        self.assertEqual(self.judged(waiver() + waiver(path='"c/gone.txt"')), [("WAV002", 5)])
        self.assertEqual(self.judged(waiver(path='"c/?.txt"') + waiver(path='"c/x*.txt"')), [("WAV002", 5)])
        self.assertEqual(self.judged(waiver(path=None, mrn='"09NOWHERE1"'), paths=(".",)), [("WAV002", 1)])
        self.assertEqual(self.judged(waiver(code='"SBU002"'), paths=("c/a.txt",)), [("WAV002", 1)])

    def test_nothing_is_said_of_what_was_not_looked_at(self):
        self.assertEqual(self.judged(waiver(path='"c/b.txt"'), paths=("c/a.txt",)), [])
        self.assertEqual(self.judged(waiver(path='"d/*"')), [])
        self.assertEqual(self.judged(waiver(path='"*.txt"', code='"SBU002"')), [])
        self.assertEqual(self.judged(waiver(path=None, mrn='"09NOWHERE1"')), [])
        self.assertEqual(self.judged(waiver(code='"CAP001"')), [])  # the rule is off in this run
        self.assertEqual(self.judged(waiver(path='"c/gone*"'), "--shard", "1/2"), [])
        self.assertEqual(self.judged(waiver(path='"c/x*"'), "--files-from", self.write("list", "c/a.txt\n"), paths=()), [])

    def test_used_ones_are_quiet(self):
        self.assertEqual(self.judged(waiver() + waiver(path='"c/b*"'), paths=(".",), status=0), [])

    def test_rules_of_their_own_are_explained(self):
        for code in ("WAV001", "WAV002", "WAV003"):
            done = run("explain", code)
            self.assertEqual(done.returncode, 0)
            self.assertIn(code.encode(), done.stdout)

    def test_in_every_format(self):
        self.check(waiver(code='"SBU999"'))
        for name in ("text", "concise", "json", "ndjson", "sarif", "html", "junit", "github", "gitlab"):
            done = run("check", "--select", "SBU002", "--waivers", "w.toml", "--format", name, "c", cwd=self.folder)
            self.assertEqual((done.returncode, done.stderr), (1, b""), name)
            self.assertIn(b"WAV003", done.stdout, name)

    def test_a_waiver_file_is_not_counted_as_a_cable(self):
        self.write("w.toml", waiver(code='"SBU999"'))
        out = run("check", "--select", "SBU001", "--waivers", "w.toml", "c", cwd=self.folder).stdout.decode()
        self.assertEqual(out.splitlines()[-1], "3 errors, 0 warnings, 0 notes in 2 cables (0 clean)")

    def test_merged_reports_tell_which_stand_for_nothing(self):
        """One part alone cannot: what a waiver stands for may be in another."""
        for name in "defghij":
            self.write(f"c/{name}.txt", FAULTY)
        text = (waiver() + waiver(path='"c/gone.txt"') + waiver(path='"c/[b-d].txt"') + waiver(path='"c/x*"') + waiver(code='"SBU002"') +
                waiver(path='"d/*"') + waiver(expires="2001-01-01") + waiver(code='"SBU999"') + waiver(path='"c/[e-j].txt"'))
        self.write("w.toml", text)
        options = ("--select", "SBU001,SBU002", "--waivers", "w.toml", "--fail-on", "never")
        for form in ("json", "ndjson"):
            check = lambda *more: run("check", *options, "--format", form, *more, "c", cwd=self.folder).stdout
            whole = check()
            self.assertEqual(whole.count(b'"code":"WAV002"'), 3)
            parts = [self.write(f"{i}", check("--shard", f"{i}/5")) for i in range(1, 6)]
            self.assertNotIn(b"WAV002", re.sub(rb'"part":.*', b"", b"".join(p.read_bytes() for p in parts)))
            half = self.write("half", run("merge", parts[4], parts[1], parts[1]).stdout)
            done = run("merge", parts[3], half, parts[0], parts[2])
            self.assertEqual((done.returncode, done.stderr, done.stdout), (0, b"", whole))
        report = self.report(*options, "--shard", "1/5", "c", cwd=self.folder)
        self.assertIn("part", report["documents"][-1])
        self.write("w.toml", waiver(path='"c/*"'))
        text = run("check", *options, "--shard", "1/1", "c", cwd=self.folder).stdout
        self.assertIn(b"in 9 cables (0 clean", text)

    def test_merged_reports_are_those_of_one_run(self):
        for i in range(30):
            self.write(f"z/{i}.txt", (FAULTY, CLEAN)[i % 2])
        self.write("w.toml", waiver(path='"z/1?.txt"') + waiver(code='"SBU999"') + waiver(path='"z/4.txt"', expires="1999-12-31"))
        for name in ("json", "ndjson"):
            arguments = ("check", "--select", "SBU001", "--waivers", "w.toml", "--format", name)
            whole = run(*arguments, ".", cwd=self.folder).stdout
            self.assertIn(b"WAV003", whole)
            parts = [self.write(f"../{self.folder.name}-{i}", run(*arguments, "--shard", f"{i}/3", ".", cwd=self.folder).stdout)
                     for i in (1, 2, 3)]
            self.addCleanup(lambda files: [f.unlink(missing_ok=True) for f in files], parts)
            self.assertEqual(run("merge", *reversed(parts)).stdout, whole)


if __name__ == "__main__":
    unittest.main()

"""cablelint.toml: which one is read, what its keys do, and what is said of a wrong one."""
import json
import os
import re
import unittest

from program import CLEAN, FAULTY, Case, run

# Its SIPDIS came two years too early: information (CAP012), beside the error SBU001.
EARLY = FAULTY.replace("UNCLAS VALLETTA", "O 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA")


needs_release_rules = unittest.skipUnless(b"REL001" in run("rules").stdout, "no release rules")


class Configured(Case):
    def found(self, *arguments, cwd=None, **more):
        """(path, code, level) of all findings of a check in the test's folder."""
        report = self.report(*arguments, cwd=cwd or self.folder, **more)
        return [(d["path"], f["code"], f["level"]) for d in report["documents"] for f in d["findings"]]

    def config(self, text, name="cablelint.toml"):
        return self.write(name, text)


class Which(Configured):
    def setUp(self):
        super().setUp()
        self.write("in/deep/a.txt", FAULTY)

    def test_the_nearest_one_wins_whole(self):
        self.config('ignore = ["SBU001"]\n')
        self.assertEqual(self.found(cwd=self.folder / "in/deep", status=0), [])
        self.config('select = ["SBU001"]\n', "in/cablelint.toml")
        self.assertEqual(self.found(cwd=self.folder / "in/deep", status=1), [("a.txt", "SBU001", "error")])

    def test_a_named_one_instead(self):
        self.config('ignore = ["SBU001"]\n')
        other = self.config('select = ["SBU001"]\n', "other.toml")
        self.assertEqual(self.found("--config", other, status=1), [("in/deep/a.txt", "SBU001", "error")])

    def test_a_link_that_leads_nowhere_is_not_passed_over(self):
        (self.folder / "cablelint.toml").symlink_to("gone.toml")
        done = run("check", cwd=self.folder)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assert_message(done, "cablelint.toml", "no such file")
        (self.folder / "cablelint.toml").unlink()
        (self.folder / "cablelint.toml").symlink_to("/dev/null")
        self.assertEqual(self.found(status=1), [("in/deep/a.txt", "SBU001", "error")])

    def test_isolated(self):
        self.config('ignore = ["SBU001"]\n')
        self.assertIn(("in/deep/a.txt", "SBU001", "error"), self.found("--isolated", status=1))
        done = run("check", "--isolated", "--config", "cablelint.toml", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "--isolated", "--config")

    def test_a_named_one_that_cannot_be_read(self):
        for name in ("none.toml", "in"):
            done = run("check", "--config", name, cwd=self.folder)
            self.assertEqual((done.returncode, done.stdout), (2, b""), name)
            self.assert_message(done, name)

    def test_extend_reads_the_other_one_first(self):
        self.config('select = ["SBU001", "CAP012"]\nignore = ["CAP012"]\n[levels]\nSBU001 = "info"\n', "base/base.toml")
        self.config('extend = "base/base.toml"\nignore = []\n[levels]\nCAP012 = "error"\n')
        self.write("in/deep/a.txt", EARLY)
        self.assertEqual(self.found(status=1), [("in/deep/a.txt", "CAP012", "error"), ("in/deep/a.txt", "SBU001", "info")])

    def test_a_path_in_an_extended_one_counts_from_its_folder(self):
        self.config('baseline = "known.json"\n', "base/base.toml")
        self.config('extend = "base/base.toml"\n')
        shown = json.loads(run("config", "show", cwd=self.folder).stdout)
        self.assertEqual(os.path.realpath(shown["baseline"]), os.path.realpath(self.folder / "base/known.json"))

    def test_files_that_extend_each_other(self):
        self.config('extend = "b.toml"\n')
        self.config('extend = "cablelint.toml"\n', "b.toml")
        done = run("check", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "extend each other", "1:10")
        for i in range(12):
            self.config(f'extend = "{i + 1}.toml"\n' if i < 11 else "", f"{i}.toml")
        self.assert_message(run("check", "--config", "0.toml", cwd=self.folder), "more than 10 deep")


class Keys(Configured):
    def setUp(self):
        super().setUp()
        self.write("a.txt", EARLY)
        self.write("archive/b.txt", EARLY)

    def codes(self, *arguments, **more):
        return {f[1:] for f in self.found(*arguments, **more) if f[1] in ("SBU001", "CAP012")}

    def test_selection(self):
        for text, wanted in (('select = ["CAP012"]', {"CAP012"}), ('select = ["SBU"]\nextend-select = ["CAP"]', {"SBU001", "CAP012"}),
                             ('ignore = ["SBU"]', {"CAP012"})):
            self.config(text + "\n")
            self.assertEqual({code for code, _ in self.codes()}, wanted, text)

    def test_the_command_line_goes_first(self):
        self.config('select = ["CAP012"]\nignore = ["CAP012"]\nfail-on = "never"\n')
        self.assertEqual(self.codes("--select", "SBU001", status=0), {("SBU001", "error")})
        self.assertEqual(self.codes("--select", "SBU001", "--fail-on", "error", status=1), {("SBU001", "error")})
        self.assertEqual(self.codes("--select", "CAP012", status=0), {("CAP012", "info")})  # what is asked for by name

    def test_select_on_the_command_line_starts_anew(self):
        self.config('extend-select = ["CAP012"]\nignore = ["SBU"]\n[levels]\nSBU001 = "off"\nSBU002 = "info"\n')
        self.assertEqual(self.codes("--select", "SBU"), {("SBU001", "error")})
        self.assertEqual(self.codes("--select", "ALL", "--ignore", "SBU"), {("CAP012", "info")})

    def test_the_command_line_adds_to_the_file_and_takes_from_it(self):
        self.config('ignore = ["SBU001", "CAP012"]\n')
        self.assertEqual(self.codes("--extend-select", "SBU001"), {("SBU001", "error")})
        self.assertEqual(self.codes("--extend-select", "SBU,CAP", "--ignore", "SBU"), {("CAP012", "info")})
        self.config('[[path]]\nglob = "*"\nignore = ["SBU001"]\n')  # what holds for some paths holds there all the same
        self.assertEqual(self.codes("--select", "SBU001"), set())

    def test_fail_on(self):
        for level, status in (("error", 1), ("warning", 1), ("info", 1), ("never", 0)):
            self.config(f'select = ["SBU001"]\nfail-on = "{level}"\n')
            self.found(status=status)

    def test_levels(self):
        self.config('[levels]\nSBU = "warning"\nCAP012 = "error"\n')
        self.assertEqual(self.codes(status=1), {("SBU001", "warning"), ("CAP012", "error")})
        self.config('select = ["SBU001"]\n[levels]\nSBU001 = "info"\n')
        self.assertEqual(self.codes(status=0), {("SBU001", "info")})
        self.config('[levels]\nSBU001 = "off"\n')
        self.assertEqual({code for code, _ in self.codes()}, {"CAP012"})

    def test_levels_in_every_format(self):
        self.config('select = ["SBU001"]\n[levels]\nSBU001 = "info"\n')
        for name, words in (("concise", "info SBU001"), ("github", "::notice "), ("gitlab", '"severity":"info"'),
                            ("sarif", '"level":"note"'), ("html", "info"), ("junit", 'failures="0"')):
            out = run("check", "--format", name, "a.txt", cwd=self.folder).stdout.decode()
            self.assertIn(words, re.sub(r'": "', '":"', out), name)

    def test_settings_for_some_paths(self):
        self.config('select = ["SBU001"]\n\n[[path]]\nglob = "archive/*"\nignore = ["SBU001"]\nextend-select = ["CAP012"]\n'
                    'levels = {CAP012 = "error"}\n')
        wanted = [("a.txt", "SBU001", "error"), ("archive/b.txt", "CAP012", "error")]
        self.assertEqual(self.found(status=1), wanted)
        inside = self.found(cwd=self.folder / "archive", status=1)  # globs count from the file's folder
        self.assertEqual(inside, [("b.txt", "CAP012", "error")])
        self.assertEqual([f[1] for f in self.found("archive/../a.txt", self.folder / "archive/b.txt")], ["SBU001", "CAP012"])

    def test_settings_for_some_paths_add_up(self):
        self.config('select = ["SBU001", "CAP012"]\n[[path]]\nglob = "*"\nignore = ["CAP012"]\n'
                    '[[path]]\nglob = "archive/*"\nextend-select = ["CAP012"]\n')
        self.assertEqual(self.found(), [("a.txt", "SBU001", "error"), ("archive/b.txt", "CAP012", "info"),
                                        ("archive/b.txt", "SBU001", "error")])

    @needs_release_rules
    def test_ceiling(self):
        self.config('ceiling = "UNCLASSIFIED"\n')
        report = self.report("a.txt", cwd=self.folder)
        self.assertTrue([c for c in report["summary"]["by_code"] if c.startswith("REL")], report["summary"])

    @needs_release_rules
    def test_a_ceiling_and_what_is_ignored(self):
        self.config('ceiling = "UNCLASSIFIED"\nignore = ["REL001"]\n')
        for more, wanted in (((), False), (("--ignore", "SBU"), False), (("--select", "SBU"), True)):
            self.assertEqual("REL001" in self.report(*more, "a.txt", cwd=self.folder)["summary"]["by_code"], wanted, more)

    def test_fix_and_filter_keep_to_it(self):
        self.config('ignore = ["POR009", "SBU001"]\n')
        path = self.write("a.txt", FAULTY.replace("1. (U)", "1. ( u )"))
        before = path.read_bytes()
        run("check", "--fix", "--unsafe-fixes", "a.txt", cwd=self.folder)
        self.assertEqual(path.read_bytes(), before)
        row = json.loads(run("filter", stdin=json.dumps({"id": 1, "text": FAULTY}), cwd=self.folder).stdout)
        self.assertEqual(row["findings"], [])

    def test_same_bytes_for_any_number_of_threads_and_merged(self):
        for i in range(60):
            self.write(f"{'archive' if i % 3 else 'now'}/{i}.txt", (EARLY, FAULTY, CLEAN)[i % 3])
        self.config('[levels]\nSBU001 = "info"\n[[path]]\nglob = "archive/*"\nlevels = {SBU001 = "warning", CAP012 = "off"}\n')
        whole = run("check", "--format", "json", "-j", "1", ".", cwd=self.folder).stdout
        self.assertEqual(run("check", "--format", "json", "-j", "5", ".", cwd=self.folder).stdout, whole)
        self.assertEqual(json.loads(whole)["summary"]["by_level"]["error"], 0)
        for i in (1, 2):
            run("check", "--format", "json", "--shard", f"{i}/2", "--output", self.folder / f"out{i}", ".", cwd=self.folder)
        self.assertEqual(run("merge", self.folder / "out2", self.folder / "out1").stdout, whole)


if __name__ == "__main__":
    unittest.main()

"""`exclude` in cablelint.toml and --force-exclude: what a run leaves out, and what is said of it."""
import json
import unittest

from program import CLEAN, FAULTY, run
from test_config import Configured

DRAFTS = 'select = ["SBU001"]\nexclude = ["drafts/*"]\n'


class Excluding(Configured):
    def setUp(self):
        super().setUp()
        for name in ("a.txt", "drafts/b.txt", "drafts/deep/c.txt", "old/d.txt"):
            self.write(name, FAULTY)

    def checked(self, *arguments, cwd=None, **more):
        """Path and status of all documents."""
        report = self.report(*arguments, cwd=cwd or self.folder, **more)
        return [(d["path"], d["status"]) for d in report["documents"]]

    def walked(self, text, *arguments, **more):
        self.config(text)
        return [path for path, _ in self.checked(*arguments, **more)]


class Walks(Excluding):
    def test_globs_fit_files_and_folders(self):
        for globs, left in (("[]", ["a.txt", "drafts/b.txt", "drafts/deep/c.txt", "old/d.txt"]),
                            ('["drafts/*"]', ["a.txt", "old/d.txt"]),
                            ('["drafts"]', ["a.txt", "old/d.txt"]),
                            ('["drafts/"]', ["a.txt", "old/d.txt"]),
                            ('["./drafts/", "**/d.txt", "**/a.txt"]', []),
                            ('["**/deep"]', ["a.txt", "drafts/b.txt", "old/d.txt"]),
                            ('["*/deep"]', ["a.txt", "drafts/b.txt", "old/d.txt"]),
                            ('["*/[bd].txt"]', ["a.txt", "drafts/deep/c.txt"]),
                            ('["b.txt", "old/d.txt"]', ["a.txt", "drafts/b.txt", "drafts/deep/c.txt"]),
                            ('["draft", "rafts/*", "old/d"]', ["a.txt", "drafts/b.txt", "drafts/deep/c.txt", "old/d.txt"])):
            with self.subTest(globs):
                self.assertEqual([p for p in self.walked(f"exclude = {globs}\n") if p.endswith(".txt")], left)

    def test_globs_count_from_the_folder_of_the_file(self):
        text = 'exclude = ["drafts", "cablelint.toml"]\n'
        self.assertEqual(self.walked(text, "."), ["./a.txt", "./old/d.txt"])
        self.assertEqual(self.walked(text, self.folder), [str(self.folder / "a.txt"), str(self.folder / "old/d.txt")])
        self.assertEqual(self.walked(text, "old", "drafts"), ["old/d.txt"])
        self.assertEqual(self.walked(text, cwd=self.folder / "old"), ["d.txt"])
        self.assertEqual(self.walked(text, "../drafts", "..", cwd=self.folder / "old"), ["../a.txt", "../old/d.txt"])

    def test_extend_adds(self):
        self.config('exclude = ["drafts"]\n', "base/base.toml")
        text = 'extend = "base/base.toml"\nexclude = ["old", "*.toml"]\n'
        self.assertEqual(self.walked(text), ["a.txt"])
        shown = json.loads(run("config", "show", cwd=self.folder).stdout)
        self.assertEqual(shown["exclude"], ["drafts", "old", "*.toml"])

    def test_isolated_excludes_nothing(self):
        self.assertIn("drafts/b.txt", self.walked(DRAFTS, "--isolated"))

    def test_what_is_left_out_is_not_even_opened(self):
        (self.folder / "drafts/broken.txt").symlink_to("nowhere")
        self.config("")
        self.assertIn(("drafts/broken.txt", "unreadable"), self.checked(status=2))
        self.config(DRAFTS)
        self.assertEqual([p for p, status in self.checked(status=1) if status == "unreadable"], [])

    def test_shards_and_threads(self):
        for i in range(80):
            self.write(f"{'drafts' if i % 3 else 'now'}/{i}.txt", (FAULTY, CLEAN)[i % 2])
        self.config(DRAFTS)
        whole = run("check", "--format", "json", "-j", "1", cwd=self.folder).stdout
        self.assertEqual(len(json.loads(whole)["documents"]), 30)
        self.assertEqual(run("check", "--format", "json", "-j", "4", cwd=self.folder).stdout, whole)
        for i in (1, 2, 3):
            run("check", "--format", "json", "--shard", f"{i}/3", "-o", self.folder / f"drafts/part{i}", cwd=self.folder)
        parts = [self.folder / f"drafts/part{i}" for i in (2, 3, 1)]
        self.assertEqual(run("merge", *parts).stdout, whole)

    def test_fixes_and_baselines_keep_to_it(self):
        loose = FAULTY.replace("1. (U)", "1. ( u )")
        inside, outside = self.write("drafts/e.txt", loose), self.write("e.txt", loose)
        self.config('exclude = ["drafts"]\n')
        run("baseline", "create", cwd=self.folder)
        known = (self.folder / "cablelint-baseline.json").read_text()
        self.assertIn("old/d.txt", known)
        self.assertNotIn("drafts", known)
        diff = run("check", "--diff", "--unsafe-fixes", cwd=self.folder).stdout.decode()
        self.assertIn("e.txt", diff)
        self.assertNotIn("drafts", diff)
        run("check", "--fix", "--unsafe-fixes", cwd=self.folder)
        self.assertEqual((inside.read_text(), outside.read_text() == loose), (loose, False))

    def test_a_waiver_for_what_was_left_out_is_not_called_idle(self):
        self.write("w.toml", "".join(f'[[waiver]]\ncode = "SBU001"\npath = "{path}"\nreason = "x"\n'
                                     for path in ("drafts/b.txt", "drafts/deep/*", "old/gone.txt")))
        self.config(DRAFTS + 'waivers = "w.toml"\n')
        report = self.report(cwd=self.folder)
        idle = [f["location"]["start"]["line"] for d in report["documents"] for f in d["findings"] if f["code"] == "WAV002"]
        self.assertEqual(idle, [9])


class Named(Excluding):
    WAYS = ((("drafts/b.txt",), ""), (("--files-from", "list"), ""), (("--stdin-filename", "drafts/b.txt", "-"), FAULTY))

    def setUp(self):
        super().setUp()
        self.config(DRAFTS)
        self.write("list", "drafts/b.txt\n")

    def test_is_checked_all_the_same(self):
        for arguments, stdin in self.WAYS:
            self.assertEqual(self.checked(*arguments, stdin=stdin, status=1), [("drafts/b.txt", "findings")], arguments)

    def test_is_left_out_when_forced(self):
        for arguments, stdin in self.WAYS:
            for fail_on in ("error", "info"):
                done = run("check", "--force-exclude", "--fail-on", fail_on, *arguments, stdin=stdin, cwd=self.folder)
                self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)
            report = self.report("--force-exclude", *arguments, stdin=stdin, cwd=self.folder)
            self.assertEqual([(d["path"], d["status"], d["reason"]) for d in report["documents"]],
                             [("drafts/b.txt", "skipped", "excluded by the configuration")], arguments)

    def test_the_rest_is_checked_when_forced(self):
        self.assertEqual(self.checked("--force-exclude", "a.txt", "drafts/b.txt", "old", status=1),
                         [("a.txt", "findings"), ("drafts/b.txt", "skipped"), ("old/d.txt", "findings")])
        self.assertEqual(self.checked("--force-exclude", "-", stdin=FAULTY, status=1), [("-", "findings")])

    def test_every_format_takes_it(self):
        for name in ("text", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit", "html"):
            done = run("check", "--force-exclude", "--format", name, "drafts/b.txt", cwd=self.folder)
            self.assertEqual((done.returncode, done.stderr), (0, b""), name)
            self.assertNotIn(b"SBU001 ", done.stdout if name in ("text", "concise", "github") else b"", name)
        text = run("check", "--force-exclude", "drafts/b.txt", cwd=self.folder).stdout
        self.assertEqual(text, b"0 errors, 0 warnings, 0 notes in 0 cables (0 clean; 1 file was skipped)\n")

    def test_a_named_file_that_is_gone_or_cannot_be_mended(self):
        self.assertEqual(self.checked("--force-exclude", "drafts/gone.txt", status=0), [("drafts/gone.txt", "skipped")])
        self.assertEqual(self.checked("drafts/gone.txt", status=2), [("drafts/gone.txt", "unreadable")])
        loose = self.write("drafts/b.txt", FAULTY.replace("1. (U)", "1. ( u )"))
        before = loose.read_bytes()
        run("check", "--force-exclude", "--fix", "--unsafe-fixes", "drafts/b.txt", cwd=self.folder)
        self.assertEqual(loose.read_bytes(), before)
        self.assertEqual(run("check", "--force-exclude", "--diff", "drafts/b.txt", cwd=self.folder).stdout, b"")

    def test_whoever_writes_standard_input_may_end(self):
        long = "x" * (1 << 20)  # more than a pipe holds
        done = run("check", "--force-exclude", "--stdin-filename", "drafts/b.txt", "-", stdin=long, cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()

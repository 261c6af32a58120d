"""--fix, --diff and --unsafe-fixes: what they change, and what they must leave alone."""
import json
import os
import pathlib
import shutil
import stat
import subprocess
import unittest

from program import CLEAN, FAULTY, Case, run, without_rights

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "corpus"

# Two safe fixes (POR009, POR008 is off by default) and one unsafe (SBU001).
MENDABLE = FAULTY.replace("1. (U)", "1. ( u )")


def found(report):
    return sorted((d["path"], f["code"]) for d in report["documents"] for f in d["findings"])


def markings(path):
    """Level and controls of every marking in the cable, in order, as `parse` reads them."""
    telegrams = json.loads(run("parse", path).stdout)["telegrams"]
    return [(p["number"], p["mark"] and (p["mark"]["level"], p["mark"]["controls"], p["mark"]["release_to"]))
            for t in telegrams for p in t["paragraphs"]] + [t["classification"] and t["classification"]["value"]
                                                           for t in telegrams]


class Fix(Case):
    def test_safe_fixes_are_written_and_the_rest_is_reported(self):
        path = self.write("a.txt", MENDABLE)
        done = run("check", "--fix", "--format", "concise", path)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.decode(), "cablelint: made 1 fix in 1 file\n")
        self.assertIn(b"SBU001", done.stdout)
        self.assertNotIn(b"POR009", done.stdout)
        self.assertEqual(path.read_text(), FAULTY)

    def test_unsafe_fixes_only_when_asked_for(self):
        path = self.write("a.txt", FAULTY)
        run("check", "--fix", path)
        self.assertEqual(path.read_text(), FAULTY)
        self.assertEqual(run("check", "--fix", "--unsafe-fixes", path).returncode, 0)
        self.assertIn("SENSITIVE", path.read_text())

    def test_only_selected_rules_mend(self):
        path = self.write("a.txt", MENDABLE)
        run("check", "--fix", "--ignore", "POR009", path)
        self.assertEqual(path.read_text(), MENDABLE)

    def test_encoding_and_line_ends_stay(self):
        cases = {"crlf": MENDABLE.replace("\n", "\r\n").encode(),
                 "bom": b"\xef\xbb\xbf" + MENDABLE.encode(),
                 "latin": MENDABLE.replace("fee", "f\u00e9e").encode("latin-1"),
                 "cut": MENDABLE.rstrip().encode()}
        for name, before in cases.items():
            path = self.write(name + ".txt", before)
            run("check", "--fix", path)
            self.assertEqual(path.read_bytes(), before.replace(b"( u )", b"(U)"), name)

    def test_all_cables_of_one_file(self):
        text = "".join(MENDABLE.replace("000117", f"{i:06}") + "NNNN\n" for i in range(3))
        path = self.write("many.txt", text)
        run("check", "--fix", path)
        self.assertEqual(path.read_text(), text.replace("( u )", "(U)"))

    def test_file_keeps_its_rights_and_links_are_followed(self):
        path = self.write("real.txt", MENDABLE)
        path.chmod(0o640)
        os.symlink(path, self.folder / "link.txt")
        run("check", "--fix", self.folder / "link.txt")
        self.assertEqual(path.read_text(), FAULTY)
        self.assertTrue((self.folder / "link.txt").is_symlink())
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["link.txt", "real.txt"])

    @without_rights
    def test_folder_that_cannot_be_written(self):
        path = self.write("c/a.txt", MENDABLE)
        path.parent.chmod(0o555)
        self.addCleanup(path.parent.chmod, 0o700)
        done = self.plainly("check", "--fix", path)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "a.txt", "the fixes cannot be written")
        self.assertEqual(path.read_text(), MENDABLE)

    def test_wrong_uses(self):
        for wrong, word in ((("--fix", "--diff", "x"), "--diff"), (("--unsafe-fixes", "x"), "--fix"),
                            (("--fix", "-"), "standard input")):
            done = run("check", *wrong, stdin=CLEAN)
            self.assertEqual((done.returncode, done.stdout), (2, b""), wrong)
            self.assert_message(done, word)


class Diff(Case):
    def test_nothing_is_written(self):
        path = self.write("a.txt", MENDABLE)
        done = run("check", "--diff", "a.txt", cwd=self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(path.read_text(), MENDABLE)
        self.assertEqual([l for l in done.stdout.decode().splitlines() if l[:1] in "+-"],
                         ["--- a/a.txt", "+++ b/a.txt", "-1. ( u ) The port office met on Monday.",
                          "+1. (U) The port office met on Monday."])
        self.assertEqual(run("check", "--diff", "-", stdin=CLEAN).returncode, 0)

    @unittest.skipUnless(shutil.which("patch"), "no patch")
    def test_standard_input_has_the_name_that_it_is_given(self):
        self.write("cablelint.toml", '[[path]]\nglob = "old/*"\nignore = ["POR009"]\n')
        for name, status in (("old/a.txt", 0), ("new/a.txt", 1)):
            done = run("check", "--diff", "--stdin-filename", name, "-", stdin=MENDABLE, cwd=self.folder)
            self.assertEqual((done.returncode, f"--- a/{name}".encode() in done.stdout), (status, bool(status)), name)

    def test_patch_makes_what_fix_makes(self):
        for options in ((), ("--unsafe-fixes",)):
            folders = [self.folder / f"{name}{len(options)}" for name in ("one", "two")]
            for folder in folders:
                shutil.copytree(CORPUS, folder)
            diff = run("check", "--diff", *options, ".", cwd=folders[0]).stdout
            done = subprocess.run(["patch", "--binary", "-p1"], input=diff, cwd=folders[0], capture_output=True)
            self.assertEqual(done.returncode, 0, done.stdout)
            run("check", "--fix", *options, ".", cwd=folders[1])
            for path in sorted(folders[0].rglob("*.cable")):
                other = folders[1] / path.relative_to(folders[0])
                self.assertEqual(path.read_bytes(), other.read_bytes(), path)


class Corpus(Case):
    """All fixes of the corpus."""

    def setUp(self):
        super().setUp()
        shutil.copytree(CORPUS, self.folder / "c")

    def check_fix(self, *options):
        paths = sorted(self.folder.rglob("*.cable"))
        before, marks = self.report(*paths), [markings(p) for p in paths]
        run("check", "--fix", *options, *paths)
        after = self.report(*paths)
        texts = [p.read_bytes() for p in paths]
        run("check", "--fix", *options, *paths)
        self.assertEqual([p.read_bytes() for p in paths], texts)  # nothing is left to do
        return before, after, marks, [markings(p) for p in paths]

    def test_safe(self):
        before, after, marks, marks_after = self.check_fix()
        self.assertEqual(marks, marks_after)
        left = found(after)
        for finding in set(left):
            self.assertLessEqual(left.count(finding), found(before).count(finding), finding)
        safe = {r["code"] for r in json.loads(run("rules", "--format", "json").stdout)["rules"] if r["fix"] == "safe"}
        mendable = [f["code"] for d in after["documents"] for f in d["findings"] if f["fixes"] and f["code"] in safe]
        self.assertEqual(mendable, [])

    def test_unsafe(self):
        before, after, *_ = self.check_fix("--unsafe-fixes")
        self.assertLess(len(found(after)), len(found(before)))
        errors = [d["summary"]["by_level"]["error"] for d in (before, after)]
        self.assertLess(errors[1], errors[0])


if __name__ == "__main__":
    unittest.main()

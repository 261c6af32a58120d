"""No report is written over a cable, nor over anything else that the run reads."""
import json
import os
import subprocess
import unittest

from program import BINARY, CLEAN, FAULTY, Case, run

SELECT = ("--select", "SBU001")


class OverInputs(Case):
    def refused(self, path, *arguments, **more):
        before = path.read_bytes()
        done = run("check", *SELECT, *arguments, **more)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assert_message(done, path.name, "written over", "name another file")
        self.assertEqual(path.read_bytes(), before)

    def test_what_is_named(self):
        path, other = self.write("a.txt", "prose\n"), self.write("b.txt", FAULTY)
        listing, link = self.write("list", f"{other}\n"), self.folder / "link.txt"
        link.symlink_to("a.txt")
        os.link(path, self.folder / "hard.txt")
        self.refused(path, "--output", path, path)
        self.refused(path, "--format", f"json:{path}", other, path)
        self.refused(link, "--output", link, path)
        self.refused(path, "--output", path, link)
        self.refused(self.folder / "hard.txt", "--output", self.folder / "hard.txt", path)
        self.refused(listing, "--files-from", listing, "--output", listing)
        self.refused(other, "--files-from", listing, "--output", other)
        self.refused(path, "--diff", path, "--output", path)
        with open(path, "rb") as stream:
            done = subprocess.run([BINARY, "check", "-", "--output", path], stdin=stream, capture_output=True)
        self.assertEqual((done.returncode, path.read_text()), (2, "prose\n"))

    def test_what_a_walk_may_come_to(self):
        self.write("a/1.txt", CLEAN)
        for name, content in (("a/2.txt", FAULTY), ("a/3.ndjson", json.dumps({"id": "1", "text": FAULTY}) + "\n")):
            path = self.write(name, content)
            self.refused(path, "--output", path, self.folder / "a")

    def test_what_decides(self):
        files = {o: self.write(o, content) for o, content in (("waivers.toml", ""), ("cablelint.toml", ""))}
        self.refused(files["waivers.toml"], "--waivers", files["waivers.toml"], "--output", files["waivers.toml"], "-")
        self.refused(files["cablelint.toml"], "--config", files["cablelint.toml"], "--output", files["cablelint.toml"], "-")

    def test_a_report_may_be_written_again(self):
        self.write("a.txt", FAULTY)
        for name in ("text", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit", "html"):
            arguments = ("check", "--excerpts", "--format", f"{name}:{self.folder / name}", self.folder)
            self.assertEqual(run(*arguments).returncode, 1, name)
            self.assertEqual(run(*arguments).returncode, 1, name)

    def test_merge(self):
        path = self.folder / "a.json"
        run("check", "--output", path, "--format", "json", "-", stdin=FAULTY)
        before = path.read_bytes()
        done = run("merge", path, "--output", path)
        self.assertEqual((done.returncode, path.read_bytes()), (2, before))


if __name__ == "__main__":
    unittest.main()

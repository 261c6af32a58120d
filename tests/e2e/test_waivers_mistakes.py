"""What is said of a wrong waiver file."""
import unittest

from program import run
from test_waivers import Waivers, waiver


class Mistakes(Waivers):
    MISTAKES = {
        waiver(code=None): ("1:1", "code"),
        waiver(reason=None): ("1:1", "reason"),
        waiver(reason='""'): ("1:1", "reason"),
        waiver(reason='" \\t"'): ("1:1", "reason"),
        waiver(path=None): ("1:1", "path"),
        waiver() + 'mrn = "09VALLETTA117"\n': ("1:1", "not both"),
        waiver(expires='"2027-01-31"'): ("5:11", "date"),
        waiver(expires="2027-02-30"): ("5:",),
        waiver() + "expiry = 2027-01-31\n": ("5:1", "expiry", "did you mean expires?"),
        waiver(code="1"): ("2:8", "text"),
        "waiver = 1\n": ("1:10", "list of tables", "[[waiver]]"),
        "[[waivers]]\n": ("1:3", "waivers", "did you mean waiver?"),
        "[[[waiver]]]\n": ("1:3", "expected"),
        "[[waiver]\n": ("1:",),
    }

    def test_where_what_and_what_instead(self):
        for text, (place, *words) in self.MISTAKES.items():
            with self.subTest(text):
                self.write("w.toml", text)
                done = run("check", "--waivers", "w.toml", "c", cwd=self.folder)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assert_message(done, f"w.toml:{place}", *words)

    def test_files_that_cannot_be_read(self):
        for name in ("none.toml", "c"):
            done = run("check", "--waivers", name, "c", cwd=self.folder)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assert_message(done, name)


if __name__ == "__main__":
    unittest.main()

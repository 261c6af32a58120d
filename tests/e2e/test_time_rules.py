"""--time-rules: bytes and the time of each rule on standard error, the report as without it."""

import os
import re
import subprocess
import unittest

CABLELINT = os.environ["CABLELINT"]
CORPUS = os.path.join(os.path.dirname(__file__), "..", "..", "corpus", "full-header")


def run(*options):
    return subprocess.run([CABLELINT, "check", CORPUS, "--format", "json", "--isolated", *options],
                          capture_output=True, text=True)


class TimeRules(unittest.TestCase):
    def test_the_report_stays_the_same(self):
        self.assertEqual(run("--time-rules").stdout, run().stdout)

    def test_every_selected_rule_is_listed_longest_first(self):
        lines = run("--time-rules", "--select", "TAG,SBU", "-j", "2").stderr.splitlines()
        self.assertRegex(lines[0], r"^\d+ bytes checked; ")
        rows = [re.fullmatch(r" *([0-9.]+) ms +[0-9.]+ %  ((TAG|SBU)\d{3})  [a-z-]+", line) for line in lines[1:]]
        self.assertTrue(rows and all(rows), lines)
        times = [float(row[1]) for row in rows]
        self.assertEqual(times, sorted(times, reverse=True))
        listed = subprocess.run([CABLELINT, "rules"], capture_output=True, text=True).stdout
        wanted = set(re.findall(r"\b(?:TAG|SBU)\d{3}\b", listed))
        self.assertEqual({row[2] for row in rows}, wanted)

    def test_bytes_are_those_of_the_files(self):
        size = sum(os.path.getsize(os.path.join(CORPUS, name)) for name in os.listdir(CORPUS))
        self.assertEqual(run("--time-rules").stderr.split()[0], str(size))


if __name__ == "__main__":
    unittest.main()

"""The progress line: on a terminal, in a run that takes more than a second, and never in the report."""

import json
import os
import pty
import subprocess
import time
import unittest

CABLELINT = os.environ["CABLELINT"]
ERASE = b"\r\x1b[K"
CABLE = "UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"


def slow_run(*options):
    """What the terminal shows and what the report says of records between which more than a second passes."""
    master, slave = pty.openpty()
    process = subprocess.Popen([CABLELINT, "check", "-", "--format", "ndjson", "--isolated", *options],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=slave)
    os.close(slave)
    record = json.dumps({"id": "a", "text": CABLE}).encode() + b"\n"
    process.stdin.write(record * 5000)
    process.stdin.flush()
    time.sleep(1.3)
    process.stdin.write(record * 5000)
    report, _ = process.communicate()
    shown = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(master)
    return process.returncode, shown, report


class ProgressLine(unittest.TestCase):
    def test_it_is_shown_and_taken_away(self):
        code, shown, report = slow_run()
        self.assertEqual(code, 0)
        self.assertRegex(shown, rb"\d+ documents, \d+\.\d MB, \d+ findings, \d+ s")
        self.assertTrue(shown.endswith(ERASE), shown[-80:])
        self.assertEqual(len(report.splitlines()), 10000)
        self.assertNotIn(ERASE, report)

    def test_quiet_runs_show_nothing(self):
        _, shown, _ = slow_run("--quiet")
        self.assertEqual(shown, b"")

    def test_no_terminal_no_line(self):
        done = subprocess.run([CABLELINT, "check", "-", "--isolated"], input=CABLE.encode(), capture_output=True)
        self.assertEqual(done.stderr, b"")


if __name__ == "__main__":
    unittest.main()

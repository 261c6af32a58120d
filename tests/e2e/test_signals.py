"""Signals: what stops a run, and what is left behind."""
import json
import os
import signal
import subprocess
import unittest

import jsonschema

from program import BINARY, FAULTY, Case
from test_formats import SCHEMAS
from test_hard_times import CODES, MENDABLE


class Signals(Case):
    def start(self, *arguments, stdin=subprocess.PIPE, **more):
        return subprocess.Popen([BINARY, *map(str, arguments)], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)

    def test_a_report_that_is_stopped_is_still_a_report(self):
        """The check is in the middle of a pipe that stays open: one cable is judged, the next one never comes."""
        fifo = self.folder / "b.txt"
        os.mkfifo(fifo)
        first = self.write("a.txt", FAULTY)
        for number in (signal.SIGINT, signal.SIGTERM):
            for name in ("json", "sarif", "junit", "gitlab", "html"):
                report = self.folder / "report"  # a pipe might be full before the program reads on
                process = self.start("check", *CODES, "-j", "1", "--format", name, "--output", report, first, fifo)
                with open(fifo, "wb") as writer:  # waits until the program reads it
                    writer.write(b"UNCLAS VALLETTA 000118\n")
                    writer.flush()
                    process.send_signal(number)
                    _, err = process.communicate(timeout=60)
                out = report.read_bytes()
                self.assertEqual(process.returncode, 128 + number, (name, err))
                self.assertIn(b"stopped by a signal", err)
                self.assertIn(b"SBU001", out)
                if name in ("json", "sarif", "gitlab"):
                    json.loads(out)
                else:
                    self.assertTrue(out.rstrip().endswith((b"</testsuites>", b"</html>")), name)

    def test_sarif_says_that_it_was_stopped(self):
        fifo = self.folder / "b.txt"
        os.mkfifo(fifo)
        report = self.folder / "report"  # a pipe might be full before the program reads on
        process = self.start("check", *CODES, "-j", "1", "--format", "sarif", "-o", report, self.write("a.txt", FAULTY), fifo)
        with open(fifo, "wb"):
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=60)
        out = report.read_text()
        invocation, = json.loads(out)["runs"][0]["invocations"]
        self.assertEqual((invocation["executionSuccessful"], invocation["exitSignalNumber"]), (False, signal.SIGTERM))
        self.assertIn("signal", invocation["toolExecutionNotifications"][-1]["message"]["text"])
        if SCHEMAS.exists():
            jsonschema.Draft4Validator(json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text())).validate(json.loads(out))

    def test_a_baseline_that_is_stopped_is_not_written(self):
        fifo = self.folder / "b.txt"
        os.mkfifo(fifo)
        self.write("a.txt", FAULTY)
        process = self.start("baseline", "create", "-j", "1", "a.txt", "b.txt", cwd=self.folder)
        with open(fifo, "wb"):
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        self.assertFalse((self.folder / "cablelint-baseline.json").exists())

    def test_fixes_that_are_stopped_leave_whole_files(self):
        for i in range(400):
            self.write(f"c/{i:03}.txt", MENDABLE)
        process = self.start("check", "--fix", "-j", "1", *CODES, self.folder / "c")
        while (self.folder / "c/005.txt").read_text() == MENDABLE and process.poll() is None:
            pass
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        texts = [p.read_text() for p in sorted((self.folder / "c").iterdir())]
        self.assertEqual(len(texts), 400)
        self.assertEqual(set(texts), {MENDABLE, FAULTY})

    def test_any_thread_may_be_the_one_that_waits(self):
        fifo = self.folder / "b.txt"
        os.mkfifo(fifo)
        for jobs in (1, 2, 4):
            process = self.start("check", "-j", jobs, "--format", "json", self.write("a.txt", FAULTY), fifo, fifo)
            with open(fifo, "wb"):
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 130, err)
            json.loads(out)


if __name__ == "__main__":
    unittest.main()

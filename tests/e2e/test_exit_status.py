"""Every exit status, and what decides it."""
import os
import signal
import subprocess
import time
import unittest

from program import BINARY, CLEAN, FAULTY, Case, run


class ExitStatus(Case):
    def status(self, text, *options):
        return run("check", "--select", "SBU001", *options, "-", stdin=text).returncode

    def test_clean_is_0(self):
        self.assertEqual(self.status(CLEAN), 0)

    def test_error_is_1(self):
        self.assertEqual(self.status(FAULTY), 1)

    def test_fail_on(self):
        self.assertEqual(self.status(FAULTY, "--fail-on", "never"), 0)
        for level in ("error", "warning", "info"):
            self.assertEqual(self.status(FAULTY, "--fail-on", level), 1)

    def test_level_below_fail_on_is_0(self):
        # CAP012: SIPDIS before 2001 is information.
        text = CLEAN.replace("UNCLAS VALLETTA", "O 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA")
        for level, status in (("error", 0), ("warning", 0), ("info", 1)):
            done = run("check", "--select", "CAP012", "--fail-on", level, "-", stdin=text)
            self.assertEqual(done.returncode, status, done)

    def test_unreadable_is_2_whatever_fails(self):
        good = self.write("good.txt", FAULTY)
        for level in ("error", "never"):
            report = self.report("--fail-on", level, good, self.folder / "missing.txt", status=2)
            self.assertEqual([d["status"] for d in report["documents"]], ["findings", "unreadable"])

    def test_skipped_does_not_count(self):
        self.assertEqual(run("check", self.write("empty.txt", "")).returncode, 0)

    def test_usage_is_2(self):
        for arguments in ((), ("check", "--frobnicate"), ("check", "--select"), ("chekc",), ("explain",),
                          ("check", "--fail-on", "warnings"), ("check", "--color", "mauve"), ("check", "-j", "x"),
                          ("check", "--as-of", "2009-02-30"), ("check", "--as-of", "yesterday"),
                          ("check", "--format", "yaml"), ("check", "--format", "json:"), ("rules", "extra"),
                          ("rules", "--format", "xml"), ("schema", "nothing"), ("check", "--ceiling", "PERHAPS")):
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual(done.returncode, 2)
                self.assertEqual(done.stdout, b"")
                self.assert_message(done)

    def test_an_empty_value_is_2(self):
        """As a script gives it when its variable is not set: no check against no ceiling."""
        for option in ("--ceiling", "--fail-on", "--config", "--baseline", "--waivers", "--output", "--files-from", "--shard",
                       "--stdin-filename", "--as-of", "--select", "--jobs"):
            for arguments in ((option, ""), (option + "=",)):
                done = run("check", *arguments, "-", stdin=CLEAN)
                self.assertEqual((done.returncode, done.stdout), (2, b""), arguments)
                self.assert_message(done, option, "it has no value")
        self.assertEqual(run("config", "verify", "").returncode, 2)
        self.assertEqual(run("check", "--isolated", "--stdin-filename=a=", "-", stdin=CLEAN).returncode, 0)

    def interrupted(self, number):
        process = subprocess.Popen([BINARY, "check", "--format", "json", "-"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(0.5)
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 128 + number, err)
        return out

    def test_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            self.assertTrue(self.interrupted(number).endswith(b"}\n"))


if __name__ == "__main__":
    unittest.main()

"""Named pipes and process substitution: read where a user names one, passed over on a walk, and never a trap."""
import os
import pathlib
import re
import signal
import subprocess
import threading
import time
import unittest

from program import BINARY, CLEAN, FAULTY, Case, run
from test_hard_times import CODES, MENDABLE


class Pipes(Case):
    def setUp(self):
        super().setUp()
        self.pipe = self.folder / "pipe"
        os.mkfifo(self.pipe)
        self.path = self.write("a.txt", FAULTY)

    def fill(self, text):
        """Writes once, to whoever opens the pipe first."""
        writer = threading.Thread(target=self.pipe.write_text, args=(text,), daemon=True)
        writer.start()
        self.addCleanup(writer.join, 10)

    def shell(self, script, *arguments):
        return subprocess.run(["bash", "-c", script, "bash", BINARY, *map(str, arguments)], capture_output=True, timeout=60)

    def test_a_named_pipe_is_read(self):
        for text, status in ((CLEAN, 0), (FAULTY, 1), (FAULTY * 2000, 1)):  # the last is more than a pipe holds
            self.fill(text)
            report = self.report("--select", "SBU001", self.pipe, status=status)
            self.assertEqual(report["summary"]["documents"], 1)

    def test_a_writer_that_is_slow_and_one_that_says_nothing(self):
        done = self.shell('(sleep .3; printf "UNCLAS "; sleep .3; cat "$3") >"$2" & "$1" check --select SBU001 "$2"', self.pipe, self.path)
        self.assertEqual(done.returncode, 1, done.stderr)
        done = self.shell('sleep .1 >"$2" & "$1" check "$2"', self.pipe)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_process_substitution(self):
        for script in ('"$1" check --select SBU001 <(cat "$2")', '"$1" check --select SBU001 --files-from <(echo "$2")',
                       '"$1" check --config <(echo "select = [\'SBU001\']") "$2"'):
            done = self.shell(script, self.path)
            self.assertEqual((done.returncode, done.stdout.count(b"SBU001")), (1, 1), (script, done.stderr))

    def test_waivers_from_a_pipe_are_read_once(self):
        """And a waiver that is wrong is shown at its line, which needs the text again."""
        for code, status, said in (("SBU001", 0, b"WAV"), ("POR009", 1, b"WAV002")):
            self.fill(f'[[waiver]]\ncode = "{code}"\nreason = "known"\npath = "a.txt"\n')
            done = run("check", *CODES, "--waivers", "pipe", "--format", "concise", ".", cwd=self.folder)
            self.assertEqual(done.returncode, status, done.stderr)
            self.assertEqual(said in done.stdout, status == 1, done.stdout)

    def test_a_walk_passes_it_over(self):
        (self.folder / "link").symlink_to("pipe")
        self.assertEqual(self.report("--select", "SBU001", self.folder, status=1)["summary"]["documents"], 1)

    def test_what_a_pipe_holds_is_not_mended_but_checked(self):
        self.fill(MENDABLE)
        done = run("check", "--fix", *CODES, "--format", "concise", self.pipe)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "pipe", "the fixes cannot be written", "--diff")
        self.assertIn(b"POR009", done.stdout)
        self.fill(MENDABLE)
        self.assertIn(b"+1. (U)", run("check", "--diff", *CODES, self.pipe).stdout)

    def wait_for_handler(self, process):
        """Until the program catches SIGINT: on a busy machine its start takes longer than any fixed time."""
        caught = re.compile(r"^SigCgt:\t([0-9a-f]+)$", re.MULTILINE)
        deadline = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < deadline:
            found = caught.search(pathlib.Path(f"/proc/{process.pid}/status").read_text())
            if found and int(found[1], 16) >> (signal.SIGINT - 1) & 1:
                return
            time.sleep(.01)

    def test_a_pipe_that_nobody_writes_to(self):
        """Each command waits, as cat does, and a signal ends the waiting with the status of the signal."""
        for command in (("check", "pipe"), ("check", "-j", "4", *["a.txt", "pipe"] * 40),
                        ("check", "--config", "pipe"), ("check", "--waivers", "pipe"), ("check", "--baseline", "pipe"), ("check", "--fix", "pipe"),
                        ("check", "--diff", "pipe"), ("check", "--files-from", "pipe"), ("check", "--format", "json:pipe", "a.txt"),
                        ("parse", "pipe"), ("merge", "pipe"), ("baseline", "update", "--baseline", "pipe", "a.txt"),
                        ("config", "verify", "pipe")):
            process = subprocess.Popen([BINARY, *command], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.wait_for_handler(process)
            with self.assertRaises(subprocess.TimeoutExpired, msg=command):
                process.wait(.2)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 130, (command, err))
            self.assertNotIn(b"Interrupted", err)


if __name__ == "__main__":
    unittest.main()

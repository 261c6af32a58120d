"""Closed pipes, full disks and folders that cannot be written: for every command that writes."""
import json
import os
import subprocess
import unittest

from program import BINARY, FAULTY, Case, run, without_rights

MENDABLE = FAULTY.replace("1. (U)", "1. ( u )")
CODES = ("--select", "SBU001,POR009")
FORMATS = ("text", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit", "html")


def many(count=3000):
    return "".join(FAULTY.replace("000117", f"{i:06}") + "NNNN\n" for i in range(count))


def small_disk(test, folder):
    """A file system of one block that is full before anything is written to it."""
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4k", "none", folder], capture_output=True).returncode != 0:
        test.skipTest("no file system can be mounted")
    test.addCleanup(subprocess.run, ["umount", "-l", folder])


class ClosedPipe(Case):
    def closed(self, *command, stdin=b""):
        read, write = os.pipe()
        process = subprocess.Popen([BINARY, *map(str, command)], stdin=subprocess.PIPE, stdout=write, stderr=subprocess.PIPE)
        os.close(write)
        os.close(read)
        _, err = process.communicate(stdin, timeout=60)
        return process.returncode, err

    def test_every_format_ends_quietly(self):
        path = self.write("many.txt", many())
        for name in FORMATS:
            status, err = self.closed("check", *CODES, "--format", name, path)
            self.assertEqual((status in (0, 1), err), (True, b""), name)

    def test_every_command_ends_quietly(self):
        path = self.write("many.txt", many(300))
        record = json.dumps({"id": 1, "text": FAULTY}).encode() + b"\n"
        report = self.write("r.json", run("check", "--format", "json", path).stdout)
        for command in (("rules",), ("explain", "SBU001"), ("schema", "report"), ("parse", path), ("marking", "(S//NF)"),
                        ("filter",), ("merge", report), ("config", "show"), ("check", "--diff", path), ("--help",)):
            status, err = self.closed(*command, stdin=record * 2000 if command == ("filter",) else b"")
            self.assertEqual((status in (0, 1), err), (True, b""), command)

    def test_a_file_beside_the_pipe_is_whole(self):
        path = self.write("many.txt", many())
        self.closed("check", *CODES, "--format", "text", "--format", f"json:{self.folder}/out.json", path)
        self.assertEqual(json.loads((self.folder / "out.json").read_text())["summary"]["by_code"], {"SBU001": 3000})


class FullDisk(Case):
    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_every_format_says_so(self):
        path = self.write("a.txt", FAULTY)
        for name in FORMATS:
            done = run("check", "--format", f"{name}:/dev/full", "--fail-on", "never", path)
            self.assertEqual(done.returncode, 2, name)
            self.assert_message(done, "/dev/full", "no space left")

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_every_command_says_so(self):
        path = self.write("a.txt", MENDABLE)
        report = self.write("r.json", run("check", "--format", "json", path).stdout)
        record = json.dumps({"id": 1, "text": FAULTY}).encode() + b"\n"
        for command in (("filter",), ("merge", report), ("config", "show"), ("explain", "SBU001"), ("check", "--diff", path)):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([BINARY, *map(str, command)], input=record, stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 2, command)
            self.assertIn(b"no space left", done.stderr)

    def test_a_fix_leaves_the_file_whole(self):
        small_disk(self, self.folder / "disk")
        path = self.write("disk/a.txt", MENDABLE)
        done = run("check", "--fix", path)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "a.txt", "no space left", "the fixes cannot be written")
        self.assertEqual((path.read_text(), [p.name for p in path.parent.iterdir()]), (MENDABLE, ["a.txt"]))

    def test_a_baseline_stays_whole(self):
        small_disk(self, self.folder / "disk")
        self.write("a.txt", FAULTY)
        done = run("baseline", "create", "--baseline", "disk/b.json", "a.txt", cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        before = (self.folder / "disk/b.json").read_bytes()
        self.write("a.txt", many(400))
        done = run("baseline", "update", "--baseline", "disk/b.json", "a.txt", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "b.json", "no space left")
        self.assertEqual((self.folder / "disk/b.json").read_bytes(), before)
        done = run("baseline", "create", "--baseline", "disk/new.json", "a.txt", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assertFalse((self.folder / "disk/new.json").exists())


class FolderThatCannotBeWritten(Case):
    def setUp(self):
        super().setUp()
        self.path = self.write("c/a.txt", MENDABLE)
        self.path.parent.chmod(0o555)
        self.addCleanup(self.path.parent.chmod, 0o755)

    @without_rights
    def test_a_file_that_is_closed_to_writing_is_not_replaced(self):
        self.path.parent.chmod(0o777)
        self.path.chmod(0o444)
        before = self.path.stat().st_ino
        done = self.plainly("check", "--fix", *CODES, self.path)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "a.txt", "the fixes cannot be written", "permission denied", "writable")
        self.assertEqual((self.path.read_text(), self.path.stat().st_ino), (MENDABLE, before))

    @without_rights
    def test_fix_report_and_baseline(self):
        done = self.plainly("check", "--fix", *CODES, "--format", "concise", self.path)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "a.txt", "the fixes cannot be written", "permission denied")
        self.assertIn(b"POR009", done.stdout)  # the report says what is still there
        for command in (("check", "--output", self.path.parent / "r.txt", self.path),
                        ("baseline", "create", "--baseline", self.path.parent / "b.json", self.path)):
            done = self.plainly(*command)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assert_message(done, "permission denied")
        self.assertEqual((self.path.read_text(), [p.name for p in self.path.parent.iterdir()]), (MENDABLE, ["a.txt"]))


class Secrecy(Case):
    """What a user is told when things go wrong holds no word of a cable."""
    WORDS = ("HARBOR", "port office", "Monday", "fee stays")

    def test_logs_and_errors(self):
        self.write("c/a.txt", FAULTY)
        self.write("c/b.csv", '"1","2/14/2009 10:10","09VALLETTA117","Embassy Valletta","UNCLASSIFIED","","","' + FAULTY)
        self.write("c/c.ndjson", '{"id": 1, "text": "' + FAULTY.replace("\n", "\\n") + '\n{"id": 2, "text_b64": "HARBOR*"}\n')
        self.write("c/d.tar", b"HARBOR" * 200)
        self.write("c/e.gz", b"\x1f\x8bHARBOR port office" * 20)
        for command in (("check", "-vv", "--statistics"), ("check", "-vv", "--fix"), ("baseline", "create", "-vv"), ("merge",),
                        ("check", "-vv", "--config")):
            paths = ("c/a.txt",) if command[-1] == "--config" else ("c",) if command[0] != "merge" else ("c/a.txt", "c/c.ndjson")
            done = run(*command, *paths, cwd=self.folder)
            text = (done.stdout + done.stderr).decode()
            self.assertEqual([w for w in self.WORDS if w in text], [], command)
        for name in ("config", "waivers", "baseline"):
            done = run("check", f"--{name}", "c/a.txt", "c/a.txt", cwd=self.folder)
            self.assertEqual(done.returncode, 2)
            self.assertEqual([w for w in self.WORDS if w.encode() in done.stderr], [], name)

    def test_a_stream(self):
        for line in ('{"id": 1, "text": "HARBOR port office', '["HARBOR"]', '{"text": {"HARBOR": 1}}', "HARBOR fee stays"):
            done = run("filter", "-vv", stdin=line + "\n")
            self.assertEqual([w for w in self.WORDS if w.encode() in done.stdout + done.stderr], [], line)


if __name__ == "__main__":
    unittest.main()

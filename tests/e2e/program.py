"""Runs the built program for the end-to-end tests; its path is in the variable CABLELINT."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import jsonschema

BINARY = os.path.abspath(os.environ.get("CABLELINT", "build/validator/cablelint"))

# An unclassified cable with one error: a paragraph marked (SBU) and no SENSITIVE caption (SBU001).
FAULTY = """\
UNCLAS VALLETTA 000117

SIPDIS

E.O. 12958: N/A
TAGS: PREL, MT
SUBJECT: HARBOR DUES REVIEWED

1. (U) The port office met on Monday.

2. (SBU) The fee stays as it is.
"""
CLEAN = FAULTY.replace("(SBU)", "(U)")
FAULT_LINE = 11


def run(*arguments, stdin=b"", environment=None, cwd=None, **more):
    """The finished process; stdout and stderr are bytes."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    names = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE")}
    names.update(environment or {})
    return subprocess.run([BINARY, *map(str, arguments)], input=stdin, capture_output=True, timeout=120,
                          env=names, cwd=cwd, **more)


without_rights = unittest.skipUnless(os.geteuid() or shutil.which("setpriv"), "no setpriv")


def schema(name):
    return json.loads(run("schema", name).stdout)


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def plainly(self, *arguments):
        """The finished process, without the rights of root where the test has them: root reads and writes everything."""
        if os.geteuid() != 0:
            return run(*arguments)
        self.folder.chmod(0o755)
        binary = shutil.copy(BINARY, self.folder / "cablelint")
        os.chmod(binary, 0o755)
        return subprocess.run(["setpriv", "--reuid=65534", "--clear-groups", binary, *map(str, arguments)], capture_output=True,
                              timeout=60)

    def report(self, *arguments, status=None, **more):
        """The JSON report of a check, valid by its schema and with sums that agree."""
        done = run("check", "--format", "json", *arguments, **more)
        report = json.loads(done.stdout)
        jsonschema.Draft7Validator(schema("report")).validate(report)
        documents, summary = report["documents"], report["summary"]
        self.assertEqual(len(documents), summary["documents"])
        for kind in ("clean", "findings", "unreadable", "skipped"):
            self.assertEqual(sum(d["status"] == kind for d in documents), summary[kind])
        everything = [f for d in documents for f in d["findings"]]
        found = [f for f in everything if "suppressed" not in f]
        self.assertEqual(len(everything) - len(found), summary["suppressed"])
        for level, count in summary["by_level"].items():
            self.assertEqual(sum(f["level"] == level for f in found), count)
        self.assertEqual(len(found), sum(summary["by_code"].values()))
        if status is not None:
            self.assertEqual(done.returncode, status, done.stderr)
        return report

    def assert_message(self, done, *words):
        """Standard error has one line of our own form with these words, and no control character."""
        text = done.stderr.decode()
        self.assertRegex(text, r"\Acablelint: (error|warning): \S")
        for word in words:
            self.assertIn(word, text)
        self.assertFalse(any(ord(c) < 32 and c != "\n" or 0x7f <= ord(c) < 0xa0 for c in text), text)

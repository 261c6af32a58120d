"""filter: one answer for each record of a stream, wherever the stream is cut."""
import json
import os
import subprocess
import unittest

import jsonschema

from program import BINARY, CLEAN, FAULTY, Case, run, schema
from records import joined, records


class Filter(Case):
    def test_one_out_for_one_in(self):
        lines = records(500)
        done = run("filter", stdin=joined(lines))
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(rows), len(lines))
        validator = jsonschema.Draft7Validator(schema("record"))
        for line, row in zip(lines, rows):
            validator.validate(row)
            try:
                record = json.loads(line)
            except ValueError:
                record = {}
            if isinstance(record, dict) and isinstance(record.get("id"), (str, int)) and row["id"] is not None:
                self.assertEqual(row["id"], record["id"])
            readable = isinstance(record, dict) and isinstance(record.get("text", record.get("text_b64")), str)
            self.assertEqual(row["status"] != "unreadable", readable)

    def test_same_bytes_wherever_the_input_is_cut(self):
        lines = records(600)
        whole = run("filter", stdin=joined(lines)).stdout
        self.assertEqual(run("filter", "-j", "3", stdin=joined(lines)).stdout, whole)
        for size in (1, 7, 250):
            parts = [run("filter", stdin=joined(lines[i:i + size])).stdout for i in range(0, min(len(lines), 40 * size), size)]
            self.assertTrue(whole.startswith(b"".join(parts)))

    def test_answers_while_the_input_is_open(self):
        line = json.dumps({"id": 1, "text": FAULTY}).encode() + b"\n"
        with subprocess.Popen([BINARY, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            for _ in range(3):
                process.stdin.write(line)
                process.stdin.flush()
                self.assertEqual(json.loads(process.stdout.readline())["id"], 1)
            process.stdin.close()
            self.assertEqual(process.wait(timeout=20), 0)

    def test_options(self):
        line = json.dumps({"id": 1, "text": FAULTY})
        for options, codes in ((["--select", "SBU001"], ["SBU001"]), (["--select", "DMG"], [])):
            row = json.loads(run("filter", *options, stdin=line).stdout)
            self.assertEqual([f["code"] for f in row["findings"]], codes)
        self.assertEqual(run("filter", "--select", "XYZ").returncode, 2)
        self.assertEqual(run("filter", "file").returncode, 2)

    def test_waivers_and_baselines_hold(self):
        header = "O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n"
        line = json.dumps({"id": "09VALLETTA117", "text": header + FAULTY})
        waivers = self.write("w.toml", '[[waiver]]\ncode = "SBU001"\nmrn = "09VALLETTA117"\nreason = "cleared"\n')
        row = json.loads(run("filter", "--select", "SBU001", "--waivers", waivers, stdin=line).stdout)
        self.assertEqual([f["suppressed"] for f in row["findings"]], [{"kind": "waiver", "reason": "cleared"}])
        for option in ("--waivers", "--baseline"):
            done = run("filter", option, self.folder / "none", stdin=line)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assert_message(done, "none")
        self.assertEqual(run("filter", "--fix", stdin=line).returncode, 2)  # a stream has no files to mend

    def test_nothing_in_nothing_out(self):
        self.assertEqual((run("filter").returncode, run("filter").stdout), (0, b""))
        done = run("filter", preexec_fn=lambda: os.close(0))
        self.assertEqual(done.returncode, 2)

    def test_long_line(self):
        long = json.dumps({"id": "long", "text": "x" * (40 << 20)})
        done = run("filter", stdin=joined([json.dumps({"id": 1, "text": FAULTY}), long, json.dumps({"id": 2, "text": CLEAN})]))
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([r["status"] for r in rows], ["findings", "unreadable", "clean"])


if __name__ == "__main__":
    unittest.main()

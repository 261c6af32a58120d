"""Where reports go, how they look, and what they must never hold."""
import json
import os
import subprocess
import unittest

from program import BINARY, CLEAN, FAULT_LINE, FAULTY, Case, run, schema

import jsonschema

SELECT = ("--select", "SBU001")


class Formats(Case):
    def test_concise(self):
        done = run("check", *SELECT, "--format", "concise", "-q", "-", stdin=FAULTY)
        self.assertRegex(done.stdout.decode(), rf"\A-:{FAULT_LINE}:4: error SBU001 paragraph 2 .*\n\Z")

    def test_summary_line(self):
        for name in ("text", "concise"):
            done = run("check", *SELECT, "--format", name, "-", stdin=FAULTY)
            self.assertEqual(done.stdout.decode().splitlines()[-1], "1 error, 0 warnings, 0 notes in 1 cable (0 clean)")
            self.assertEqual(done.stderr, b"")

    def test_ndjson_is_the_documents_of_json(self):
        for name in ("a.txt", "b.txt", "c/empty.txt"):
            self.write(name, "" if "empty" in name else FAULTY)
        lines = run("check", "--format", "ndjson", self.folder).stdout.decode().splitlines()
        documents = [json.loads(line) for line in lines]
        self.assertEqual(documents, self.report(self.folder)["documents"])
        for document in documents:
            jsonschema.Draft7Validator(schema("record")).validate(document)

    def test_several_at_once(self):
        files = [self.folder / n for n in ("r.json", "r.txt")]
        done = run("check", *SELECT, "--format", f"json:{files[0]}", "--format", f"concise:{files[1]}",
                   "--format", "ndjson", "-", stdin=FAULTY)
        self.assertEqual(json.loads(files[0].read_text())["documents"], [json.loads(done.stdout)])
        self.assertIn("SBU001", files[1].read_text())

    def test_output(self):
        path = self.folder / "report.txt"
        done = run("check", *SELECT, "--output", path, "-", stdin=FAULTY)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertIn("SBU001", path.read_text())

    def test_two_reports_to_one_place(self):
        self.assertEqual(run("check", "--format", "json", "--format", "text", "-").returncode, 2)

    def test_one_file_by_two_names(self):
        out = self.folder / "out"
        (self.folder / "link").symlink_to("out")
        for other in (f"{self.folder}/./out", self.folder / "link"):
            done = run("check", "--format", f"json:{out}", "--format", f"text:{other}", "-", stdin=FAULTY)
            self.assertEqual(done.returncode, 2, other)
            self.assert_message(done, "--format", "same place")
        with open(out, "wb") as stdout:
            done = subprocess.run([BINARY, "check", "--format", f"json:{out}", "--format", "text", "-"], input=b"", stdout=stdout,
                                  stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)

    def test_an_output_that_no_report_goes_to(self):
        done = run("check", "-o", self.folder / "a", "--format", f"json:{self.folder}/b", "-", stdin=FAULTY)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "--output")
        self.assertFalse((self.folder / "a").exists())

    def test_order_of_findings(self):
        text = FAULTY.replace("1. (U)", "1. (C)").replace("2. (SBU)", "2. (S)")
        for document in self.report("--select", "ALL", "-", stdin=text)["documents"]:
            keys = [(f["location"]["byte_offset"], f["code"]) for f in document["findings"]]
            self.assertEqual(keys, sorted(keys))

    def test_same_bytes_for_any_number_of_threads(self):
        for i in range(200):
            self.write(f"{i % 7}/{i}.txt", (FAULTY, CLEAN, "", "word\n")[i % 4])
        self.write("3/all.txt", "".join(FAULTY.replace("000117", f"{i:06}") + "NNNN\n" for i in range(5000)))
        for name in ("json", "ndjson", "text", "concise"):
            outputs = {run("check", "--format", name, "-j", jobs, self.folder).stdout for jobs in (1, 2, 5)}
            self.assertEqual(len(outputs), 1)

    def test_fingerprint(self):
        def prints(text):
            return [f["fingerprint"] for d in self.report(*SELECT, "-", stdin=text)["documents"] for f in d["findings"]]
        before = prints(FAULTY)
        self.assertEqual(before, prints(FAULTY.replace("1. (U) The port", "1. (U) Indeed,\nthe port")))
        self.assertNotEqual(before, prints(FAULTY.replace("\n2. ", "\n2. (U) More.\n\n3. ")))


class Trouble(Case):
    def test_closed_pipe_is_quiet(self):
        for i in range(400):
            self.write(f"{i}.txt", FAULTY)
        read, write = os.pipe()
        process = subprocess.Popen([BINARY, "check", "--format", "ndjson", str(self.folder)], stdout=write,
                                   stderr=subprocess.PIPE)
        os.close(write)
        os.read(read, 100)
        os.close(read)
        _, err = process.communicate(timeout=60)
        self.assertEqual(err, b"")
        self.assertIn(process.returncode, (0, 1))

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_full_disk(self):
        for output in (("--output", "/dev/full"), ("--format", "json:/dev/full")):
            done = run("check", *output, "-", stdin=CLEAN)
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "/dev/full", "no space left")
        for command in (("check", "-"), ("rules",), ("schema", "report"), ("parse", "-"), ("marking", "(S)")):
            with open("/dev/full", "wb") as full:
                process = subprocess.run([BINARY, *command], input=CLEAN.encode(), stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(process.returncode, 2, command)
            self.assertIn(b"no space left", process.stderr)

    def test_closed_standard_output(self):
        done = run("check", "-", stdin=CLEAN, preexec_fn=lambda: os.close(1))
        self.assertEqual(done.returncode, 2)

    def test_output_that_cannot_be_opened(self):
        done = run("check", "--output", self.folder / "no/report.json", "-", stdin=CLEAN)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assert_message(done, "no/report.json")


class Confidentiality(Case):
    SECRETS = ("HARBOR", "dues", "port", "office", "Monday", "fee")

    def test_no_word_of_the_text(self):
        for name in ("text", "concise", "json", "ndjson"):
            done = run("check", "--select", "ALL", "--format", name, "-", stdin=FAULTY)
            for word in self.SECRETS:
                self.assertNotIn(word.encode(), done.stdout + done.stderr, name)

    def test_excerpts_show_the_line(self):
        done = run("check", *SELECT, "--excerpts", "-", stdin=FAULTY)
        frame = done.stdout.decode().splitlines()[1:3]
        self.assertEqual(frame, [f"{FAULT_LINE:6} | 2. (SBU) The fee stays as it is.", " " * 6 + " |    ^^^^^"])

    def test_controls_are_not_printed(self):
        text = FAULTY.replace("The fee", "The\x1b[31m \x07\x9b fee\u202e\u200b").encode() + b"\xff\x9b\n"
        for name in ("text", "json"):
            out = run("check", "--select", "ALL", "--excerpts", "--format", name, "-", stdin=text).stdout.decode()
            self.assertFalse([c for c in out if ord(c) < 32 and c != "\n" or 0x7f <= ord(c) < 0xa0 or c in "\u202e\u200b"])

    def test_no_line_is_a_command(self):
        text = FAULTY.replace("The fee", "##[error]x ::error::y")
        name = self.write("::error::x##[group]\n::warning::.txt", text).name
        done = run("check", *SELECT, "--excerpts", name, cwd=self.folder)
        both = (done.stdout + done.stderr).decode()
        self.assertEqual(done.returncode, 1)
        self.assertFalse([line for line in both.splitlines() if line.strip().startswith("::") or "##" in line])
        report = run("check", "--format", "json", name, cwd=self.folder).stdout.decode()
        self.assertNotIn("##", report)
        self.assertEqual(json.loads(report)["documents"][0]["path"], name)

        for mark in ("::error::S", "##[error]S"):
            printed = run("marking", mark).stdout.decode()
            self.assertFalse([line for line in printed.splitlines() if line.strip().startswith("::") or "##" in line], printed)

    def test_path_of_other_bytes(self):
        name = b"caf\xe9.txt"
        os.rename(self.write("x", CLEAN), os.fsencode(self.folder) + b"/" + name)
        self.assertEqual(self.report(cwd=self.folder)["documents"][0]["path"], "caf\ufffd.txt")


class Color(Case):
    def colored(self, *options, **environment):
        return b"\x1b[" in run("check", *SELECT, *options, "-", stdin=FAULTY, environment=environment).stdout

    def test_color(self):
        self.assertFalse(self.colored())
        self.assertTrue(self.colored("--color", "always"))
        self.assertTrue(self.colored(FORCE_COLOR="1"))
        self.assertFalse(self.colored("--color", "never", FORCE_COLOR="1"))
        self.assertFalse(self.colored(FORCE_COLOR="1", NO_COLOR="1"))
        self.assertFalse(self.colored("--color", "always", "--format", "json"))


class Chatter(Case):
    def test_statistics(self):
        done = run("check", *SELECT, "--statistics", "-", stdin=FAULTY)
        self.assertRegex(done.stderr.decode(), r"1 documents, \d+ bytes, .* s\n\s+1  SBU001  error")

    def test_quiet(self):
        done = run("check", "-q", *SELECT, "-", stdin=CLEAN)
        self.assertEqual((done.stdout, done.stderr), (b"", b""))


if __name__ == "__main__":
    unittest.main()

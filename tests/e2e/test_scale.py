"""Beyond one machine: filter, merge and shards; GNU parallel and ssh where they are installed."""
import base64
import json
import os
import random
import shutil
import subprocess
import unittest

import jsonschema

from program import BINARY, CLEAN, FAULTY, Case, run, schema

TEXTS = [CLEAN, FAULTY, "no cable at all", "", FAULTY.replace("SIPDIS", "SENSITIVE\nSIPDIS")]


def records(count):
    """Records of all kinds, broken ones too; each is one line."""
    dice = random.Random(count)
    lines = []
    for i in range(count):
        text = dice.choice(TEXTS)
        one = {"id": dice.choice([f"r{i}", i, f"09VALLETTA{i}"])}
        one.update({"text": text} if dice.random() < .8 else {"text_b64": base64.b64encode(text.encode()).decode()})
        lines.append(json.dumps(one) if dice.random() < .97 else dice.choice(["{", '{"id":"%d"}' % i, "[]", '{"id":"x","text":1}']))
    return lines


def joined(lines):
    return "".join(line + "\n" for line in lines)


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

    def test_nothing_in_nothing_out(self):
        self.assertEqual((run("filter").returncode, run("filter").stdout), (0, b""))
        done = run("filter", preexec_fn=lambda: os.close(0))
        self.assertEqual(done.returncode, 2)

    def test_long_line(self):
        long = json.dumps({"id": "long", "text": "x" * (40 << 20)})
        done = run("filter", stdin=joined([json.dumps({"id": 1, "text": FAULTY}), long, json.dumps({"id": 2, "text": CLEAN})]))
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([r["status"] for r in rows], ["findings", "unreadable", "clean"])


class Corpus(Case):
    def setUp(self):
        super().setUp()
        dice = random.Random(3)
        for i in range(120):
            folder = dice.choice(["", "a/", "a.b/", "a-b/c/", "b/"])
            self.write(f"in/{folder}{dice.choice('xyz')}{i}", dice.choice(TEXTS))
        rows = [json.dumps({"id": i, "text": dice.choice(TEXTS)}) for i in range(30)] + ["{"]
        self.write("in/a.ndjson", joined(rows))
        shutil.make_archive(str(self.folder / "in/b"), "tar", self.folder / "in/b")
        self.whole = self.check()

    def check(self, *more, form="json"):
        return run("check", "--format", form, "in", *more, cwd=self.folder).stdout

    def parts(self, count, form="json"):
        return [self.write(f"part{i}", self.check("--shard", f"{i}/{count}", form=form)) for i in range(1, count + 1)]


class Merge(Corpus):
    def test_shards_make_the_whole(self):
        for form in ("json", "ndjson"):
            whole = self.check(form=form)
            for count in (1, 2, 7, 40):
                parts = self.parts(count, form)
                done = run("merge", *parts)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.assertEqual(done.stdout, whole)

    def test_any_order_any_grouping_and_repeated(self):
        parts = self.parts(6)
        dice = random.Random(1)
        for _ in range(5):
            dice.shuffle(parts)
            cut = dice.randrange(1, 6)
            left = self.write("left", run("merge", *parts[:cut]).stdout)
            right = self.write("right", run("merge", *parts[cut:], parts[0]).stdout)
            self.assertEqual(run("merge", right, left, parts[2]).stdout, self.whole)

    def test_every_path_is_in_one_shard(self):
        paths = [d["path"] for p in self.parts(5) for d in json.loads(p.read_bytes())["documents"]]
        self.assertEqual(sorted(paths), sorted(d["path"] for d in json.loads(self.whole)["documents"]))

    def test_files_from(self):
        names = sorted({d["path"] for d in json.loads(self.whole)["documents"] if "/" in d["path"][3:]})
        parts = []
        for i in range(3):
            listing = self.write("list", "\n".join(n for n in names if os.path.isfile(self.folder / n))).read_text().split("\n")
            part = "\n".join(listing[i::3])
            parts.append(self.write(f"part{i}", run("check", "--format", "json", "--files-from", "-", stdin=part, cwd=self.folder).stdout))
        whole = run("check", "--format", "json", "--files-from", "list", cwd=self.folder).stdout
        self.assertEqual(run("merge", *parts).stdout, run("merge", self.write("whole", whole)).stdout)

    def test_forms(self):
        lines = self.write("lines", self.check(form="ndjson"))
        self.assertEqual(run("merge", "--format", "json", lines).stdout, self.whole)
        self.assertEqual(run("merge", "--format", "ndjson", self.write("w", self.whole)).stdout, lines.read_bytes())
        self.assertEqual(run("merge", stdin=self.whole).stdout, self.whole)
        out = self.folder / "out"
        run("merge", "-o", out, lines)
        self.assertEqual(out.read_bytes(), lines.read_bytes())

    def test_report_that_ends_early(self):
        parts = self.parts(3)
        whole = parts[1].read_bytes()
        for cut in (len(whole) - 5, len(whole) // 2, 400):
            parts[1].write_bytes(whole[:cut])
            done = run("merge", *parts)
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, str(parts[1]), "ends early")
            again = self.write("again", whole)
            self.assertEqual(run("merge", *parts, again).stdout, self.whole)

    def test_no_report(self):
        for content in ("hello\n", '{"a": 1}\n', self.whole.replace(b'"rules":', b'"rules":1').decode()):
            done = run("merge", self.write("x", content))
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "x")
        self.assertEqual(run("merge", self.folder / "none").returncode, 2)

    def test_wrong_shards(self):
        for shard in ("0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/2"):
            done = run("check", "--shard", shard, self.folder)
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "--shard")


def missing(*programs):
    gone = [p for p in programs if not shutil.which(p)]
    return unittest.skipIf(gone, " and ".join(gone) + " not installed")


class Parallel(Case):
    @missing("parallel")
    def test_blocks_of_a_stream(self):
        data = joined(records(3000))
        done = subprocess.run(["parallel", "--will-cite", "--pipe", "--block", "50k", "-k", BINARY, "filter"],
                              input=data.encode(), capture_output=True, timeout=120)
        self.assertEqual(done.stdout, run("filter", stdin=data).stdout)

    @missing("parallel")
    def test_killed_jobs_are_done_again(self):
        for i in range(1, 9):
            self.write(f"in/{i}.txt", FAULTY)
        whole = run("check", "--format", "json", "in", cwd=self.folder).stdout
        # The first time that it is run, a job of an odd number writes half a report and is killed.
        script = self.write("job", f"""#!/bin/sh
{BINARY} check --fail-on never --format json --shard $1/4 -o part$1 in
if [ $(($1 % 2)) = 1 ] && [ ! -e tried$1 ]; then
  touch tried$1; head -c 300 part$1 > half; mv half part$1; kill -KILL $$
fi
""")
        script.chmod(0o755)
        command = ["parallel", "--will-cite", "--joblog", "log", "./job", ":::", "1", "2", "3", "4"]
        first = subprocess.run(command, cwd=self.folder, capture_output=True, timeout=120)
        self.assertEqual(first.returncode, 2)
        again = subprocess.run(command[:2] + ["--retry-failed", "--joblog", "log"], cwd=self.folder, capture_output=True, timeout=120)
        self.assertEqual(again.returncode, 0, again.stderr)
        parts = [f"part{i}" for i in (3, 1, 4, 2, 3)]
        self.assertEqual(run("merge", *parts, cwd=self.folder).stdout, whole)


class TwoHosts(Case):
    """Two names of this machine, each reached over ssh by a server of our own with keys made for the test."""

    def setUp(self):
        super().setUp()
        key = self.folder / "key"
        for name in ("key", "host"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / name], check=True)
        (self.folder / "authorized").write_bytes((self.folder / "key.pub").read_bytes())
        self.port = str(random.randrange(20000, 60000))
        config = self.write("sshd_config", f"""Port {self.port}
ListenAddress 127.0.0.1
HostKey {self.folder}/host
PidFile none
AuthorizedKeysFile {self.folder}/authorized
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
""")
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        server = subprocess.Popen([shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=subprocess.PIPE)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        self.addCleanup(server.stderr.close)
        self.ssh = self.write("ssh", f"""#!/bin/sh
exec ssh -p {self.port} -i {key} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \\
  -o BatchMode=yes "$@"
""")
        self.ssh.chmod(0o755)
        for _ in range(50):
            done = subprocess.run([self.ssh, "127.0.0.1", "true"], capture_output=True, timeout=20)
            if done.returncode == 0:
                return
        self.skipTest("the ssh server does not let us in: " + done.stderr.decode()[-200:])

    @missing("parallel", "ssh", "ssh-keygen")
    @unittest.skipIf(not os.path.exists("/usr/sbin/sshd"), "sshd not installed")
    def test_blocks_go_to_both(self):
        data = joined(records(2000))
        done = subprocess.run(["parallel", "--will-cite", "--ssh", self.ssh, "-S", "1/127.0.0.1,1/localhost", "--pipe",
                               "--block", "100k", "-k", BINARY, "filter"],
                              input=data.encode(), capture_output=True, timeout=300)
        self.assertEqual(done.stderr.decode().count("cablelint: error") >= 1, True, done.stderr)
        self.assertEqual(done.stdout, run("filter", stdin=data).stdout)


if __name__ == "__main__":
    unittest.main()

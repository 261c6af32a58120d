"""The recipes of docs/scale.md, run as they stand there: what comes out is what one run writes."""
import os
import pathlib
import re
import subprocess
import unittest

from program import BINARY, CLEAN, FAULTY, Case, run
from test_hosts import Hosts, missing
from records import joined, records

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs/scale.md"


def recipes(heading):
    """The shell blocks below a heading."""
    section = DOCUMENT.read_text().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"```sh\n(.*?)```", section, re.S)


class Recipes(Case):
    def setUp(self):
        super().setUp()
        for i in range(40):
            self.write(f"cables/{i}.txt", (CLEAN, FAULTY)[i % 2])
        self.data = joined(records(500))
        self.write("records.ndjson", self.data)

    def shell(self, script, **names):
        path = f"{os.path.dirname(BINARY)}:{os.environ['PATH']}"
        done = subprocess.run(["bash", "-e", "-c", script], cwd=self.folder, capture_output=True, timeout=300,
                              env={**os.environ, "PATH": path, "PARALLEL_HOME": str(self.folder), **names})
        self.assertEqual(done.returncode, 0, done.stderr)

    def assert_rows(self):
        self.assertEqual((self.folder / "rows.ndjson").read_bytes(), run("filter", stdin=self.data).stdout)

    def assert_report(self, folder="cables"):
        whole = run("check", "--format", "json", folder, cwd=self.folder).stdout
        self.assertEqual((self.folder / "report.json").read_bytes(), whole)


class OneHost(Recipes):
    @missing("parallel")
    def test_parallel(self):
        stream, files = recipes("GNU parallel")
        self.shell(stream.replace("10M", "20k"))
        self.assert_rows()
        self.shell(files)
        self.assert_report()

    def test_slurm(self):
        """The script as each task of the array runs it."""
        script, = recipes("Slurm")
        first, last = map(int, re.search(r"--array=(\d+)-(\d+)", script).groups())
        cores = re.search(r"--cpus-per-task=(\d+)", script).group(1)
        for task in range(first, last + 1):
            self.shell(script, SLURM_ARRAY_TASK_ID=str(task), SLURM_ARRAY_TASK_COUNT=str(last - first + 1),
                       SLURM_CPUS_PER_TASK=cores)
        self.shell(re.search("`(cablelint merge [^`]*)`", DOCUMENT.read_text()).group(1))
        self.assert_report()

    def test_spark(self):
        """What pipe() does to partitions, one of which is empty: the command is split into words and must end with 0."""
        command = re.search(r'\.pipe\("([^"]*)"', DOCUMENT.read_text()).group(1).split()
        self.assertEqual(command[0], "cablelint")
        lines = self.data.splitlines(keepends=True)
        out = b""
        for part in (lines[:170], [], lines[170:171], lines[171:]):
            done = run(*command[1:], stdin="".join(part))
            self.assertEqual(done.returncode, 0, done.stderr)
            out += done.stdout
        self.assertEqual(out, run("filter", stdin=self.data).stdout)


class TwoHosts(Recipes, Hosts):
    def setUp(self):
        super().setUp()
        (self.folder / "bin").mkdir()
        self.write("names", f"Host host1 host2\n  HostName 127.0.0.1\n  Port {self.port}\n  IdentityFile {self.folder}/key\n"
                   "  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n  BatchMode yes\n")
        program = self.write("bin/ssh", f'#!/bin/sh\nexec /usr/bin/ssh -F {self.folder}/names "$@"\n')
        program.chmod(0o755)
        self.path = f"{self.folder}/bin:{os.path.dirname(BINARY)}:{os.environ['PATH']}"

    @missing("parallel")
    def test_a_stream(self):
        self.shell(recipes("Two hosts over ssh")[0].replace("10M", "20k"), PATH=self.path)
        self.assert_rows()

    def test_files(self):
        cables = str(self.folder / "cables")
        self.shell(recipes("Two hosts over ssh")[1].replace("/archive/cables", cables), PATH=self.path)
        self.assert_report(cables)


if __name__ == "__main__":
    unittest.main()

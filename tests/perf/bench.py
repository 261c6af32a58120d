#!/usr/bin/env python3
"""Runs cablelint beside grep, ripgrep and wc on the same invented cables and prints the table of ratios.

bench.py CABLELINT GENERATE [CABLES]

Every measure runs both programs in turns, five times after one turn that fills the caches, and compares the medians
of the wall clock. A figure is a ratio: the machine's own speed falls out of it."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
# What the other programs look for: portion marks, with their controls and release lists.
MARK = r"\((U|C|S|TS|SBU|LOU)(//?[A-Z, ]+)*\)"
# The bare ones alone are four fixed strings, which grep looks for as such, three times as fast as for a regex.
BARE = r"\((U|C|S|SBU)\)"


class Measure:
    def __init__(self, name, ours, theirs, most):
        self.name, self.ours, self.theirs, self.most = name, ours, theirs, most


def run(command):
    """Seconds of the wall clock and peak memory in MB, which is never less than that of this program itself."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as out:  # grep stops at the first match when nobody could read the rest
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    code = os.waitstatus_to_exitcode(status)
    if code > 1:
        sys.exit(f"{command[0]} ended with {code}: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def compare(measure):
    ours, theirs, memory = [], [], 0.0
    for turn in range(ROUNDS + 1):
        seconds, peak = run(measure.ours)
        other, _ = run(measure.theirs)
        if turn == 0:
            continue
        ours.append(seconds)
        theirs.append(other)
        memory = max(memory, peak)
    return ours, theirs, memory


def spread(values):
    return (max(values) - min(values)) / statistics.median(values) * 100


def show(measure):
    ours, theirs, memory = compare(measure)
    a, b = statistics.median(ours), statistics.median(theirs)
    verdict = "" if a / b <= measure.most else "  over"
    print(f"{measure.name:<44} {a * 1000:8.1f} ms {spread(ours):4.0f} % {b * 1000:8.1f} ms {spread(theirs):4.0f} % "
          f"{a / b:6.2f} {measure.most:5.1f} {memory:6.0f} MB{verdict}", flush=True)


def corpus(generate, count, folder):
    paths = {}
    for form in ("tree", "csv", "ndjson"):
        paths[form] = os.path.join(folder, "cables" if form == "tree" else f"cables.{form}")
        subprocess.run([generate, str(count), "--form", form, "--out", paths[form]], check=True,
                       stdout=subprocess.DEVNULL)
    return paths


def single_file(tree):
    """One cable of about 5 KB."""
    files = [os.path.join(at, name) for at, _, names in os.walk(tree) for name in names]
    return min(files, key=lambda path: abs(os.path.getsize(path) - 5000))


def measures(cablelint, at):
    def check(path, *options):
        return [cablelint, "check", path, "--format", "ndjson", *options]

    ripgrep = shutil.which("rg")
    one = single_file(at["tree"])
    yield Measure("directory, -j 1 : grep -rcE", check(at["tree"], "-j", "1"), ["grep", "-rcE", MARK, at["tree"]], 1.3)
    if ripgrep:
        yield Measure("directory, -j 2 : rg -j 2", check(at["tree"], "-j", "2"),
                      [ripgrep, "-j", "2", "--count", MARK, at["tree"]], 1.0)
    yield Measure("one CSV, -j 1 : grep -cE", check(at["csv"], "-j", "1"), ["grep", "-cE", MARK, at["csv"]], 2)
    yield Measure("one CSV, -j 1 : grep -cE of four fixed marks", check(at["csv"], "-j", "1"),
                  ["grep", "-cE", BARE, at["csv"]], float("inf"))
    yield Measure("one CSV, -j 1 : wc", check(at["csv"], "-j", "1"), ["wc", at["csv"]], float("inf"))
    if ripgrep:
        yield Measure("one NDJSON, -j 1 : rg --count-matches", check(at["ndjson"], "-j", "1"),
                      [ripgrep, "-j", "1", "--count-matches", MARK, at["ndjson"]], 3)
    yield Measure("one file of 5 KB, whole process : grep -cE", check(one), ["grep", "-cE", MARK, one], 1.5)


def main():
    cablelint, generate = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 40000
    with tempfile.TemporaryDirectory() as folder:
        at = corpus(generate, count, folder)
        size = sum(os.path.getsize(at[form]) for form in ("csv", "ndjson")) / 2 / 1e6
        print(f"{count} invented cables, {size:.0f} MB as one file; medians of {ROUNDS}; spread is (max - min) / median")
        print(f"{'measure':<44} {'cablelint':>18} {'the other':>18} {'ratio':>6} {'must':>5} {'peak':>10}")
        for measure in measures(cablelint, at):
            show(measure)
        if not shutil.which("rg"):
            print("ripgrep is not installed: its two measures are left out")


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Mutation testing of the rules: some test must fail for each condition that is removed, inverted or moved.

mutate.py write FOLDER           writes every rule header with its mutants to FOLDER, and mutants.tsv
mutate.py run BUILD [CODE...]    runs the tests of BUILD against each mutant of the rules with these codes or
                                 families, and prints the table. MUTATE_SAMPLE=N takes every Nth mutant.
"""
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
from rewrite import rewrite  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
MUST = 95.0  # percent
# The cheap ones first. {} is the code of the rule.
TESTS = [["examples_test", "--gtest_filter=*/{}"], ["conditions_test", "--gtest_filter=*/{}"],
         ["fixes_test", "--gtest_filter=*/{}"], ["golden_test"],
         ["examples_test"], ["quiet_test"], ["engine_test"], ["features_test"], ["metamorphic_test"]]


def rule_headers():
    for path in sorted((ROOT / "rules").glob("*/*.hpp")):
        source = path.read_text()
        code = re.search(r'^    \.code = "(\w{6})",$', source, re.M)
        if code:
            yield path, source, code.group(1)


def write(folder):
    number, rows = 1, []
    for path, source, code in rule_headers():
        text, mutants = rewrite(source, number)
        number += len(mutants)
        name = path.relative_to(ROOT)
        rows += [f"{m.number}\t{code}\t{name}:{m.line}\t{m.what}\n" for m in mutants]
        put(folder / name, text)
    put(folder / "mutants.tsv", "".join(rows))


def put(path, text):
    """Leaves alone what is the same, so that it is not compiled again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def killed_by(build, mutant):
    """The test that fails, "" when none does."""
    number, code = mutant[:2]
    environment = {**os.environ, "CABLELINT_MUTANT": number, "GTEST_BRIEF": "1", "GTEST_FAIL_FAST": "1"}
    for test, *arguments in TESTS:
        command = [build / "tests" / test] + [a.format(code) for a in arguments]
        try:
            done = subprocess.run(command, cwd=ROOT, env=environment, timeout=120, capture_output=True)
        except subprocess.TimeoutExpired:
            return test
        if done.returncode:
            return test
    return ""


def equivalents():
    """(code, mutation) -> why no text can tell the mutant from the rule."""
    lines = (ROOT / "tests/mutation/equivalent.tsv").read_text().splitlines()
    return {tuple(line.split("\t")[:2]): line for line in lines if line and not line.startswith("#")}


def run(build, codes):
    rows = [line.split("\t") for line in (build / "sources/mutants.tsv").read_text().splitlines()]
    rows = [row for row in rows if not codes or row[1] in codes or row[1][:3] in codes]
    rows = rows[:: int(os.environ.get("MUTATE_SAMPLE", "1"))]
    whole = killed_by(build, ["0", rows[0][1]]) if rows else "no mutant of these codes"
    if whole:
        sys.exit(f"without a mutant: {whole} fails")
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        killers = list(threads.map(lambda row: killed_by(build, row), rows))
    return report(rows, killers)


def report(rows, killers):
    same = equivalents()
    alive = [row for row, killer in zip(rows, killers) if not killer]
    excused = [row for row in alive if (row[1], row[3]) in same]
    missed = [row for row in alive if (row[1], row[3]) not in same]
    for row, killer in zip(rows, killers):
        if killer and (row[1], row[3]) in same:
            print(f"no longer equivalent, {killer} fails: {row[1]} {row[3]}")
    counts = [Counter(row[1] for row in which) for which in (rows, excused, missed)]
    print("code    mutants  killed  equivalent  alive")
    for code in sorted(counts[0]):
        total, equal, left = (count[code] for count in counts)
        print(f"{code}  {total:7}  {total - equal - left:6}  {equal:10}  {left:5}")
    for _, code, place, what in missed:
        print(f"alive  {code}  {place}  {what}")
    score = 100 * (len(rows) - len(alive)) / max(1, len(rows) - len(excused))
    print(f"by test: {dict(Counter(k for k in killers if k))}")
    print(f"{len(rows)} mutants, {len(rows) - len(alive)} killed, {len(excused)} equivalent, {len(missed)} alive: "
          f"{score:.1f} %, must be {MUST:.0f} %")
    return score >= MUST


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(Path(sys.argv[2]))
    else:
        sys.exit(not run(Path(sys.argv[2]).resolve(), sys.argv[3:]))

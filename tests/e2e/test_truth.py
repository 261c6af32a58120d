"""Generated cables: every planted fault is found where it was planted, and nothing else is.

TRUTH_CABLES=40000 runs over so many (default 3000); the last line says what was found.
TRUTH_SHOW=1 prints what went wrong.
"""
import json
import os
import re
import subprocess
import unittest
from collections import Counter

from program import Case, run

GENERATE = os.environ.get("GENERATE", "build/corpus/generate/generate")
CABLES = int(os.environ.get("TRUTH_CABLES", "3000"))


def problem(document, planted):
    """What is wrong with the findings of a document; None when they are what they must be."""
    found = [(f["code"], f["location"]["start"]["line"]) for f in document["findings"]
             if not (f["level"] == "info" and f["code"].startswith("DMG"))]
    if planted is None:
        return f"not planted: {found}" if found else None
    code, lines = planted["code"], planted["lines"]
    hits = sorted(line for c, line in ((f["code"], f["location"]["start"]["line"]) for f in document["findings"]) if c == code)
    others = [f for f in found if f[0] != code and f[0] not in planted["also"]]
    if not hits:
        return f"missed: {code} ({planted['change']}) at {lines}, found {found}"
    right = len(hits) == 1 and (hits[0] in lines or not lines) if planted["any"] else hits == sorted(lines)
    if not right:
        return f"elsewhere: {code} ({planted['change']}) at {lines}, found {hits}"
    return f"besides: {code} ({planted['change']}), found {others}" if others else None


class Truth(Case):
    def generate(self, form, count, name, *more):
        truth = self.folder / "truth"
        subprocess.run([GENERATE, str(count), "--form", form, "--out", self.folder / name, "--truth", truth, *more], check=True)
        return {t["id"]: t for t in map(json.loads, truth.read_text().splitlines())}

    def documents(self, name):
        done = subprocess.Popen([os.environ.get("CABLELINT", "build/validator/cablelint"), "check", "--format", "ndjson",
                                 self.folder / name], stdout=subprocess.PIPE)
        with done.stdout as rows:
            for row in rows:
                document = json.loads(row)
                yield document.get("id") or re.search(r"(\d+)\.txt$", document["path"])[1], document
        done.wait()

    def test_every_planted_fault_and_nothing_else(self):
        truth = self.generate("ndjson", CABLES, "all.ndjson")
        wrong, seen, codes = [], 0, Counter()
        for ident, document in self.documents("all.ndjson"):
            seen += 1
            planted = truth.get(ident)
            codes.update([planted["code"]] if planted else [])
            why = problem(document, planted)
            if why:
                wrong.append(f"{ident} {why}")
        if os.environ.get("TRUTH_SHOW"):
            print("\n".join(wrong))
        print(f"{seen} cables, {len(truth)} planted faults of {len(codes)} codes: {len(wrong)} cables not as they must be")
        self.assertEqual(seen, CABLES)
        self.assertEqual(wrong[:20], [])

    def test_forms_hold_the_same(self):
        count = 400
        found = {}
        for form, name in (("tree", "tree"), ("csv", "all.csv"), ("ndjson", "all.ndjson")):
            self.generate(form, count, name)
            found[form] = {i: [(f["code"], f["location"]["start"]) for f in d["findings"]] for i, d in self.documents(name)}
        self.assertEqual(found["tree"], found["ndjson"])
        # A row's date is known where its text has none, so that more can be told of it.
        same = [i for i in found["tree"] if found["tree"][i] == found["csv"][i]]
        self.assertGreater(len(same), count * 0.9)

    def test_same_again(self):
        self.generate("csv", 50, "a")
        self.generate("csv", 60, "b")
        self.generate("csv", 10, "c", "--from", "50")
        a, b, c = ((self.folder / n).read_bytes() for n in "abc")
        head = b[:b.index(b"\n") + 1]
        self.assertEqual(b, a + c[len(head):])


if __name__ == "__main__":
    unittest.main()

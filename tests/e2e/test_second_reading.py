"""`cablelint parse` against a second, simple reading of the same cables: element by element, a table of both.

ORACLE_CABLES=10000 reads so many generated cables (default 1500); ORACLE_SHOW=1 prints each disagreement.
"""
import json
import os
import pathlib
import re
import subprocess
import unittest
from collections import Counter

import second_reading
from program import Case, run

GENERATE = os.environ.get("GENERATE", "build/corpus/generate/generate")
CORPUS = pathlib.Path(__file__).parents[2] / "corpus"
CABLES = int(os.environ.get("ORACLE_CABLES", "1500"))


def value(item):
    return item and item["value"]


def first_reading(telegram):
    """What `parse` prints, in the words of the second reading."""
    captions = {value(c) for c in telegram["captions"]} | {value(c) for c in telegram["controls"]}
    section, subject = telegram["section"], telegram["subject"]
    return {
        "level": value(telegram["classification"]),
        "post": value(telegram["post"]),
        "number": value(telegram["number"]),
        "section": section and (section["number"], section["total"]),
        "captions": sorted(captions & {"SIPDIS", "SENSITIVE", "NOFORN", "NODIS", "EXDIS", "STADIS", "LIMDIS"}),
        "order": telegram["eo"] and telegram["eo"]["order"],
        "tags": sorted({value(t) for t in telegram["tags"] if re.fullmatch(r"[A-Z]{2,5}", value(t))}),
        "subject": subject and subject["text"] and second_reading.words(subject["text"]),
        "letters": [r["letter"] for r in telegram["references"] if r["letter"]],
        "authority": telegram["authority"] is not None,
        "paragraphs": [(p["number"], p["mark"] and p["mark"]["raw"]) for p in telegram["paragraphs"] if p["number"]],
    }


# Where the simple reading cannot follow, and why: what is left must agree.
BEYOND = {
    "2005-night-ferry-search": {"captions", "order", "tags", "subject", "letters", "authority", "paragraphs"},  # all in one line
    "2009-reading-room-hours": {"captions", "order", "tags", "subject", "paragraphs"},  # all in one line
    "2007-cold-store-inventory": {"paragraphs"},  # half brackets, braces
    "2009-peat-harvest-outlook": {"paragraphs"},  # half brackets
    "2008-botanic-garden-appeal": {"captions"},  # misspelt
    "2008-marble-quay-subsidence": {"captions"},  # glued behind the message reference
    "2009-airport-lighting-tender": {"paragraphs"},  # the mark behind a lead-in
    "2001-dairy-cooperative-audit": {"paragraphs"},  # the first paragraph without its number
    "2003-cotton-gin-electricity": {"paragraphs"},  # a paragraph begins in mid-line
    "2009-water-meter-imports": {"paragraphs"},  # lower-case and spaced marks
    "1972-a-talk-about-fish": {"paragraphs"},  # numbers missing, no marks
}


class SecondReading(Case):
    def compare(self, folder, beyond):
        """Counts of elements compared and of those that differ; and what differs."""
        compared, differing, shown = Counter(), Counter(), []
        telegrams = json.loads(run("parse", folder).stdout)["telegrams"]
        alone = Counter(t["path"] for t in telegrams)
        for telegram in telegrams:
            path = pathlib.Path(telegram["path"])
            second = second_reading.read(path.read_bytes().decode("utf-8", "replace"))
            if alone[telegram["path"]] > 1 or second is None:
                compared["(left out)"] += 1
                continue
            first = first_reading(telegram)
            for element in second.keys() - beyond.get(path.stem, set()):
                compared[element] += 1
                if first[element] != second[element]:
                    differing[element] += 1
                    shown.append(f"{path.stem} {element}: {first[element]} and {second[element]}")
        for element, count in sorted(compared.items()):
            print(f"{element:12} {count:6} compared {differing[element]:4} differ")
        if os.environ.get("ORACLE_SHOW"):
            print("\n".join(shown))
        return compared, shown

    def test_generated_cables(self):
        cables = self.folder / "cables"
        subprocess.run([GENERATE, str(CABLES), "--faulty", "0", "--form", "tree", "--out", cables], check=True)
        compared, shown = self.compare(cables, {})
        self.assertEqual(compared["paragraphs"], CABLES)
        self.assertEqual(shown[:10], [])

    def test_corpus(self):
        compared, shown = self.compare(CORPUS, BEYOND)
        self.assertGreater(compared["paragraphs"], 80)
        self.assertEqual(shown, [])


if __name__ == "__main__":
    unittest.main()

"""check --ceiling: what keeps a cable from a reader who may see no more than that marking."""

import json
import os
import subprocess
import unittest

CABLELINT = os.environ["CABLELINT"]
CABLE = """R 141010Z FEB 09
FM AMEMBASSY VALLETTA
TO SECSTATE WASHDC

SECRET//NOFORN VALLETTA 000117

E.O. 12958: DECL: 02/13/2019
TAGS: PREL, MT
SUBJECT: (U) QUILLFISH TALKS

Classified By: Jane Roe, DCM. Reason: 1.4 (b).

1. (S//NF) Quillfish one.

2. (U) Quillfish two.

3. (C//REL TO USA, GBR) Quillfish three.
"""


def run(cable, ceiling, *options):
    return subprocess.run([CABLELINT, "check", "-", "--stdin-filename", "a.cable", "--isolated", "--ceiling", ceiling,
                           *options], input=cable, capture_output=True, text=True)


def codes(cable, ceiling):
    report = json.loads(run(cable, ceiling, "--format", "json").stdout)
    return [f["code"] for d in report["documents"] for f in d["findings"] if f["code"].startswith("REL")]


class Ceiling(unittest.TestCase):
    def test_the_summary_names_what_is_above_it(self):
        done = run(CABLE, "CONFIDENTIAL//REL TO USA, GBR")
        self.assertEqual(done.returncode, 1)
        kept = [line for line in done.stdout.splitlines() if "kept from release" in line]
        self.assertEqual(kept, ["a.cable: kept from release at CONFIDENTIAL//REL TO USA, GBR by the classification line "
                                "SECRET//NOFORN; paragraph 1 (S//NF)"])

    def test_no_word_of_the_text(self):
        for form in ("text", "json", "concise"):
            self.assertNotIn("uillfish", run(CABLE, "UNCLASSIFIED", "--format", form).stdout.lower())

    def test_nothing_keeps_a_cable_below_it(self):
        below = CABLE.replace("SECRET//NOFORN", "CONFIDENTIAL//REL TO USA, GBR").replace("S//NF", "C//REL TO USA, GBR")
        done = run(below, "SECRET//REL TO USA, GBR, FRA")
        self.assertEqual(codes(below, "SECRET//REL TO USA, GBR"), [])
        self.assertNotIn("kept from release", run(below, "SECRET//REL TO USA, GBR").stdout)
        self.assertIn("kept from release", done.stdout)  # nobody cleared it for France

    def test_without_a_ceiling_nothing_is_said(self):
        done = subprocess.run([CABLELINT, "check", "-", "--isolated"], input=CABLE, capture_output=True, text=True)
        self.assertNotIn("REL0", done.stdout)
        self.assertNotIn("release", done.stdout)


if __name__ == "__main__":
    unittest.main()

"""No format prints a word of a cable or a control character."""
import unittest

from program import run
from test_formats import Output, REPOSITORY

MACHINE = ("sarif", "github", "gitlab", "junit", "html")


class Secrecy(Output):
    """Canary words in a subject, the paragraphs, names and references: no format may print one."""
    CANARIES = ("zembrak", "qualdor", "vintrose", "okkemar", "perluvian", "tasknoy")
    TEXT = f"""\
C O N F I D E N T I A L VALLETTA 000117

SIPDIS

E.O. 12958: DECL: 02/14/2019
TAGS: PREL, MT
SUBJECT: {CANARIES[0].upper()} DUES
REF: A. VALLETTA 110 ({CANARIES[1].upper()})

Classified By: {CANARIES[2].title()}, Economic Officer, {CANARIES[3]}.

1. (C) The {CANARIES[4]} met.

3. (SBU {CANARIES[5]}) It stays.

4. {CANARIES[5].upper()} again, and ({CANARIES[4].upper()}) too.
"""

    # Prose where a token of a mark should stand: glued to the banner, and inside of brackets.
    GLUED = f"""\
SECRET//NOFORN The {CANARIES[0]} told {CANARIES[1]} of it

E.O. 13526: DECL: 02/14/2030
SUBJECT: {CANARIES[2].upper()} DUES

1. (S//NF) Text.

2. (S//{CANARIES[3].upper()} TOLD {CANARIES[4].upper()} OF IT) Text.

3. (S//REL TO USA, THE {CANARIES[5].upper()} OF {CANARIES[2].upper()}) Text.

4. (S//{CANARIES[0].upper()} {CANARIES[1].upper()}) Text.

5. (S//REL TO USA, {CANARIES[2].upper()} {CANARIES[3].upper()}) Text.
"""

    def test_no_canary_in_any_format(self):
        self.write("c/a.txt", self.TEXT)
        self.write("c/b.txt", self.GLUED)
        codes = run("check", "--format", "concise", "c", cwd=self.folder).stdout.decode()
        for code in ("MRK004", "MRK012", "MRK016"):
            self.assertIn(code, codes)
        for name in (*MACHINE, "text", "concise", "json", "ndjson"):
            done = run("check", "--select", "ALL", "-vv", "--format", name, "c", cwd=self.folder)
            both = (done.stdout + done.stderr).decode().lower()
            self.assertEqual([c for c in self.CANARIES if c in both], [], name)

    def test_no_control_character(self):
        for name in MACHINE:
            text = self.print(name, self.hostile)
            self.assertFalse([c for c in text if ord(c) < 32 and c != "\n" or 0x7f <= ord(c) < 0xa0], name)
            self.assertNotIn("##", text)

    def test_same_bytes_for_any_number_of_threads(self):
        for name in MACHINE:
            outputs = {run("check", "--select", "ALL", "--format", name, "-j", jobs, "corpus",
                           self.hostile, cwd=REPOSITORY, environment={"SOURCE_DATE_EPOCH": "0"}).stdout
                       for jobs in (1, 2, 5)}
            self.assertEqual(len(outputs), 1, name)


if __name__ == "__main__":
    unittest.main()

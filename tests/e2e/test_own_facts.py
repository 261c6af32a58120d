"""[facts] of cablelint.toml: captions, TAGS and posts beside those of the tables."""
import json
import unittest

from program import FAULTY, Case, run

CABLE = """\
UNCLAS POUCH CAMP HARBOR 000117

SIPDIS
SENSITIV CHANNEL

E.O. 12958: N/A
TAGS: KDEN, MT
SUBJECT: HARBOR DUES REVIEWED

1. (U) The port office met on Monday.
"""
OWN = '[facts]\ncaptions = ["SENSITIV CHANNEL"]\ntags = ["KDEN"]\nposts = ["CAMP HARBOR"]\n'


class OwnFacts(Case):
    def document(self, config, text=CABLE, *options):
        self.write("cablelint.toml", config)
        return self.report("--select", "CAP,TAG,SBU,CLS", *options, "-", stdin=text, cwd=self.folder)["documents"][0]

    def codes(self, *arguments):
        return [f["code"] for f in self.document(*arguments)["findings"]]

    def test_nothing_of_it_is_known_without(self):
        document = self.document("")
        self.assertEqual(document["telegram"]["mrn"], "POUCHCAMPHARBOR117")
        self.assertIn("CAP001", [f["code"] for f in document["findings"]])
        self.assertIn("TAG003", [f["code"] for f in document["findings"]])

    def test_all_of_it_is_known_with(self):
        document = self.document(OWN)
        self.assertEqual(document["telegram"]["mrn"], "CAMPHARBOR117")
        self.assertEqual(document["telegram"]["captions"], ["SIPDIS", "SENSITIV CHANNEL"])
        self.assertEqual(document["findings"], [])

    def test_a_caption_is_listed_once_and_binds_no_rule(self):
        text = CABLE.replace("SIPDIS\n", "OPAL\nOPAL\nPEARL\nNODIS\n")
        own = OWN.replace('captions = [', 'captions = ["PEARL", "OPAL", ')
        document = self.document(own, text)
        self.assertEqual(document["telegram"]["captions"], ["OPAL", "PEARL", "NODIS", "SENSITIV CHANNEL"])
        codes = [f["code"] for f in document["findings"]]
        self.assertNotIn("CAP003", codes)  # NODIS is behind no caption of weight
        self.assertIn("CAP003", self.codes(own, text.replace("PEARL", "LIMDIS")))

    def test_no_word_is_a_misspelling_of_an_own_caption(self):
        text = CABLE.replace("SENSITIV CHANNEL", "OPAX LINE")
        self.assertNotIn("CAP001", self.codes('[facts]\ncaptions = ["OPAL LINE"]\n', text))

    def test_a_word_of_the_table_stays_the_tables(self):
        own = '[facts]\ncaptions = ["SENSITIVE", "SIPDIS"]\ntags = ["PREL"]\nposts = ["VALLETTA"]\n'
        text = FAULTY.replace("SIPDIS", "SENSITIVE\nSIPDIS")
        self.assertEqual(self.document(own, text), self.document("", text))
        self.assertEqual(self.codes(own, FAULTY), ["SBU001"])

    def test_four_letters_are_a_subject_and_two_are_none(self):
        for tag, codes in (("KOPQ", []), ("QJ", ["TAG002"])):
            text = CABLE.replace("KDEN, MT", f"{tag}, MT")
            self.assertEqual(self.codes(OWN.replace("KDEN", tag), text), codes, tag)

    def test_small_letters_in_the_cable(self):
        self.assertEqual(self.codes(OWN, CABLE.replace("KDEN", "kden")), self.codes(OWN))

    def test_extended_ones_add_up(self):
        self.write("base.toml", '[facts]\ntags = ["KDEN"]\nposts = ["CAMP HARBOR"]\n')
        document = self.document('extend = "base.toml"\n[facts]\ncaptions = ["SENSITIV CHANNEL"]\n')
        self.assertEqual((document["telegram"]["mrn"], document["findings"]), ("CAMPHARBOR117", []))
        facts = json.loads(run("config", "show", cwd=self.folder).stdout)["facts"]
        self.assertEqual(facts, {"captions": ["SENSITIV CHANNEL"], "tags": ["KDEN"], "posts": ["CAMP HARBOR"]})

    def test_in_a_stream_a_baseline_and_a_fix(self):
        self.write("cablelint.toml", OWN + '\n')
        row = json.loads(run("filter", "--select", "CAP,TAG", stdin=json.dumps({"id": 1, "text": CABLE}), cwd=self.folder).stdout)
        self.assertEqual(row["findings"], [])
        self.write("a.txt", CABLE)
        run("check", "--fix", "--unsafe-fixes", "--select", "CAP,TAG", "a.txt", cwd=self.folder)
        self.assertEqual((self.folder / "a.txt").read_text(), CABLE)
        run("baseline", "create", "--select", "CAP,TAG", "a.txt", cwd=self.folder)
        self.assertEqual(json.loads((self.folder / "cablelint-baseline.json").read_text())["documents"], {})

    def test_mistakes(self):
        for text, place, *words in (('[facts]\ncaption = []', "2:1", "did you mean captions?"),
                                    ('[facts]\ntags = ["KDEN", "K DEN"]', "2:17", "capitals"),
                                    ('[facts]\nposts = ["Camp Harbor"]', "2:10", "capitals"),
                                    ('[facts]\ncaptions = [""]', "2:13", "capitals"),
                                    ('[facts]\ncaptions = [" A"]', "2:13", "capitals"),
                                    ('[facts]\ncaptions = "A"', "2:12", "list"),
                                    ('facts = 1', "1:9", "table")):
            with self.subTest(text):
                self.write("cablelint.toml", text + "\n")
                done = run("check", "-", stdin=CABLE, cwd=self.folder)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assert_message(done, f"cablelint.toml:{place}:", *words)


if __name__ == "__main__":
    unittest.main()

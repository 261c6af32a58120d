"""The language server: what it tells of a place and of a text, and what it completes."""
import unittest

from client import URI
from program import FAULTY
from test_lsp_features import CABLE, Features


def place(text, words, inside=0):
    """The position of the words in UTF-16, or of a character inside of them."""
    before = text[:text.index(words) + inside]
    line = before[before.rfind("\n") + 1:]
    return {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}


class Hover(Features):
    def hover(self, words, inside=0):
        return self.ask("hover", position=place(self.text, words, inside))

    def test_each_element_with_its_source(self):
        self.start(CABLE)
        for words, inside, expected in (
                ("(C//NF)", 2, ["(C//NF): CONFIDENTIAL//NOFORN", "NF: NOT RELEASABLE TO FOREIGN NATIONALS"]),
                ("SIPDIS", 0, ["SIPDIS: "]), ("PREL", 1, ["PREL: TAGS code", "subject"]),
                ("E.O. 12958", 6, ["E.O. 12958: in force from 1995-10-14"]), ("1.4 (b)", 1, ["Reason 1.4", "letters a to h"]),
                ("RUEHRO/", 2, ["RUEHRO: AMEMBASSY ROME"]), ("ZNY CCCCC", 1, ["Security signal"]),
                ("R 141010Z", 3, ["Date-time group"]), ("DE RUEHVT", 1, ["Originating station"]), ("FM AM", 4, ["Originator"]),
                ("SUBJECT", 3, ["Subject line"]), ("REF:", 1, ["Reference line"]), ("C O N F", 2, ["Classification line"]),
                ("NNNN", 1, ["End of message"]), ("VZCZC", 1, ["Transmission identification"])):
            shown = self.hover(words, inside)
            self.assertIsNotNone(shown, words)
            self.assertEqual("markdown", shown["contents"]["kind"])
            for text in expected + ["*Source: "]:
                self.assertIn(text, shown["contents"]["value"], words)
            at = place(self.text, words, inside)
            self.assertLessEqual(shown["range"]["start"]["character"], at["character"])
            self.assertEqual(shown["range"]["start"]["line"], at["line"])

    def test_a_mark_with_a_word_in_no_list(self):
        self.start(CABLE.replace("(C//NF)", "(C//NFRON)"))
        shown = self.hover("(C//NFRON)", 2)["contents"]["value"]
        self.assertIn("a mark that cannot be understood", shown)
        self.assertNotIn("CONFIDENTIAL", shown.split("---")[0].split("*Source")[0])

    def test_nothing_on_plain_text(self):
        self.start(CABLE)
        self.assertIsNone(self.hover("port office"))

    def test_the_rule_of_a_finding(self):
        self.start(FAULTY, {})
        shown = self.hover("(SBU)", 1)["contents"]
        self.assertEqual("plaintext", shown["kind"])
        self.assertIn("SBU001 sbu-without-sensitive (error)", shown["value"])
        self.assertNotIn("**", shown["value"])

    def test_wrong_parameters(self):
        self.start(CABLE)
        for params in ({}, {"textDocument": {"uri": URI}}, {"textDocument": {"uri": URI}, "position": {"line": "a"}}):
            self.assertEqual(-32602, self.client.error("textDocument/hover", params))


class Structure(Features):
    def test_symbols_as_a_tree(self):
        self.start(CABLE)
        cable, = self.ask("documentSymbol")
        self.assertEqual("06VALLETTA241", cable["name"])
        self.assertEqual(["Heading", "Front matter", "Text"], [c["name"] for c in cable["children"]])
        heading, front, text = cable["children"]
        self.assertIn("FM AMEMBASSY VALLETTA", [c["name"] for c in heading["children"]])
        self.assertIn("(U) HARBOR DUES \U0001f6a2 REVIEWED", [c["name"] for c in front["children"]])
        self.assertEqual(["1. (C//NF)", "2. (U) The"], [c["name"][:10] for c in text["children"]])

        def inside(outer, inner):
            def key(p):
                return p["line"], p["character"]
            return key(outer["start"]) <= key(inner["start"]) and key(inner["end"]) <= key(outer["end"])

        def check(symbol):
            self.assertTrue(inside(symbol["range"], symbol["selectionRange"]), symbol["name"])
            for child in symbol["children"]:
                self.assertTrue(inside(symbol["range"], child["range"]), child["name"])
                check(child)
        check(cable)

    def test_symbols_as_a_list(self):
        self.start(CABLE, {})
        names = [(s["name"], s["containerName"]) for s in self.ask("documentSymbol")]
        self.assertIn(("SIPDIS", "Front matter"), names)

    def test_folds(self):
        self.start(CABLE)
        lines = {(f["startLine"], f["endLine"]) for f in self.ask("foldingRange")}
        first = CABLE[:CABLE.index("1. (C")].count("\n")
        self.assertIn((0, 7), lines)
        self.assertIn((first, first + 1), lines)
        self.assertTrue(any(a == 9 and b > 14 for a, b in lines), lines)

    def test_tokens(self):
        self.start(CABLE)
        legend = self.capabilities["semanticTokensProvider"]["legend"]["tokenTypes"]
        data = self.ask("semanticTokens/full")["data"]
        lines = [line.encode("utf-16-le") for line in CABLE.split("\n")]
        line = character = 0
        words = set()
        for i in range(0, len(data), 5):
            down, right, length, kind, _ = data[i:i + 5]
            line, character = (line + down, right) if down else (line, character + right)
            words.add((lines[line][2 * character:2 * (character + length)].decode("utf-16-le"), legend[kind]))
        for word in (("(C//NF)", "macro"), ("(U)", "macro"), ("PREL", "type"), ("SIPDIS", "decorator"), ("12958", "number"),
                     ("C O N F I D E N T I A L", "enumMember"), ("SUBJECT:", "keyword"), ("RUEHRO", "namespace"),
                     ("TAGS", "keyword"), ("NNNN", "comment")):
            self.assertIn(word, words)


class Completion(Features):
    def complete(self, text, at="|"):
        before = text[:text.index(at)]
        self.start(text.replace(at, ""))
        answer = self.ask("completion", position=place(text, at))
        self.assertFalse(answer["isIncomplete"])
        self.before = before
        return {i["label"]: i for i in answer["items"]}

    def test_tags(self):
        items = self.complete(FAULTY.replace("PREL, MT", "PREL, E|"))
        self.assertIn("ECON", items)
        edit = items["ECON"]["textEdit"]
        self.assertEqual("E", FAULTY.replace("PREL, MT", "PREL, E").split("\n")[edit["range"]["start"]["line"]]
                         [edit["range"]["start"]["character"]:edit["range"]["end"]["character"]])

    def test_captions(self):
        items = self.complete(FAULTY.replace("SIPDIS", "SIPDIS\nSEN|"))
        self.assertIn("SENSITIVE", items)
        self.assertNotIn("ECON", items)

    def test_orders_of_the_cables_time(self):
        items = self.complete(CABLE.replace("E.O. 12958: DECL: 02/14/2016\n", "E.|\n"))
        self.assertIn("E.O. 12958: N/A", items)
        self.assertIn("E.O. 12958: DECL: 02/14/2016", items)
        self.assertNotIn("E.O. 13526: N/A", items)

    def test_marks_not_above_the_cable(self):
        items = self.complete(CABLE.replace("2. (U)", "2. (|"))
        self.assertEqual("CONFIDENTIAL//NOFORN", items["(C//NF)"]["detail"])
        self.assertIn("(SBU)", items)
        self.assertNotIn("(S)", items)

    def test_controls_and_countries(self):
        self.assertIn("NF", self.complete(CABLE.replace("2. (U)", "2. (C//|")))
        items = self.complete(CABLE.replace("2. (U)", "2. (C//REL TO USA, |)"))
        self.assertIn("GBR", items)
        self.assertNotIn("ECON", items)

    def test_nothing_in_the_text(self):
        self.assertEqual({}, self.complete(CABLE.replace("The fee", "The f|ee")))

    def test_behind_the_last_line_end(self):
        items = self.complete("UNCLAS VALLETTA 000117\n\nSIPDIS\n|")
        self.assertIn("SENSITIVE", items)


if __name__ == "__main__":
    unittest.main()

"""What the language server answers about a cable: fixes, hovers, symbols, folds, tokens, completions."""
import unittest

import program
from client import URI, Client
from program import FAULTY

WORKSPACE = {"workspace": {"workspaceEdit": {"documentChanges": True, "resourceOperations": ["create"]}},
             "textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]},
                              "documentSymbol": {"hierarchicalDocumentSymbolSupport": True}}}

CABLE = """\
VZCZCXRO2687
RR RUEHRO
DE RUEHVT #0241 0451013
ZNY CCCCC ZZH
R 141010Z FEB 06
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC 0824
INFO RUEHRO/AMEMBASSY ROME 2483
BT
C O N F I D E N T I A L VALLETTA 000241

SIPDIS

E.O. 12958: DECL: 02/14/2016
TAGS: PREL, MT
SUBJECT: (U) HARBOR DUES \U0001f6a2 REVIEWED
REF: VALLETTA 187

Classified By: Osbert Quillmane, DCM. Reason: 1.4 (b) and (d).

1. (C//NF) The port office met on Monday, and the pilots
came too.

2. (U) The fee stays as it is.
BT
#0241
NNNN
"""


def applied(text, edits):
    """The text after edits in UTF-16 positions."""
    lines = [0]
    for i, c in enumerate(text):
        if c == "\n":
            lines.append(i + 1)

    def offset(p):
        units, at = 0, lines[p["line"]]
        while units < p["character"]:
            units += 2 if ord(text[at]) > 0xffff else 1
            at += 1
        return at
    for e in sorted(edits, key=lambda e: offset(e["range"]["start"]), reverse=True):
        text = text[:offset(e["range"]["start"])] + e["newText"] + text[offset(e["range"]["end"]):]
    return text


def place(text, words, inside=0):
    """The position of the words in UTF-16, or of a character inside of them."""
    before = text[:text.index(words) + inside]
    line = before[before.rfind("\n") + 1:]
    return {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}


class Features(program.Case):
    def start(self, text, capabilities=WORKSPACE, uri=URI, **more):
        self.client = Client()
        self.addCleanup(self.client.end)
        self.capabilities = self.client.initialize(capabilities, **more)
        self.client.open(text, uri)
        self.text, self.uri = text, uri
        self.diagnostics = self.client.published(uri)["diagnostics"]
        return self.client

    def ask(self, method, **params):
        return self.client.call("textDocument/" + method, {"textDocument": {"uri": self.uri}, **params})

    def actions(self, at, **context):
        return self.ask("codeAction", range=at, context={"diagnostics": [], **context})


class CodeActions(Features):
    # A mark in lower case is a safe fix, SENSITIVE that is missing an unsafe one.
    TEXT = FAULTY.replace("(SBU)", "(sbu)").replace("1. (U)", "1. ( U )")

    def fixes(self, at):
        return [a for a in self.actions(at) if a["kind"] == "quickfix"]

    def test_a_fix_for_each_finding_safe_ones_preferred(self):
        self.start(self.TEXT)
        seen = set()
        for d in self.diagnostics:
            for a in self.fixes(d["range"]):
                if d not in a["diagnostics"]:
                    continue
                seen.add((d["code"], a["isPreferred"]))
                change = a["edit"]["documentChanges"][0]
                self.assertEqual({"uri": URI, "version": 1}, change["textDocument"])
                after = applied(self.TEXT, change["edits"])
                self.client.change([{"text": after}], 2)
                self.assertNotIn((d["code"], d["range"]["start"]["line"]),
                                 [(x["code"], x["range"]["start"]["line"]) for x in self.client.published()["diagnostics"]])
                self.client.change([{"text": self.TEXT}], 1)
                self.client.published()
                self.assertEqual(a["isPreferred"], "may change" not in a["title"])
        self.assertIn(("POR009", True), seen)
        self.assertIn(("SBU001", False), seen)

    def test_only_the_kinds_that_are_asked_for(self):
        self.start(self.TEXT)
        everywhere = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}
        for only, kinds in ((["quickfix"], {"quickfix"}), (["source"], {"source.fixAll.cablelint"}),
                            (["source.fixAll"], {"source.fixAll.cablelint"}), (["refactor"], set()),
                            (["quick"], set()), ([], set())):
            self.assertEqual(kinds, {a["kind"] for a in self.actions(everywhere, only=only)}, only)
        self.assertEqual({"quickfix", "source.fixAll.cablelint"}, {a["kind"] for a in self.actions(everywhere)})

    def test_fix_all_does_what_check_does(self):
        self.start(self.TEXT)
        at = self.diagnostics[0]["range"]
        action, = self.actions(at, only=["source.fixAll"])
        edits = action["edit"]["documentChanges"][0]["edits"]
        path = self.write("a.cable", self.TEXT)
        program.run("check", "--fix", path)
        self.assertEqual(path.read_text(), applied(self.TEXT, edits))
        self.assertNotEqual(path.read_text(), self.TEXT)
        touched = {e["range"]["start"]["line"] for e in edits}
        self.assertEqual(2, len(touched))  # the lines that change, and not what lies between

    def test_old_clients_get_changes_without_version(self):
        self.start(self.TEXT, {})
        action = self.fixes(self.diagnostics[0]["range"])[0]
        self.assertEqual([URI], list(action["edit"]["changes"]))

    def test_nothing_where_nothing_is_wrong(self):
        self.start(CABLE)
        start = {"line": 0, "character": 0}
        self.assertEqual([], self.actions({"start": start, "end": start}))

    def test_a_waiver_for_a_finding(self):
        self.write("cablelint.toml", 'waivers = "lists/waivers.toml"\n')
        (self.folder / "lists").mkdir()
        uri = (self.folder / "lists" / 'a"[1].cable').as_uri()
        self.start(FAULTY, uri=uri, rootUri=self.folder.as_uri())
        at = self.diagnostics[0]["range"]
        waiver, = [a for a in self.actions(at) if "waiver" in a["title"]]
        create, change = waiver["edit"]["documentChanges"]
        path = self.folder / "lists" / "waivers.toml"
        self.assertEqual({"kind": "create", "uri": path.as_uri()}, create)
        self.assertIsNone(change["textDocument"]["version"])
        text = applied("", change["edits"])
        path.write_text(text)
        changed = {"changes": [{"uri": path.as_uri(), "type": 1}]}
        self.client.notify("workspace/didChangeWatchedFiles", changed)
        shown = self.client.message(lambda m: m.get("method") == "window/showMessage")["params"]["message"]
        self.assertIn("reason", shown)
        path.write_text(text.replace('reason = ""', 'reason = "a test"'))
        self.client.notify("workspace/didChangeWatchedFiles", changed)
        self.assertEqual([], self.client.published(uri)["diagnostics"])
        self.client.change([{"text": FAULTY.replace("PREL", "PRELX")}], 2, uri)
        at = self.client.published(uri)["diagnostics"][0]["range"]
        waiver, = [a for a in self.actions(at) if "waiver" in a["title"]]
        change, = waiver["edit"]["documentChanges"]
        both = applied(path.read_text(), change["edits"])
        self.assertTrue(both.startswith(path.read_text() + "\n[[waiver]]\n"), both)

    def test_no_waiver_without_a_waiver_file(self):
        self.start(FAULTY)
        self.assertFalse([a for a in self.actions(self.diagnostics[0]["range"]) if "waiver" in a["title"]])


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

"""What the language server does to a cable: fixes, waivers, edits of the workspace."""
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

    def test_a_waiver_goes_into_the_file_as_the_editor_has_it(self):
        """Editors spell one path in several ways as a URI, and their text may not be saved."""
        self.write("cablelint.toml", 'waivers = "waivers.toml"\n')
        path = self.write("waivers.toml", "")
        self.start(FAULTY, rootUri=self.folder.as_uri())
        own = path.as_uri().replace("waivers", "%77aivers")
        self.client.open("# not saved yet\n", own)
        waiver, = [a for a in self.actions(self.diagnostics[0]["range"]) if "waiver" in a["title"]]
        change, = waiver["edit"]["documentChanges"]
        self.assertEqual(own, change["textDocument"]["uri"])
        self.assertTrue(applied("# not saved yet\n", change["edits"]).startswith("# not saved yet\n\n[[waiver]]\n"))

    def test_no_waiver_without_a_waiver_file(self):
        self.start(FAULTY)
        self.assertFalse([a for a in self.actions(self.diagnostics[0]["range"]) if "waiver" in a["title"]])


if __name__ == "__main__":
    unittest.main()

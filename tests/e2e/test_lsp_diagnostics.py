"""The language server: findings as an editor gets them."""
import unittest

from client import URI
from program import CLEAN, FAULTY
from test_lsp import Server


class Diagnostics(Server):
    def place(self, client, text, code):
        """What `check` says of the text, as the protocol counts."""
        path = self.write("a.cable", text)
        found = [f for d in self.report(path)["documents"] for f in d["findings"] if f["code"] == code]
        at = found[0]["location"]
        return found[0], {k: {"line": at[k]["line"] - 1, "character": at[k]["utf16_column"] - 1}
                          for k in ("start", "end")}

    def test_pushed_with_version_and_again_when_clean(self):
        client = self.client()
        client.initialize({"textDocument": {"publishDiagnostics": {"versionSupport": True, "relatedInformation": True}}})
        client.open(FAULTY, version=4)
        published = client.published()
        self.assertEqual(4, published["version"])
        finding, place = self.place(client, FAULTY, "SBU001")
        diagnostic = published["diagnostics"][0]
        self.assertEqual(place, diagnostic["range"])
        self.assertEqual((1, "SBU001", "cablelint", finding["message"]),
                         tuple(diagnostic[k] for k in ("severity", "code", "source", "message")))
        self.assertEqual([r["message"] for r in finding["related"]],
                         [r["message"] for r in diagnostic["relatedInformation"]])
        start = place["start"]
        client.change([{"range": {"start": start, "end": place["end"]}, "text": "(U)"}], 5)
        self.assertEqual({"uri": URI, "version": 5, "diagnostics": []}, client.published())
        client.change([{"text": FAULTY}], 6)
        self.assertEqual(1, len(client.published()["diagnostics"]))
        client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        self.assertEqual({"uri": URI, "diagnostics": []}, client.published())
        self.assertEqual(0, client.leave())

    def test_pulled_and_then_never_pushed(self):
        client = self.client()
        capabilities = client.initialize({"textDocument": {"diagnostic": {}}})
        self.assertEqual({"identifier": "cablelint", "interFileDependencies": False, "workspaceDiagnostics": False},
                         capabilities["diagnosticProvider"])
        client.open(FAULTY)
        full = client.call("textDocument/diagnostic", {"textDocument": {"uri": URI}})
        self.assertEqual(("full", ["SBU001"]), (full["kind"], [d["code"] for d in full["items"]]))
        again = client.call("textDocument/diagnostic",
                            {"textDocument": {"uri": URI}, "previousResultId": full["resultId"]})
        self.assertEqual({"kind": "unchanged", "resultId": full["resultId"]}, again)
        client.change([{"text": CLEAN}], 2)
        clean = client.call("textDocument/diagnostic",
                            {"textDocument": {"uri": URI}, "previousResultId": full["resultId"]})
        self.assertEqual(("full", []), (clean["kind"], clean["items"]))
        self.assertEqual(-32602, client.error("textDocument/diagnostic", {"textDocument": {"uri": "file:///no"}}))
        self.assertEqual(0, client.leave())
        self.assertEqual([], client.put_aside)

    def test_encodings(self):
        for offered, chosen in ((["utf-16"], "utf-16"), (["utf-16", "utf-8"], "utf-8"), (["utf-32"], "utf-32"),
                                (["utf-99"], "utf-16"), ([], "utf-16")):
            client = self.client()
            self.assertEqual(chosen, client.initialize({"general": {"positionEncodings": offered}})["positionEncoding"])
            self.assertEqual(0, client.leave())

    def test_a_change_that_cannot_be_made_ends_the_following(self):
        client = self.client()
        client.initialize()
        client.open(FAULTY)
        client.published()
        client.change([{"range": {"start": {"line": -1, "character": 0}, "end": {"line": 0, "character": 0}}, "text": ""}], 2)
        self.assertEqual([], client.published()["diagnostics"])
        self.assertIn("open it again", client.message(lambda m: m.get("method") == "window/showMessage")["params"]["message"])
        client.open(FAULTY, version=3)
        self.assertEqual(1, len(client.published()["diagnostics"]))
        self.assertEqual(0, client.leave())

    def test_selected_rules_only(self):
        client = self.client("--ignore", "SBU")
        client.initialize()
        client.open(FAULTY)
        self.assertEqual([], client.published()["diagnostics"])
        self.assertEqual(0, client.leave())

    def test_texts_that_are_no_cables(self):
        client = self.client()
        client.initialize()
        for i, text in enumerate(("", "\0\1\2\3", '{"id":"a","text":"UNCLAS"}\n', "hello")):
            client.open(text, version=i)
            self.assertEqual([], client.published()["diagnostics"])
        self.assertEqual(0, client.leave())


if __name__ == "__main__":
    unittest.main()

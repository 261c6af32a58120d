"""The language server and the files that it reads itself: what is wrong in them stands there, and they are no cables."""
import unittest

import program
from client import Client
from program import CLEAN, FAULTY

WAIVER = '[[waiver]]\ncode = "{}"\npath = "a.cable"\nreason = "looked at"\n'
PULLS = {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}}


class OwnFiles(program.Case):
    def start(self, waivers="", capabilities=None):
        self.write("cablelint.toml", 'select = ["SBU001"]\nwaivers = "w.toml"\n')
        self.waivers = self.write("w.toml", waivers).as_uri()
        self.config = (self.folder / "cablelint.toml").as_uri()
        self.cable = (self.folder / "a.cable").as_uri()
        self.client = Client()
        self.addCleanup(self.client.end)
        self.client.initialize(capabilities, rootUri=self.folder.as_uri())

    def save(self, name, text, uri):
        self.write(name, text)
        if uri != self.cable:  # as an editor that watches files
            self.client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": uri, "type": 2}]})
        self.client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
        self.client.error("no/such/method")  # both are dealt with: the file may be written again

    def told(self, uri):
        return [(d.get("code"), d["range"]["start"]["line"], d["severity"]) for d in self.client.published(uri)["diagnostics"]]

    def nothing_more(self, uri):
        """The server has said nothing else of this file."""
        self.client.error("no/such/method")
        self.assertFalse([m for m in self.client.put_aside if m.get("params", {}).get("uri") == uri])


class Waivers(OwnFiles):
    def test_unknown_and_expired_ones_stand_in_the_file_that_is_not_open(self):
        self.start("# \U0001f6a2\n" + WAIVER.format("XYZ999") + "\n" + WAIVER.format("SBU001") + "expires = 2020-01-31\n")
        self.assertEqual([("WAV003", 1, 1), ("WAV001", 6, 2)], self.told(self.waivers))
        self.save("w.toml", WAIVER.format("SBU001"), self.waivers)
        self.assertEqual([], self.told(self.waivers))
        self.nothing_more(self.waivers)

    def test_nothing_is_said_of_a_file_that_is_right(self):
        self.start(WAIVER.format("SBU001"))
        self.client.open(FAULTY.replace("SIPDIS", "SIPDIS\n"), self.cable)
        self.assertEqual([], self.told(self.cable))
        self.nothing_more(self.waivers)

    def test_one_that_stands_for_nothing_in_an_open_cable(self):
        self.start(WAIVER.format("SBU001"))
        for name, text, says in (("a.cable", FAULTY, None), ("b.cable", CLEAN, None)):
            self.client.open(text, (self.folder / name).as_uri())
        self.nothing_more(self.waivers)
        self.client.change([{"text": CLEAN}], 2, self.cable)  # mended, and saved
        self.save("a.cable", CLEAN, self.cable)
        self.assertEqual([("WAV002", 0, 2)], self.told(self.waivers))
        self.client.notify("textDocument/didClose", {"textDocument": {"uri": self.cable}})
        self.assertEqual([], self.told(self.waivers))

    def test_an_open_waiver_file_is_no_cable(self):
        text = WAIVER.format("XYZ999") + f'# """\n{FAULTY}\n# """\n'.replace("\n", "\n# ")
        self.start(text)
        self.assertEqual([("WAV003", 0, 1)], self.told(self.waivers))
        self.client.open(FAULTY, self.waivers)
        self.assertEqual([("WAV003", 0, 1)], self.told(self.waivers))
        self.client.change([{"text": FAULTY}], 2, self.waivers)
        self.nothing_more(self.waivers)

    def test_a_client_that_pulls_is_told_when_it_asks(self):
        self.start(WAIVER.format("XYZ999"), PULLS)
        self.client.open(WAIVER.format("XYZ999"), self.waivers)
        pull = {"textDocument": {"uri": self.waivers}}
        self.assertEqual(["WAV003"], [d["code"] for d in self.client.call("textDocument/diagnostic", pull)["items"]])
        self.assertFalse([m for m in self.client.put_aside if m.get("method") == "textDocument/publishDiagnostics"])

    def test_the_same_as_check_says(self):
        self.start(WAIVER.format("XYZ999") + WAIVER.format("SBU001") + "expires = 2020-01-31\n")
        self.write("a.cable", FAULTY)
        report = self.report("--config", self.folder / "cablelint.toml", self.folder, status=None)
        wanted = [(f["code"], f["location"]["start"]["line"] - 1, f["message"]) for d in report["documents"] for f in d["findings"]
                  if d["path"].endswith("w.toml")]
        seen = [(d["code"], d["range"]["start"]["line"], d["message"]) for d in self.client.published(self.waivers)["diagnostics"]]
        self.assertEqual(len(wanted), 2)
        self.assertEqual(wanted, seen)


class Mistakes(OwnFiles):
    def test_in_the_configuration_and_gone_again(self):
        self.start()
        self.save("cablelint.toml", '# \U0001f6a2\nselect = ["SBU001"]\nignroe = 1\n', self.config)
        diagnostic, = self.client.published(self.config)["diagnostics"]
        self.assertEqual((2, 0, 2, 10), (*diagnostic["range"]["start"].values(), *diagnostic["range"]["end"].values()))
        self.assertRegex(diagnostic["message"], "ignroe.*did you mean ignore")
        self.save("cablelint.toml", "", self.config)
        self.assertEqual([], self.told(self.config))
        self.nothing_more(self.config)

    def test_in_the_waivers(self):
        self.start(WAIVER.format("XYZ999"))
        self.assertEqual([("WAV003", 0, 1)], self.told(self.waivers))
        for text in ('[[waiver]]\ncode = "SBU001"\n', "[[waiver\n", "\n"):
            self.save("w.toml", text, self.waivers)
            self.assertEqual([] if text == "\n" else [(None, 0, 1)], self.told(self.waivers), text)

    def test_for_a_client_that_pulls(self):
        self.start("", PULLS)
        self.client.open("select = 7\n", self.config)
        self.save("cablelint.toml", "select = 7\n", self.config)
        self.client.message(lambda m: m.get("method") == "workspace/diagnostic/refresh")
        items = self.client.call("textDocument/diagnostic", {"textDocument": {"uri": self.config}})["items"]
        self.assertEqual([1], [d["severity"] for d in items])
        self.assertFalse([m for m in self.client.put_aside if m.get("method") == "textDocument/publishDiagnostics"])


class Words(OwnFiles):
    """[facts] of the configuration among what is completed; what a table has too is there once."""

    def complete(self, line, character):
        items = self.client.call("textDocument/completion", {"textDocument": {"uri": self.cable},
                                                             "position": {"line": line, "character": character}})["items"]
        return [i["label"] for i in items]

    def test_own_captions_and_tags(self):
        self.start()
        self.save("cablelint.toml", '[facts]\ncaptions = ["HARBOR CHANNEL", "SIPDIS"]\ntags = ["KQXJ", "PREL"]\n', self.config)
        self.client.open(FAULTY.replace("SIPDIS", "SIPDIS\nHAR"), self.cable)
        captions, tags = self.complete(3, 3), self.complete(6, 10)
        for own, table, offered in (("HARBOR CHANNEL", "SIPDIS", captions), ("KQXJ", "PREL", tags)):
            self.assertEqual((offered.count(own), offered.count(table)), (1, 1))
        self.assertNotIn("KQXJ", captions)


if __name__ == "__main__":
    unittest.main()

"""The language server: what configuration, waivers and baseline make of findings, also while they change."""
import unittest

import program
from program import FAULTY
from test_lsp import Server


class Configuration(Server):
    WAIVERS = '[[waiver]]\ncode = "SBU001"\npath = "a.cable"\nreason = "looked at"\n'

    def start(self, capabilities=None):
        client = self.client()
        client.initialize(capabilities, rootUri=self.folder.as_uri())
        return client

    def codes(self, client, uri=None):
        return [d["code"] for d in client.published(uri or self.uri)["diagnostics"]]

    def setUp(self):
        super().setUp()
        self.uri = (self.folder / "a.cable").as_uri()

    def test_levels_and_paths_count_from_the_folder_that_is_open(self):
        self.write("cablelint.toml", '[levels]\nSBU001 = "info"\n[[path]]\nglob = "old/*"\nignore = ["SBU"]\n')
        client = self.start()
        client.open(FAULTY, self.uri)
        self.assertEqual([3], [d["severity"] for d in client.published(self.uri)["diagnostics"]])
        old = (self.folder / "old" / "b.cable").as_uri()
        client.open(FAULTY, old)
        self.assertEqual([], self.codes(client, old))
        self.assertEqual(0, client.leave())

    def test_a_waiver_that_comes_and_goes(self):
        self.write("cablelint.toml", 'waivers = "waivers.toml"\n')
        self.write("waivers.toml", "")
        client = self.start({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}})
        asked = client.message(lambda m: m.get("method") == "client/registerCapability")
        self.assertEqual(["**/cablelint.toml", "**/waivers.toml"],
                         [w["globPattern"] for r in asked["params"]["registrations"]
                          for w in r["registerOptions"]["watchers"]])
        client.send({"jsonrpc": "2.0", "id": asked["id"], "result": None})
        client.open(FAULTY, self.uri)
        self.assertEqual(["SBU001"], self.codes(client))
        for text, codes in ((self.WAIVERS, []), ("", ["SBU001"])):
            path = self.write("waivers.toml", text)
            client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 2}]})
            self.assertEqual(codes, self.codes(client))
        self.write("waivers.toml", self.WAIVERS)  # a client that watches nothing
        client.notify("textDocument/didSave", {"textDocument": {"uri": self.uri}})
        self.assertEqual([], self.codes(client))
        self.assertEqual(0, client.leave())

    def watchers(self, client):
        asked = client.message(lambda m: m.get("method") == "client/registerCapability")
        return [w["globPattern"] for r in asked["params"]["registrations"] for w in r["registerOptions"]["watchers"]]

    def test_what_is_watched_follows_the_configuration(self):
        """A waiver file that the configuration comes to name later, in the folder that is open and beside it."""
        root = self.folder / "open"
        root.mkdir()
        client = self.client()
        client.initialize({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True}}},
                          rootUri=root.as_uri())
        self.assertEqual(["**/cablelint.toml"], self.watchers(client))
        self.write("waivers.toml", "")
        self.write("open/own.toml", "")
        for name, pattern in (("own.toml", "**/own.toml"), ("../waivers.toml", {"baseUri": self.folder.as_uri(), "pattern": "waivers.toml"})):
            path = self.write("open/cablelint.toml", f'waivers = "{name}"\n')
            client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 1}]})
            gone = client.message(lambda m: m.get("method") == "client/unregisterCapability")
            self.assertEqual("files", gone["params"]["unregisterations"][0]["id"])
            self.assertEqual(["**/cablelint.toml", pattern], self.watchers(client))
        self.assertEqual(0, client.leave())

    def test_a_waiver_file_that_was_wrong_from_the_start(self):
        self.write("cablelint.toml", 'waivers = "waivers.toml"\n')
        self.write("waivers.toml", "[[waiver]]\n")
        client = self.start({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}})
        self.assertEqual(["**/cablelint.toml", "**/waivers.toml"], self.watchers(client))
        client.open(FAULTY, self.uri)
        self.assertEqual(["SBU001"], self.codes(client))
        self.write("waivers.toml", self.WAIVERS + "# mended\n")
        client.notify("textDocument/didSave", {"textDocument": {"uri": self.uri}})
        self.assertEqual([], self.codes(client))
        self.assertEqual(0, client.leave())

    def test_a_file_that_is_extended(self):
        self.write("cablelint.toml", 'extend = "shared.toml"\n')
        self.write("shared.toml", "")
        client = self.start({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}})
        asked = client.message(lambda m: m.get("method") == "client/registerCapability")
        self.assertIn("**/shared.toml", [w["globPattern"] for r in asked["params"]["registrations"]
                                         for w in r["registerOptions"]["watchers"]])
        client.send({"jsonrpc": "2.0", "id": asked["id"], "result": None})
        client.open(FAULTY, self.uri)
        self.assertEqual(["SBU001"], self.codes(client))
        self.write("shared.toml", 'ignore = ["SBU"]\n')
        client.notify("textDocument/didSave", {"textDocument": {"uri": self.uri}})  # its stamp says that it changed
        self.assertEqual([], self.codes(client))
        self.assertEqual(0, client.leave())

    def test_a_baseline_made_by_check(self):
        self.write("a.cable", FAULTY)
        self.assertEqual(0, program.run("baseline", "create", "--baseline", "b.json", "a.cable", cwd=self.folder).returncode)
        self.write("cablelint.toml", 'baseline = "b.json"\n')
        client = self.start()
        client.open(FAULTY, self.uri)
        self.assertEqual([], self.codes(client))
        self.assertEqual(0, client.leave())

    def test_a_wrong_file_is_told_and_changes_nothing(self):
        path = self.write("cablelint.toml", 'ignore = ["SBU"]\n')
        client = self.start({"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}})
        client.open(FAULTY, self.uri)
        pull = {"textDocument": {"uri": self.uri}}
        self.assertEqual([], client.call("textDocument/diagnostic", pull)["items"])
        self.write("cablelint.toml", "ignroe = 1\n")
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 2}]})
        shown = client.message(lambda m: m.get("method") == "window/showMessage")
        self.assertIn("ignroe", shown["params"]["message"])
        self.assertEqual([], client.call("textDocument/diagnostic", pull)["items"])
        self.write("cablelint.toml", "")
        client.notify("workspace/didChangeConfiguration", {"settings": {}})
        client.message(lambda m: m.get("method") == "workspace/diagnostic/refresh")
        self.assertEqual(["SBU001"], [d["code"] for d in client.call("textDocument/diagnostic", pull)["items"]])
        self.assertEqual(0, client.leave())


if __name__ == "__main__":
    unittest.main()

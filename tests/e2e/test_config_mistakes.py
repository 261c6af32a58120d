"""What is said of a wrong cablelint.toml, and what `config` shows of a right one."""
import json
import os
import unittest

import jsonschema

from program import Case, run, schema
from test_config import needs_release_rules


class Configured(Case):
    def config(self, text):
        return self.write("cablelint.toml", text)


class Mistakes(Configured):
    MISTAKES = {  # text: position and words of the message
        'selct = ["SBU"]': ("1:1", "selct", "did you mean select?"),
        'nothing-like-it = 1': ("1:1", "nothing-like-it", "select"),
        '\n[[path]]\nglob = "*"\nlevel = {}': ("4:1", "level", "did you mean levels?"),
        'select = ["SBU01"]': ("1:11", "SBU01", "did you mean SBU001?"),
        'select = "SBU001"': ("1:10", "list"),
        'select = []': ("1:10", "selects no rule", "default set"),
        'exclude = "drafts"': ("1:11", "list"),
        'exclude = [""]': ("1:11", "empty"),
        'ignore = [1]': ("1:11", "text"),
        '[levels]\nSBU001 = "eror"': ("2:10", "eror", "did you mean error?"),
        '[levels]\nSBU0001 = "error"': ("2:11", "SBU0001", "did you mean SBU001?"),
        'levels = 3': ("1:10", "levels"),
        'fail-on = "warnings"': ("1:11", "warnings", "did you mean warning?"),
        'ceiling = "PERHAPS"': ("1:11", "PERHAPS", "marking"),
        '[[path]]\nignore = ["SBU"]': ("1:1", "glob"),
        'path = "archive/*"': ("1:8", "list of tables"),
        'select = [': ("1:", "cablelint.toml"),
        '[[[path]]]': ("1:3", "expected"),
        'a = 1\na = 2': ("2:",),
        '# \u00fb "\u00fb"\nextend\u00fb = 1': ("2:7", "beyond ASCII", "quotes"),
        'exclude = ["""\u00fb"\\""" \u00fb"""", \'\u00fb\']\n[\ufbfb001': ("2:2", "beyond ASCII", "quotes"),
        'select = "SBU\n\u00fb': ("2:1", "beyond ASCII"),
        'extend = "none.toml"': ("1:10", "none.toml", "no such file"),
        'extend = ""': ("1:10", "no such file"),
        'waivers = ""': ("1:11", "empty"),
        'path = 1': ("1:8", "[[path]]"),
    }

    def test_where_what_and_what_instead(self):
        for text, (place, *words) in self.MISTAKES.items():
            with self.subTest(text):
                self.config(text + "\n")
                for command in (("check", "."), ("filter",), ("config", "verify"), ("config", "show"), ("baseline", "create", ".")):
                    done = run(*command, cwd=self.folder)
                    self.assertEqual((done.returncode, done.stdout), (2, b""), command)
                    self.assert_message(done, place if place.endswith("toml") else f"cablelint.toml:{place}", *words)
                    self.assertEqual(len(done.stderr.splitlines()), 1)

    def test_a_file_that_is_named_and_cannot_be_read(self):
        self.write("broken.json", "{")
        self.write("broken.toml", "[[waiver]]\n")
        for key, name, words in (("baseline", "none.json", "no such file"), ("baseline", "broken.json", "not JSON"),
                                 ("waivers", "none.toml", "no such file"), ("waivers", "broken.toml", "broken.toml:1:1")):
            self.config(f'ignore = []\n{key} = "{name}"\n')
            for command in (("check", "."), ("filter",), ("config", "verify")):
                done = run(*command, cwd=self.folder)
                self.assertEqual((done.returncode, done.stdout), (2, b""), command)
                self.assert_message(done, name if words.startswith(name) else f"cablelint.toml:2:{len(key) + 4}", name, words)

    @needs_release_rules
    def test_release_rules_need_a_ceiling_for_some_paths_too(self):
        self.config('[[path]]\nglob = "*"\nextend-select = ["REL"]\n')
        done = run("check", ".", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "ceiling")

    def test_bytes_that_are_no_text(self):
        self.config(b"select = [\"\xff\x1b[31m\"]\n")
        done = run("check", ".", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "cablelint.toml:1:")


class ShowAndVerify(Configured):
    FULL = ('select = ["SBU", "CAP"]\nexclude = ["drafts/*"]\nextend-select = ["POR008"]\nignore = ["SBU002"]\nfail-on = "warning"\n'
            'ceiling = "UNCLASSIFIED//SBU"\nbaseline = "known.json"\nwaivers = "waivers.toml"\n[levels]\nSBU001 = "warning"\n'
            '[[path]]\nglob = "archive/*"\nextend-select = ["POR"]\nignore = ["CAP"]\nlevels = {POR001 = "off"}\n')

    def test_show(self):
        self.config(self.FULL)
        done = run("config", "show", cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        shown = json.loads(done.stdout)
        self.assertEqual((shown["select"], shown["fail-on"], shown["levels"]), (["SBU", "CAP"], "warning", {"SBU001": "warning"}))
        self.assertEqual(shown["path"], [{"glob": "archive/*", "extend-select": ["POR"], "ignore": ["CAP"], "levels": {"POR001": "off"}}])

    def test_what_is_shown_is_a_configuration(self):
        self.config(self.FULL)
        shown = json.loads(run("config", "show", cwd=self.folder).stdout)
        self.assertEqual(os.path.realpath(shown.pop("file")), os.path.realpath(self.folder / "cablelint.toml"))
        jsonschema.Draft7Validator(schema("config")).validate(shown)

    def test_without_one(self):
        shown = json.loads(run("config", "show", cwd=self.folder).stdout)
        self.assertEqual((shown["file"], shown["select"], shown["fail-on"]), (None, [], "error"))
        done = run("config", "verify", cwd=self.folder)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "cablelint.toml")

    def test_verify(self):
        path = self.config(self.FULL)
        self.write("known.json", '{"schema_version": "1.0", "documents": {}}')
        self.write("waivers.toml", "")
        for arguments in ((), (path,)):
            done = run("config", "verify", *arguments, cwd=self.folder)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertIn(b"no problem", done.stdout)

    def test_usage(self):
        for arguments in ((), ("sow",)):
            self.assertEqual(run("config", *arguments).returncode, 2)

    def test_schema_agrees_with_the_program(self):
        check = jsonschema.Draft7Validator(schema("config"))
        jsonschema.Draft7Validator.check_schema(schema("config"))
        self.assertTrue(check.is_valid({"levels": {"ALL": "off"}, "select": ["ALL"]}))
        for broken in ({"extend": ""}, {"waivers": ""}, {"selct": []}, {"select": []}, {"select": ["SBU01"]}, {"exclude": [""]}, {"exclude": "drafts"}, {"fail-on": "warnings"}, {"levels": {"SBU001": "eror"}},
                       {"path": [{"ignore": ["SBU"]}]}, {"path": [{"glob": "*", "level": {}}]}):
            self.assertFalse(check.is_valid(broken), broken)


if __name__ == "__main__":
    unittest.main()

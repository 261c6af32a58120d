"""baseline update and prune: what is added, what is dropped and what stays."""
import os
import unittest

from program import CLEAN, FAULTY, run
from test_baseline import Baselines, TWO


class UpdateAndPrune(Baselines):
    def setUp(self):
        super().setUp()
        self.write("c/old.txt", FAULTY)
        self.baseline("create", "c")

    def test_update_adds_and_drops(self):
        self.write("c/a.txt", CLEAN)
        self.write("c/b.txt", TWO)
        self.baseline("update", "c")
        self.assertEqual(self.known(), {"c/b.txt": {"POR009": 1, "SBU001": 1}, "c/old.txt": {"SBU001": 1}})

    def test_prune_only_drops(self):
        self.write("c/a.txt", CLEAN)
        self.write("c/b.txt", TWO)
        self.baseline("prune", "c")
        self.assertEqual(self.known(), {"c/old.txt": {"SBU001": 1}})

    def test_what_was_not_looked_at_stays(self):
        self.write("c/a.txt", CLEAN)
        for action in ("update", "prune"):
            self.baseline(action, "c/b.txt")
            self.assertEqual(self.known(), {"c/a.txt": {"SBU001": 1}, "c/old.txt": {"SBU001": 1}})

    def test_a_file_that_is_gone_goes(self):
        os.remove(self.folder / "c/old.txt")
        self.baseline("prune", "c/b.txt")
        self.assertEqual(self.known(), {"c/a.txt": {"SBU001": 1}})

    def test_nothing_changes_the_second_time(self):
        before = (self.folder / "cablelint-baseline.json").read_bytes()
        for action in ("update", "prune"):
            self.baseline(action, "c")
            self.assertEqual((self.folder / "cablelint-baseline.json").read_bytes(), before)

    def test_needs_one(self):
        os.remove(self.folder / "cablelint-baseline.json")
        for action in ("update", "prune"):
            self.assert_message(self.baseline(action, "c", status=2), "no such file")

    def test_rules_that_did_not_run_keep_what_is_known(self):
        done = run("baseline", "update", "--select", "CAP", "c", cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.known(), {"c/a.txt": {"SBU001": 1}, "c/old.txt": {"SBU001": 1}})

    def test_rules_that_are_off_for_some_paths_keep_what_is_known_there(self):
        self.write("c/a.txt", CLEAN)
        self.write("c/old.txt", CLEAN)
        self.write("cablelint.toml", 'select = ["SBU001"]\n[[path]]\nglob = "c/old.*"\nignore = ["SBU"]\n')
        done = run("baseline", "update", "c", cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.known(), {"c/old.txt": {"SBU001": 1}})


if __name__ == "__main__":
    unittest.main()

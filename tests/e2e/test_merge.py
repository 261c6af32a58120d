"""merge: the reports of parts of a run (--shard) make the report of the whole."""
import gzip
import json
import os
import random
import shutil
import unittest

import jsonschema

from program import Case, run, schema
from records import TEXTS, joined


class Corpus(Case):
    def setUp(self):
        super().setUp()
        dice = random.Random(3)
        for i in range(120):
            folder = dice.choice(["", "a/", "a.b/", "a-b/c/", "b/"])
            self.write(f"in/{folder}{dice.choice('xyz')}{i}", dice.choice(TEXTS))
        rows = [json.dumps({"id": i, "text": dice.choice(TEXTS)}) for i in range(30)] + ["{"]
        self.write("in/a.ndjson", joined(rows))
        shutil.make_archive(str(self.folder / "in/b"), "tar", self.folder / "in/b")
        self.whole = self.check()

    def check(self, *more, form="json"):
        return run("check", "--format", form, "in", *more, cwd=self.folder).stdout

    def parts(self, count, form="json"):
        return [self.write(f"part{i}", self.check("--shard", f"{i}/{count}", form=form)) for i in range(1, count + 1)]


class Merge(Corpus):
    def test_shards_make_the_whole(self):
        for form in ("json", "ndjson"):
            whole = self.check(form=form)
            for count in (1, 2, 7, 40):
                parts = self.parts(count, form)
                done = run("merge", *parts)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.assertEqual(done.stdout, whole)

    def test_an_archive_that_is_cut_off(self):
        """That it is says a row without a number, behind those of its entries."""
        whole = (self.folder / "in/b.tar").read_bytes()
        self.write("in/b.tar", whole[:len(whole) // 2])
        rows = joined([json.dumps({"id": i, "text": TEXTS[0]}) for i in range(20000)]).encode()
        self.write("in/l.ndjson.gz", gzip.compress(rows)[:-4000])
        whole = self.check()
        rows = [d for d in json.loads(whole)["documents"] if d["status"] == "unreadable" and d["record"] is None]
        self.assertEqual([d["path"] for d in rows], ["in/b.tar"])
        self.assertEqual(run("merge", *self.parts(3)).stdout, whole)

    def test_any_order_any_grouping_and_repeated(self):
        parts = self.parts(6)
        dice = random.Random(1)
        for _ in range(5):
            dice.shuffle(parts)
            cut = dice.randrange(1, 6)
            left = self.write("left", run("merge", *parts[:cut]).stdout)
            right = self.write("right", run("merge", *parts[cut:], parts[0]).stdout)
            self.assertEqual(run("merge", right, left, parts[2]).stdout, self.whole)

    def test_every_path_is_in_one_shard(self):
        paths = [d["path"] for p in self.parts(5) for d in json.loads(p.read_bytes())["documents"]]
        self.assertEqual(sorted(paths), sorted(d["path"] for d in json.loads(self.whole)["documents"]))

    def named(self, *names, shard=None, form="json", stdin=None):
        more = ["--shard", shard] if shard else []
        return run("check", "--format", form, *more, *names, stdin=stdin, cwd=self.folder).stdout

    def test_inputs_that_are_not_named_in_the_order_of_a_walk(self):
        self.write("in/none.csv", "id,date,refid,origin,classification,references,header,body\n")
        for names in (["in/b", "in/a"], ["in/none.csv", "in/b", "in/a"], ["in/b.tar", "in/a.ndjson", "in/a-b", "in/a"], ["in/b", "./in/a", "in/none"],
                      ["in/b", "in", "in/b"], ["in/a", "in/a"], ["in/b.tar", "in/b.tar"]):
            for form in ("json", "ndjson"):
                whole = self.named(*names, form=form)
                for count in (2, 9):
                    parts = [self.write(f"p{i}", self.named(*names, shard=f"{i}/{count}", form=form)) for i in range(1, count + 1)]
                    for order in (parts, parts[::-1], parts + parts[:1]):
                        self.assertEqual(run("merge", *order).stdout, whole, names)

    def test_any_grouping_of_parts_that_are_in_no_order(self):
        names = ["in/b", "in/b.tar", "in/a", "in/a.b"]
        parts = [self.write(f"p{i}", self.named(*names, shard=f"{i}/5")) for i in range(1, 6)]
        left = run("merge", *parts[3:], parts[0]).stdout
        jsonschema.validate(json.loads(left), schema("report"))
        self.assertIn(b'"input":{', left)
        right = self.write("right", run("merge", *parts[1:3]).stdout)
        self.assertEqual(run("merge", right, self.write("left", left)).stdout, self.named(*names))

    def test_order_of_a_list(self):
        names = [d["path"] for d in json.loads(self.whole)["documents"] if os.path.isfile(self.folder / d["path"])]
        random.Random(5).shuffle(names)
        listing = "\n".join(names)
        parts = [self.write(f"p{i}", self.named("--files-from", "-", shard=f"{i}/3", stdin=listing)) for i in range(1, 4)]
        self.assertEqual(run("merge", *parts).stdout, self.named("--files-from", "-", stdin=listing))

    def test_numbers_of_inputs_only_where_they_are_needed(self):
        self.assertNotIn(b'"input":', self.check("--shard", "1/2"))
        self.assertNotIn(b'"input":', self.named("in/b", "in/a"))

    def test_runs_over_different_inputs_go_in_the_order_of_a_walk(self):
        one = self.write("p1", self.named("in/b", "in/a", shard="1/2"))
        other = self.write("p2", self.named("in/a.b"))
        rows = json.loads(run("merge", one, other).stdout)["documents"]
        paths = [row["path"] for row in rows]
        self.assertEqual(paths, sorted(paths, key=lambda p: p.replace("/", "\0")))
        self.assertFalse(any("input" in row for row in rows))

    def test_files_from(self):
        names = sorted({d["path"] for d in json.loads(self.whole)["documents"] if "/" in d["path"][3:]})
        parts = []
        for i in range(3):
            listing = self.write("list", "\n".join(n for n in names if os.path.isfile(self.folder / n))).read_text().split("\n")
            part = "\n".join(listing[i::3])
            parts.append(self.write(f"part{i}", run("check", "--format", "json", "--files-from", "-", stdin=part, cwd=self.folder).stdout))
        whole = run("check", "--format", "json", "--files-from", "list", cwd=self.folder).stdout
        self.assertEqual(run("merge", *parts).stdout, run("merge", self.write("whole", whole)).stdout)

    def test_forms(self):
        lines = self.write("lines", self.check(form="ndjson"))
        self.assertEqual(run("merge", "--format", "json", lines).stdout, self.whole)
        self.assertEqual(run("merge", "--format", "ndjson", self.write("w", self.whole)).stdout, lines.read_bytes())
        self.assertEqual(run("merge", stdin=self.whole).stdout, self.whole)
        out = self.folder / "out"
        run("merge", "-o", out, lines)
        self.assertEqual(out.read_bytes(), lines.read_bytes())

    def test_report_that_ends_early(self):
        parts = self.parts(3)
        whole = parts[1].read_bytes()
        for cut in (len(whole) - 5, len(whole) // 2, 400):
            parts[1].write_bytes(whole[:cut])
            done = run("merge", *parts)
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, str(parts[1]), "ends early")
            again = self.write("again", whole)
            self.assertEqual(run("merge", *parts, again).stdout, self.whole)

    def test_no_report(self):
        for content in ("hello\n", '{"a": 1}\n', self.whole.replace(b'"rules":', b'"rules":1').decode()):
            done = run("merge", self.write("x", content))
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "x")
        self.assertEqual(run("merge", self.folder / "none").returncode, 2)

    def test_wrong_shards(self):
        for shard in ("0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/2"):
            done = run("check", "--shard", shard, self.folder)
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "--shard")


if __name__ == "__main__":
    unittest.main()

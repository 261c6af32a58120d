"""Archives of cables: whole, damaged, nested, from pipes and by several threads."""
import gzip
import io
import json
import subprocess
import tarfile
import unittest
import zipfile

from program import BINARY, CLEAN, FAULTY, run
from test_containers import Containers, HEADER, NAMES, lines, row, table


def tar(entries, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, content in entries:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def packed(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


class Archives(Containers):
    def entries(self):
        return [("b/z.txt", FAULTY.encode()), ("empty", b""), ("t.csv", table([row(1), row(2)]).encode()),
                ("l.ndjson", lines({"id": 1, "text": FAULTY}).encode()), ("a.txt", CLEAN.encode()),
                ("picture", bytes(range(256)) * 400)]

    def assert_entries(self, documents):
        self.assertEqual([d["entry"]["name"] for d in documents],
                         ["b/z.txt", "empty", "t.csv", "t.csv", "l.ndjson", "a.txt", "picture"])
        self.assertEqual([d["path"] for d in documents],
                         [str(self.folder / "input" / d["entry"]["name"]) for d in documents])
        self.assertEqual([d["status"] for d in documents],
                         ["findings", "skipped", "findings", "findings", "findings", "clean", "skipped"])
        self.assertEqual([d["record"] for d in documents], [1, 2, 1, 2, 1, 5, 6])

    def test_by_content(self):
        entries = self.entries()
        packs = [tar(entries), tar(entries, "w:gz"), packed(entries), gzip.compress(gzip.compress(tar(entries)))]
        packs.append(subprocess.run(["zstd", "-q", "-c"], input=packs[0], capture_output=True).stdout)
        for content in packs:
            self.assert_entries(self.documents(content))

    def test_from_a_pipe(self):
        for content in (tar(self.entries()), packed(self.entries())):
            done = run("check", "--format", "ndjson", "--select", "SBU001", "--stdin-filename",
                       self.folder / "input", "-", stdin=content)
            self.assert_entries([json.loads(line) for line in done.stdout.splitlines()])

    def test_one_file(self):
        for content in (FAULTY.encode(), table([row(1), row(2)]).encode()):
            compressed = self.documents(gzip.compress(content))
            self.assertEqual(compressed, self.documents(content))

    def test_same_bytes_as_the_folder(self):
        entries = [(f"{i:03}", (FAULTY if i % 3 else CLEAN).encode()) for i in range(300)]
        self.write("x.tar", tar(entries))
        for name, content in entries:
            self.write("x/" + name, content)
        packed_rows = self.report(self.folder / "x.tar")["documents"]
        rows = self.report(self.folder / "x")["documents"]
        self.assertEqual([d["path"].replace(".tar/", "/") for d in packed_rows], [d["path"] for d in rows])
        self.assertEqual([d["status"] for d in packed_rows], [d["status"] for d in rows])

    def test_damaged(self):
        whole = tar([(str(i), FAULTY.encode()) for i in range(500)], "w:gz")
        for content in (whole[:len(whole) // 2], whole[:60] + b"xxxx" + whole[64:], b"PK\3\4" + b"x" * 100,
                        gzip.compress(table([row(i) for i in range(99)]).encode())[:-300]):
            documents = self.documents(content, status=2)
            self.assertEqual([d["status"] for d in documents].count("unreadable"), 1)
            self.assertIn("damaged or cut off", documents[-1]["reason"])

    def test_a_damaged_header_loses_one_entry_and_says_so(self):
        content = bytearray(tar([(f"{i}.txt", FAULTY.encode() * 9) for i in range(5)]))
        header = content.index(b"2.txt")
        content[header + 148:header + 154] = b"XXXXXX"  # the sum that tells a header from other bytes
        for packed_or_not in (bytes(content), gzip.compress(bytes(content))):
            documents = self.documents(packed_or_not, status=2)
            self.assertEqual([d["entry"]["name"] for d in documents], ["0.txt", "1.txt", "?", "3.txt", "4.txt"])
            self.assertEqual(documents[2]["status"], "unreadable")
            self.assertIn("the header of the entry is damaged", documents[2]["reason"])

    def torn(self, entries, name, compression):
        """A zip in which bytes of one entry's data are others."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", compression) as archive:
            for entry, content in entries:
                archive.writestr(entry, content)
            begin = archive.getinfo(name).header_offset + 30 + len(name)
        content = bytearray(out.getvalue())
        for at in range(begin + 20, begin + 60):
            content[at] ^= 0x5a
        return bytes(content)

    def test_damaged_data_in_a_zip_loses_one_entry_and_says_so(self):
        entries = [(f"{i}.txt", FAULTY + "".join(map(str, range(i, 900)))) for i in range(4)]
        for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            for k in range(4):
                content = self.torn(entries, f"{k}.txt", compression)
                documents = self.documents(content, status=2)
                self.assertEqual([d["entry"]["name"] for d in documents], [name for name, _ in entries])
                self.assertEqual([d["status"] for d in documents], ["unreadable" if i == k else "findings" for i in range(4)])
                self.assertEqual(documents[k]["reason"], "the data of the entry is damaged or cut off")
                self.assertEqual(run("check", "--format", "json", "-", stdin=content).returncode, 2)
        done = run("check", self.write("x.zip", content))
        self.assert_message(done, "x.zip/3.txt", "damaged")

    def test_damaged_data_of_a_table_in_a_zip(self):
        rows = "".join(json.dumps({"id": i, "text": FAULTY}) + "\n" for i in range(3000))
        content = self.torn([("a.ndjson", rows), ("b.txt", CLEAN)], "a.ndjson", zipfile.ZIP_DEFLATED)
        documents = self.documents(content, status=2)
        self.assertEqual((documents[-1]["entry"]["name"], documents[-1]["status"]), ("b.txt", "clean"))
        self.assertEqual([d["reason"] for d in documents if d["status"] == "unreadable"][-1],
                         "the data of the entry is damaged or cut off")

    def test_zip_that_is_cut_off(self):
        entries = [(f"{i}.txt", FAULTY + "".join(map(str, range(i, 900)))) for i in range(4)]
        whole = packed(entries)
        documents = self.documents(whole[:len(whole) // 2], status=2)
        self.assertIn("cut off", documents[-1]["reason"])
        self.assertEqual([d["status"] for d in documents[:2]], ["findings"] * 2)

    def test_bomb(self):
        for content in (gzip.compress(b"a" * (64 << 20)), gzip.compress(gzip.compress(b"a" * (200 << 20))),
                        packed([("a.txt", "word " * (20 << 20))]), tar([("x", b" " * (64 << 20))], "w:gz")):
            documents = self.documents(content, status=2)
            self.assertIn("bomb", documents[-1]["reason"])

    def test_archive_in_an_archive(self):
        documents = self.documents(tar([("x.zip", packed(self.entries())), ("a.txt", CLEAN.encode())]), status=2)
        self.assertEqual([d["status"] for d in documents], ["unreadable", "clean"])

    def test_what_only_begins_like_an_archive(self):
        for name, content in (("a.gz", b"\x1f\x8b\x08torn"), ("b.gz", b"\x1f\x8b" + FAULTY.encode())):
            document, = self.report(self.write(name, content), status=2)["documents"]
            self.assertEqual((document["status"], document["reason"]), ("unreadable", "the archive is damaged or cut off"))

    def test_empty(self):
        self.assertEqual([d["status"] for d in self.documents(tar([]), status=0)], ["skipped"])
        self.assertEqual([d["status"] for d in self.documents(gzip.compress(b""), status=0)], ["skipped"])

    def test_links_and_folders_are_passed_over(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as archive:
            for kind in (tarfile.DIRTYPE, tarfile.SYMTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
                entry = tarfile.TarInfo("x" + kind.decode())
                entry.type, entry.linkname = kind, "/etc/passwd"
                archive.addfile(entry)
        self.assertEqual([d["status"] for d in self.documents(out.getvalue(), status=0)], ["skipped"])

    def test_names_that_lead_out(self):
        self.write("b.txt", FAULTY)
        names = ["../b.txt", "a/../../b.txt", "..", "a\\..\\b.txt"]
        for content in (tar([(n, FAULTY.encode()) for n in names]), packed([(n, FAULTY) for n in names])):
            documents = self.documents(content, status=2)
            self.assertEqual([d["status"] for d in documents], ["unreadable"] * 4)
            self.assertEqual({d["reason"] for d in documents}, {"the name of the entry leads out of the archive"})
        inside = ["a..b", "...", "/etc/passwd", "a/..b/c"]
        documents = self.documents(tar([(n, FAULTY.encode()) for n in inside]))
        self.assertEqual([d["status"] for d in documents], ["findings"] * 4)

    def test_a_hard_link_in_an_archive_reads_no_file(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as archive:
            entry = tarfile.TarInfo("x")
            entry.type, entry.linkname = tarfile.LNKTYPE, str(self.write("b.txt", FAULTY))
            archive.addfile(entry)
        self.assertNotIn("findings", [d["status"] for d in self.documents(out.getvalue(), status=0)])


class Threads(Containers):
    def test_same_bytes_for_any_number(self):
        self.write("a.txt", FAULTY)
        self.write("big.csv", table([NAMES] + [row(i, FAULTY if i % 7 else CLEAN, HEADER) for i in range(9000)]))
        self.write("b/" + "x.ndjson", lines(*({"id": i, "text": FAULTY} for i in range(5000)), "{"))
        self.write("c.tgz", tar([(f"{i}.txt", FAULTY.encode()) for i in range(3000)], "w:gz"))
        for i in range(300):
            self.write(f"d/{i}.txt", FAULTY * (i % 3))
        for form in ("json", "text"):
            reports = {run("check", "--format", form, "-j", n, self.folder).stdout for n in (1, 2, 3, 7)}
            self.assertEqual(len(reports), 1)
        self.assertEqual(reports.pop().count(b" error SBU001 "), 1 + 7714 + 5000 + 3000 + 200)

    @unittest.skipIf("sanitize" in BINARY, "a sanitizer takes memory of its own")
    def test_memory(self):
        text = table([row(i, FAULTY + "The talks went on over the dues. " * 200) for i in range(100)])
        path = self.folder / "big.csv"
        with open(path, "w") as out:
            for _ in range(300):
                out.write(text)
        self.assertGreater(path.stat().st_size, 190 << 20)
        script = "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        for arguments in (["-j", "2", path], ["-j", "1", "-"]):
            with open(path) as standard_input:
                done = subprocess.run(["python3", "-c", script, BINARY, "check", "--format", "ndjson", *map(str, arguments)],
                                      stdin=standard_input, capture_output=True, timeout=120)
            self.assertLess(int(done.stdout), 48 << 10)


if __name__ == "__main__":
    unittest.main()

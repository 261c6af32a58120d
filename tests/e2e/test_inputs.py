"""What can be wrong with an input, and what an input can be."""
import os
import unittest

from program import CLEAN, FAULT_LINE, FAULTY, Case, run

HEADER = """\
VZCZCXRO{0}
OO RUEHC
DE RUEHVT #{0}/01 0451010
ZNR UUUUU ZZH
O 141010Z FEB 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 7011

"""


def numbered(number, text=FAULTY):
    return text.replace("000117", f"{number:06}")


class Broken(Case):
    def refused(self, path, *words):
        report = self.report(path, status=2)
        self.assertEqual([d["status"] for d in report["documents"]], ["unreadable"])
        self.assertIsNone(report["documents"][0]["telegram"])
        self.assertTrue(report["documents"][0]["reason"])
        self.assert_message(run("check", path), str(path), *words)

    def test_missing(self):
        self.refused(self.folder / "missing.txt", "no such file", "check the spelling")

    def test_link_to_nowhere(self):
        link = self.folder / "link.txt"
        link.symlink_to("nowhere")
        self.refused(link, "no such file")

    def test_link_to_itself(self):
        link = self.folder / "link.txt"
        link.symlink_to("link.txt")
        self.refused(link, "run in a circle")

    def test_file_in_the_place_of_a_directory(self):
        self.refused(self.write("a.txt", CLEAN) / "b.txt", "no directory")

    def test_name_too_long(self):
        self.refused(self.folder / ("x" * 300), "too long")

    @unittest.skipIf(os.geteuid() == 0, "root reads everything")
    def test_no_permission(self):
        path = self.write("a.txt", CLEAN)
        path.chmod(0)
        self.refused(path, "permission denied")

    def test_utf16(self):
        self.refused(self.write("a.txt", FAULTY.encode("utf-16")), "UTF-16", "convert")

    def test_the_rest_is_checked(self):
        (self.folder / "b.txt").symlink_to("nowhere")
        self.write("a.txt", FAULTY)
        self.write("c.txt", CLEAN)
        report = self.report("--select", "SBU001", self.folder, status=2)
        self.assertEqual([d["status"] for d in report["documents"]], ["findings", "unreadable", "clean"])

    def test_standard_input_closed(self):
        done = run("check", "--format", "json", "-", preexec_fn=lambda: os.close(0))
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "standard input")


class NoCable(Case):
    def skipped(self, content):
        report = self.report(self.write("a.txt", content), status=0)
        self.assertEqual([d["status"] for d in report["documents"]], ["skipped"])
        self.assertTrue(report["documents"][0]["reason"])

    def test_empty(self):
        self.skipped("")

    def test_only_a_byte_order_mark(self):
        self.skipped(b"\xef\xbb\xbf")

    def test_blank(self):
        self.skipped("\n  \n\t\n")

    def test_binary(self):
        self.skipped(bytes(range(256)) * 64)

    def test_prose(self):
        self.skipped("Dear friend,\nthe weather is fine here and the boats are in.\n")

    def test_empty_standard_input(self):
        report = self.report("-", status=0)
        self.assertEqual([(d["path"], d["status"]) for d in report["documents"]], [("-", "skipped")])

    def test_no_file_at_all(self):
        report = self.report(self.folder, status=0)
        self.assertEqual(report["documents"], [])
        self.assert_message(run("check", self.folder), "no file")


class Walk(Case):
    def paths(self, *arguments, **more):
        return [d["path"] for d in self.report(*arguments, **more)["documents"]]

    def setUp(self):
        super().setUp()
        for name in ("b/2.txt", "b/10.txt", "a.txt", "c.txt", ".git/config"):
            self.write(name, CLEAN)

    def test_sorted(self):
        top = str(self.folder)
        self.assertEqual(self.paths(top), [top + "/" + p for p in ("a.txt", "b/10.txt", "b/2.txt", "c.txt")])

    def test_in_the_order_given(self):
        names = [str(self.folder / n) for n in ("c.txt", "a.txt")]
        self.assertEqual(self.paths(*names), names)

    def test_current_directory(self):
        self.assertEqual(self.paths(cwd=self.folder), ["a.txt", "b/10.txt", "b/2.txt", "c.txt"])

    def test_loop(self):
        (self.folder / "b/up").symlink_to("..")
        (self.folder / "b/self").symlink_to(".")
        self.assertEqual(len(self.paths(self.folder, status=0)), 4)

    def test_linked_directory(self):
        top = self.folder / "top"
        top.mkdir()
        (top / "linked").symlink_to("../b")
        self.assertEqual(len(self.paths(top)), 2)

    def test_pipe_in_a_directory_is_passed_over(self):
        os.mkfifo(self.folder / "pipe")
        self.assertEqual(len(self.paths(self.folder)), 4)

    def test_files_from(self):
        for separator in ("\n", "\0", "\r\n"):
            listing = self.write("list", separator.join(str(self.folder / n) for n in ("c.txt", "b")) + separator)
            self.assertEqual(len(self.paths("--files-from", listing)), 3)
            self.assertEqual(len(self.paths("--files-from", "-", stdin=listing.read_bytes())), 3)

    def test_files_from_nowhere(self):
        report = self.report("--files-from", self.folder / "none", status=2)
        self.assertEqual(report["documents"], [])

    def test_own_report_is_no_input(self):
        out = self.folder / "report.json"
        run("check", "--format", f"json:{out}", self.folder)
        run("check", "--format", f"json:{out}", self.folder)
        self.assertNotIn(b"report.json", out.read_bytes())

    def test_behind_two_dashes(self):
        self.write("-v", CLEAN)
        self.assertEqual(self.paths("a.txt", "--", "-v", cwd=self.folder), ["a.txt", "-v"])
        self.assertEqual(self.paths("./-v", cwd=self.folder), ["./-v"])

    def test_stdin_filename(self):
        self.assertEqual(self.paths("--stdin-filename", "x/09VALLETTA117.txt", "-", stdin=CLEAN),
                         ["x/09VALLETTA117.txt"])


class Text(Case):
    def fault(self, content):
        report = self.report("--select", "SBU001", self.write("a.txt", content), status=1)
        document = report["documents"][0]
        self.assertEqual([f["code"] for f in document["findings"]], ["SBU001"])
        return document, document["findings"][0]["location"]

    def check_bytes(self, content, location, token=b"(SBU)"):
        begin = location["byte_offset"]
        self.assertEqual(content[begin:begin + location["byte_length"]], token)

    def test_line_ends(self):
        for end in ("\n", "\r\n", "\r"):
            content = FAULTY.replace("\n", end).encode()
            _, location = self.fault(content)
            self.assertEqual(location["start"], {"line": FAULT_LINE, "column": 4, "utf16_column": 4})
            self.assertEqual(location["end"], {"line": FAULT_LINE, "column": 9, "utf16_column": 9})
            self.check_bytes(content, location)

    def test_byte_order_mark(self):
        content = b"\xef\xbb\xbf" + FAULTY.encode()
        document, location = self.fault(content)
        self.assertEqual(document["encoding"], "utf-8")
        self.assertEqual(location["start"]["column"], 4)
        self.check_bytes(content, location)

    def test_pilcrow(self):
        for pilcrow in ("\u00b6".encode(), b"\xb6"):
            content = FAULTY.encode().replace(b"\n1. ", b"\n" + pilcrow + b"1. ").replace(b"\n2. ", b"\n" + pilcrow + b"2. ")
            document, location = self.fault(content)
            self.assertEqual(location["start"], {"line": FAULT_LINE, "column": 5, "utf16_column": 5})
            self.assertEqual(document["encoding"], "latin-1" if pilcrow == b"\xb6" else "utf-8")
            self.check_bytes(content, location)

    def test_last_line_without_end(self):
        self.fault(FAULTY.rstrip("\n").encode())

    def test_large_file(self):
        filler = "The talks went on over the dues of the harbor and of the docks near it.\n" * 4000
        content = FAULTY.replace("2. (SBU)", filler + "\n2. (SBU)").encode()
        self.assertGreater(len(content), 256 << 10)
        _, location = self.fault(content)
        self.check_bytes(content, location)

    def test_line_of_64_mb(self):
        content = (FAULTY.rstrip("\n") + " word" * (64 * 1024 * 1024 // 5) + "\n").encode()
        _, location = self.fault(content)
        self.assertEqual(location["start"]["line"], FAULT_LINE)

    def test_name_gives_the_year(self):
        done = self.report(self.write("09VALLETTA117.txt", CLEAN))
        self.assertEqual(done["documents"][0]["telegram"]["mrn"], "09VALLETTA117")
        done = self.report(self.write("notes.txt", CLEAN))
        self.assertEqual(done["documents"][0]["telegram"]["mrn"], "VALLETTA117")


class Records(Case):
    def documents(self, content):
        return self.report("--select", "SBU001", self.write("all.txt", content))["documents"]

    def test_new_transmission_header(self):
        first, second = HEADER.format("0117") + numbered(117), HEADER.format("0118") + numbered(118)
        documents = self.documents(first + second)
        self.assertEqual([(d["record"], d["offset"]) for d in documents], [(1, 0), (2, len(first))])
        self.assertEqual([d["telegram"]["mrn"] for d in documents], ["09VALLETTA117", "09VALLETTA118"])
        lines = [f["location"]["start"]["line"] for d in documents for f in d["findings"]]
        self.assertEqual(lines, [FAULT_LINE + 8] * 2)
        prints = {f["fingerprint"] for d in documents for f in d["findings"]}
        self.assertEqual(len(prints), 2)

    def test_heading_behind_the_end_of_a_message(self):
        documents = self.documents(numbered(117) + "NNNN\n\n\n" + numbered(118) + "NNNN\n")
        self.assertEqual([d["record"] for d in documents], [1, 2])

    def test_one_cable(self):
        self.assertEqual([d["record"] for d in self.documents(HEADER.format("0117") + FAULTY + "NNNN\n")], [None])

    def test_the_same_cable_twice_is_one(self):
        text = HEADER.format("0117") + FAULTY
        self.assertEqual(len(self.documents(text + "NNNN\n\n" + text)), 1)

    def test_sections_of_one_cable_are_one(self):
        one = FAULTY.replace("UNCLAS VALLETTA", "UNCLAS SECTION 01 OF 02 VALLETTA")
        two = FAULTY.replace("UNCLAS VALLETTA", "UNCLAS SECTION 02 OF 02 VALLETTA")
        self.assertEqual(len(self.documents(one + "NNNN\n\n" + two + "NNNN\n")), 1)


if __name__ == "__main__":
    unittest.main()

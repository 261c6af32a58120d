"""What can be wrong with an input, and what an input can be."""
import json
import os
import unittest

from program import CLEAN, FAULTY, Case, run, without_rights

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

    @without_rights
    def test_no_permission(self):
        path = self.write("a.txt", CLEAN)
        path.chmod(0)
        done = self.plainly("check", "--format", "json", path)
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, str(path), "permission denied")
        (document,) = json.loads(done.stdout)["documents"]
        self.assertEqual(document["status"], "unreadable")
        self.assertIn("permission denied", document["reason"])

    def test_utf16(self):
        for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
            self.refused(self.write("a.txt", FAULTY.encode(encoding)), "UTF-16", "convert")

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
        (self.folder / "b/z").mkdir()
        (self.folder / "a").symlink_to("b/z")
        (self.folder / "b/z/linked.txt").symlink_to("../../c.txt")
        self.assertEqual([p.rsplit("/", 2)[-2:] for p in self.paths(self.folder)][0], ["a", "linked.txt"])

    def test_links_out_of_the_folder_are_not_followed(self):
        top = self.folder / "top"
        top.mkdir()
        (top / "folder").symlink_to("../b")
        (top / "file.txt").symlink_to("../a.txt")
        (top / "above").symlink_to("..")
        report = self.report(top, status=0)
        self.assertEqual([d["status"] for d in report["documents"]], ["skipped"] * 3)
        self.assertIn("link out of the folder", report["documents"][0]["reason"])
        self.assertEqual(json.loads(run("parse", top).stdout)["telegrams"], [])
        self.assertEqual([d["status"] for d in self.report(top / "file.txt", status=0)["documents"]], ["clean"])
        run("check", "--fix", "--unsafe-fixes", top)
        self.assertEqual(len(self.paths(self.folder)), 5)  # from above, one of them is a way to a file below

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
        for command in (("check",), ("parse",), ("baseline", "create")):  # and not the current directory under no name
            done = run(*command, "--stdin-filename", "x.txt", stdin=CLEAN, cwd=self.folder)
            self.assertEqual((done.returncode, done.stdout), (2, b""), command)
            self.assert_message(done, "--stdin-filename", "add -")


if __name__ == "__main__":
    unittest.main()

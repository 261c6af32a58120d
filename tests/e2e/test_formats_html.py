"""The HTML page: well-formed, and with all that the report has."""
import html.parser
import re
import unittest

from program import FAULTY, run
from test_formats import Output, REPOSITORY


class Page(html.parser.HTMLParser):
    """The page's rows of findings, its tags and whatever it would fetch."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.fetched, self.open = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.fetched += [value for name, value in attributes if name in ("src", "href", "action", "srcset")]
        if tag not in ("meta", "input", "br"):
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th") and self.rows:
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, tag

    def handle_data(self, data):
        if self.rows and self.rows[-1] and "td" in self.open or "th" in self.open:
            self.rows[-1][-1] += data


class Html(Output):
    def test_page(self):
        for paths in self.inputs():
            text = self.print("html", *paths)
            page = Page(text)
            self.assertEqual(page.open, [])
            self.assertEqual(page.fetched, [])
            self.assertNotIn("http", text.replace("http-equiv", ""))

    def test_lists_what_the_report_lists(self):
        corpus = REPOSITORY / "corpus"
        report = self.report("--select", "ALL", corpus)
        wanted = sorted((f["level"], f["code"]) for d in report["documents"] for f in d["findings"])
        rows = Page(self.print("html", corpus)).rows
        self.assertEqual(sorted(tuple(r[:2]) for r in rows if len(r) == 6 and r[0] != "Level"), wanted)
        charts = {r[0][:6]: int(r[1]) for r in rows if len(r) == 3 and re.match("[A-Z]{3}[0-9]{3}", r[0])}
        by_code = report["summary"]["by_code"]
        self.assertEqual(charts, {code: by_code[code] for code in charts})
        self.assertEqual(len(charts), min(30, len(by_code)))

    def test_a_waiver_file_is_no_cable(self):
        self.write("c/a.txt", FAULTY)
        self.write("w.toml", '[[waiver]]\ncode = "SBU999"\npath = "*"\nreason = "none"\n')
        text = self.print("html", "--waivers", self.folder / "w.toml", self.folder / "c")
        self.assertIn("WAV003", text)
        self.assertIn("<b>1</b> cables", text)

    def test_the_chart_has_the_levels_of_the_configuration(self):
        """The worst where paths differ, and the same whichever thread or file comes first."""
        self.write("c/a.txt", FAULTY)
        self.write("c/b.txt", FAULTY)
        for config, level in (('[levels]\nSBU001 = "info"\n', "info"), ("", "error"),
                              ('[[path]]\nglob = "c/a.txt"\nlevels = {SBU001 = "warning"}\n', "error"),
                              ('[levels]\nSBU001 = "info"\n[[path]]\nglob = "c/b.txt"\nlevels = {SBU001 = "warning"}\n', "warning")):
            self.write("cablelint.toml", config)
            done = run("check", "--select", "SBU001", "--statistics", "--format", "html", "c", cwd=self.folder)
            bar, = re.findall(r'SBU001<small>.*?<span class="(\w+)"', done.stdout.decode())
            self.assertEqual(bar, level, config)
            self.assertRegex(done.stderr.decode(), rf"2  SBU001  {level} ")


if __name__ == "__main__":
    unittest.main()

"""The HTML report in a browser: its filters work, and its console stays empty."""
import json
import re
import shutil
import subprocess
import unittest

from program import CLEAN, FAULTY, Case, run

DRIVER = """
<script>
addEventListener("load", () => {
  const shown = () => [...document.querySelectorAll("#findings tbody tr")].filter(r => !r.hidden).map(r => r.cells[1].textContent);
  const set = (id, value) => {
    const control = document.getElementById(id);
    control.value = value;
    control.dispatchEvent(new Event("input"));
  };
  const seen = { all: shown(), years: [...document.getElementById("year").options].map(o => o.value) };
  set("code", "SBU001"); seen.code = shown(); seen.said = document.getElementById("shown").textContent; set("code", "");
  set("level", "info"); seen.level = shown(); set("level", "");
  set("post", "OSLO"); seen.post = shown(); set("post", "");
  set("words", " SENSITIVE caption "); seen.words = shown(); set("words", "");
  set("words", "no such word"); seen.none = shown(); set("words", ""); seen.again = shown();
  const all = document.createElement("pre");
  all.id = "seen"; all.textContent = JSON.stringify(seen);
  document.body.append(all);
});
</script>
"""


@unittest.skipUnless(shutil.which("chromium"), "no chromium")
class InABrowser(Case):
    def browse(self, page):
        done = subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                               "--disable-component-update", "--disable-sync", f"--user-data-dir={self.folder}/profile",
                               "--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom", page.as_uri()],
                              capture_output=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stderr)
        errors = [line for line in done.stderr.decode(errors="replace").splitlines() if ":CONSOLE" in line]
        return done.stdout.decode(), errors

    def page(self):
        self.write("c/a.txt", FAULTY.replace("1. (U)", "1. ( u )"))
        self.write("c/b.txt", FAULTY.replace("VALLETTA", "OSLO"))
        self.write("c/clean.txt", CLEAN)
        out = self.folder / "page.html"
        run("check", "--select", "SBU001,POR009", "--format", f"html:{out}", "c", cwd=self.folder)
        return out

    def test_filters(self):
        page = self.page()
        page.write_text(page.read_text().replace("</body>", DRIVER + "</body>"))
        dom, errors = self.browse(page)
        self.assertEqual(errors, [])
        seen = json.loads(re.search(r'<pre id="seen">(.*?)</pre>', dom, re.S)[1].replace("&amp;", "&"))
        self.assertEqual(sorted(seen["all"]), ["POR009", "SBU001", "SBU001"])
        self.assertEqual((seen["code"], seen["said"]), (["SBU001", "SBU001"], "2 of 3 shown"))
        self.assertEqual((seen["level"], seen["post"]), (["POR009"], ["SBU001"]))
        self.assertEqual((seen["words"], seen["none"], seen["again"]), (["SBU001", "SBU001"], [], seen["all"]))

    def test_a_mistake_would_be_seen(self):
        page = self.page()
        page.write_text(page.read_text().replace("</body>", "<script>nothing_of_that_name();</script></body>"))
        self.assertEqual(len(self.browse(page)[1]), 1)


if __name__ == "__main__":
    unittest.main()

"""The HTML report in a browser that is driven by playwright and judged by axe, by node's own test runner."""
import os
import pathlib
import subprocess
import sys
import tempfile

import editor
import program

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "browser"
CORPUS = FOLDER.parents[1] / "corpus"


def write_report(folder):
    """Findings of every level, some suppressed, an unreadable file and one that is no cable."""
    (folder / "known").mkdir()
    (folder / "known/a.txt").write_text(program.FAULTY)
    (folder / "notes.txt").write_text("no cable\n")
    (folder / "torn.gz").write_bytes(b"\x1f\x8b torn")
    (folder / "w.toml").write_text('[[waiver]]\ncode = "SBU001"\npath = "known/a.txt"\nreason = "known"\n')
    done = program.run("check", "--select", "ALL", "--waivers", "w.toml", "--format", "html:report.html", "known", "notes.txt", "torn.gz",
                       CORPUS / "no-header", CORPUS / "short-header", cwd=folder)
    assert done.returncode == 2, done.stderr
    return folder / "report.html"


if __name__ == "__main__":
    chromium = editor.which("chromium")
    editor.need(editor.which("node") and chromium, "Node.js or chromium is not installed")
    editor.need((FOLDER / "node_modules/playwright-core").exists(), "tests/browser/node_modules is not there: npm ci in that folder brings it")
    with tempfile.TemporaryDirectory() as name:
        page = write_report(pathlib.Path(name))
        sys.exit(subprocess.run(["node", "--test", "page.test.mjs"], cwd=FOLDER, timeout=300,
                                env={**os.environ, "REPORT": str(page), "CHROMIUM": chromium, "HOME": name}).returncode)

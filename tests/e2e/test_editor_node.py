"""The protocol library of VS Code against the server, and its extension's grammar, by node's own test runner."""
import os
import subprocess
import sys

import editor
import program

if __name__ == "__main__":
    folder = editor.EDITORS / "vscode"
    editor.need(editor.which("node"), "Node.js is not installed")
    editor.need((folder / "node_modules" / "vscode-languageserver-protocol").exists(),
                "editors/vscode/node_modules is not there: npm ci in that folder brings it")
    sys.exit(subprocess.run(["node", "--test", "test/protocol.test.mjs"], cwd=folder, timeout=300,
                            env={**os.environ, "CABLELINT": program.BINARY}).returncode)

"""Runs real editors and protocol libraries against the server. Without the program the test is skipped, and says so."""
import os
import pathlib
import shutil
import subprocess
import sys

import program

EDITORS = pathlib.Path(__file__).resolve().parent.parent.parent / "editors"


def need(found, what):
    """Ends the script as ctest's skipped when something is not there."""
    if not found:
        print(f"SKIPPED: {what}")
        sys.exit(77)


def environment(folder):
    """A PATH on which cablelint is the program under test, and a home of its own."""
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    (bin_folder / "cablelint").symlink_to(program.BINARY)
    return {**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder),
            "XDG_DATA_HOME": str(folder), "XDG_STATE_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TERM": "dumb"}


def run(command, folder):
    return subprocess.run(command, cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=120)


def which(name):
    return shutil.which(name)

"""The manual page, completions, what is installed, the Debian package, and the hook files."""
import os
import pathlib
import re
import shutil
import subprocess
import unittest

from program import BINARY, CLEAN, FAULTY, Case, run

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("BUILD_FOLDER", REPOSITORY / "build"))
COMMANDS = re.findall(r"^  ([a-z]+) ", run("--help").stdout.decode(), re.M)


def options_of(command):
    return set(re.findall(r"^ +(?:-\w,)?(--[a-z-]+)", run(command, "--help").stdout.decode(), re.M))


def completions(shell):
    done = run("completions", shell)
    assert (done.returncode, done.stderr) == (0, b""), done
    return done.stdout.decode()


class Completions(Case):
    def test_every_command_and_option_is_there(self):
        self.assertGreater(len(COMMANDS), 8)
        for shell in ("bash", "zsh", "fish", "man"):
            text = completions(shell).replace("\\-", "-")
            for command in COMMANDS:
                self.assertIn(command, text, shell)
                for option in options_of(command):
                    self.assertTrue(option in text or f"-l {option[2:]} " in text, (shell, command, option))

    def complete(self, *words):
        """What bash offers for the last word."""
        script = (f"{completions('bash')}\nCOMP_WORDS=(cablelint \"$@\"); COMP_CWORD=$#; COMPREPLY=(); _cablelint\n"
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", *words], capture_output=True, cwd=self.folder, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, b""), words)
        return done.stdout.decode().split()

    def test_bash_offers(self):
        self.write("cables.txt", CLEAN)
        self.assertEqual(self.complete("che"), ["check"])
        self.assertEqual(self.complete("check", "--form"), ["--format"])
        self.assertEqual(self.complete("check", "--format", "g"), ["github", "gitlab"])
        self.assertEqual(self.complete("check", "--select", "SBU00")[0], "SBU001")
        self.assertEqual(self.complete("check", "cab"), ["cables.txt"])
        self.assertEqual(self.complete("check", "-o", "cab"), ["cables.txt"])
        self.assertEqual(self.complete("baseline", "u"), ["update"])
        self.assertEqual(self.complete("explain", "POR001"), ["POR001"])
        self.assertEqual(self.complete("config", "verify", "cab"), ["cables.txt"])

    def test_what_is_offered_is_taken(self):
        for command, option in (("check", "--fail-on"), ("check", "--format"), ("check", "--color"), ("rules", "--format")):
            words = self.complete(command, option, "")
            self.assertGreater(len(words), 1)
            for word in words:
                paths = ("-",) if command == "check" else ()
                self.assertNotEqual(run(command, option, word, *paths, stdin=CLEAN).returncode, 2, (option, word))

    def test_other_shells_take_theirs(self):
        for shell in ("zsh", "fish"):
            if shutil.which(shell):
                path = self.write(f"c.{shell}", completions(shell))
                self.assertEqual(subprocess.run([shell, "-n", path], capture_output=True).stderr, b"")

    def test_unknown_shell(self):
        done = run("completions", "tcsh")
        self.assertEqual(done.returncode, 2)
        self.assert_message(done, "tcsh", "bash, zsh, fish")


class Manual(Case):
    @unittest.skipUnless(shutil.which("groff"), "no groff")
    def test_is_right_roff(self):
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=completions("man").encode(), capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_names_every_format(self):
        text = completions("man")
        for name in ("text", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit", "html"):
            self.assertIn(name, text)


INSTALLED = ("bin/cablelint", "share/man/man1/cablelint.1", "share/bash-completion/completions/cablelint",
             "share/zsh/site-functions/_cablelint", "share/fish/vendor_completions.d/cablelint.fish",
             "share/doc/cablelint/copyright")


@unittest.skipUnless((BUILD / "CPackConfig.cmake").exists(), "no build folder")
class Installed(Case):
    def test_install(self):
        done = subprocess.run(["cmake", "--install", BUILD, "--prefix", self.folder / "usr"], capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        for name in INSTALLED:
            self.assertTrue((self.folder / "usr" / name).is_file(), name)
        self.assertEqual((self.folder / "usr/share/man/man1/cablelint.1").read_text(), completions("man"))
        done = subprocess.run([self.folder / "usr/bin/cablelint", "check", "-"], input=FAULTY.encode(), capture_output=True)
        self.assertEqual(done.returncode, 1)

    @unittest.skipUnless(shutil.which("ninja") and (BUILD / "build.ninja").exists(), "built without Ninja")
    def test_who_builds_the_program_has_all_that_is_installed(self):
        """`./run check` and `./run build` build no more than the program."""
        steps = subprocess.run(["ninja", "-C", BUILD, "-t", "commands", "cablelint"], capture_output=True).stdout.decode()
        for shell in ("bash", "zsh", "fish", "man"):
            self.assertIn(f"cablelint completions {shell} ", steps)

    @unittest.skipUnless(shutil.which("dpkg-deb") and shutil.which("cpack"), "no dpkg-deb")
    def test_debian_package(self):
        done = subprocess.run(["cpack", "--config", BUILD / "CPackConfig.cmake", "-B", self.folder], capture_output=True,
                              cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        (package,) = self.folder.glob("*.deb")
        listed = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True).stdout.decode()
        for name in INSTALLED:
            self.assertRegex(listed, rf" \./usr/{re.escape(name)}\n")
        field = subprocess.run(["dpkg-deb", "--field", package, "Package", "Version"], capture_output=True).stdout.decode()
        version = run("--version").stdout.decode().split()[1]
        self.assertEqual(field, f"Package: cablelint\nVersion: {version}\n")


@unittest.skipUnless(shutil.which("pre-commit") and shutil.which("git"), "no pre-commit")
class PreCommit(Case):
    """The hooks as they stand in the repository, offline."""

    def commit(self, folder):
        names = {"GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.invalid", "GIT_COMMITTER_NAME": "x",
                 "GIT_COMMITTER_EMAIL": "x@example.invalid"}
        for command in (("init", "-q"), ("add", "-A"), ("commit", "-q", "--no-verify", "-m", "x")):
            subprocess.run(["git", *command], cwd=folder, env={**os.environ, **names}, check=True, capture_output=True)
        return subprocess.run(["git", "rev-parse", "HEAD"], cwd=folder, capture_output=True).stdout.decode().strip()

    def test_hooks(self):
        self.write("hooks/.pre-commit-hooks.yaml", (REPOSITORY / ".pre-commit-hooks.yaml").read_text())
        revision = self.commit(self.folder / "hooks")
        self.write("cables/.pre-commit-config.yaml", f"repos:\n- repo: {self.folder}/hooks\n  rev: {revision}\n  hooks:\n"
                   "  - id: cablelint\n  - id: cablelint-config\n")
        for name, text, config, hook, status in (("a.cable", FAULTY, "", "cablelint", 1), ("a.cable", CLEAN, "", "cablelint", 0),
                                                 ("a.txt", FAULTY, "", "cablelint", 0),
                                                 ("a.cable", CLEAN, "selct = 1", "cablelint-config", 1),
                                                 ("a.cable", FAULTY, 'exclude = ["*.cable"]', "cablelint", 0),
                                                 ("a.cable", FAULTY, 'ignore = ["SBU001"]', "cablelint", 0)):
            for path in (self.folder / "cables").glob("a.*"):
                path.unlink()
            self.write(f"cables/{name}", text)
            self.write("cables/cablelint.toml", config + "\n")
            self.commit(self.folder / "cables")
            environment = {**os.environ, "PATH": f"{os.path.dirname(BINARY)}:{os.environ['PATH']}",
                           "PRE_COMMIT_HOME": str(self.folder / "home")}
            done = subprocess.run(["pre-commit", "run", "--all-files", hook], cwd=self.folder / "cables", env=environment,
                                  capture_output=True, timeout=120)
            self.assertEqual(done.returncode, status, (name, config, done.stdout))


if __name__ == "__main__":
    unittest.main()

"""action.yml and the GitLab job of docs/ci.md, run step by step as their runners do."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

from program import BINARY, CLEAN, FAULTY, Case

try:
    import yaml
except ImportError:
    yaml = None

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
CI = (REPOSITORY / "docs/ci.md").read_text()


def snippet(heading):
    return yaml.safe_load(re.search(rf"## {heading}\n.*?```yaml\n(.*?)```", CI, re.S)[1])


def filled(text, values):
    """Puts values in the place of ${{ ... }}; an unknown name is an error, as a misspelt one would be empty on the runner."""
    return re.sub(r"\$\{\{\s*([\w.]+)\s*\}\}", lambda m: values[m[1]], text)


def holds(condition, values, failed):
    """The conditions that the steps use: names, a comparison, always() and &&. Without always() a failure skips the step."""
    terms = [t.strip() for t in re.fullmatch(r"(?:\$\{\{)?(.*?)(?:\}\})?", condition)[1].split("&&")]
    if failed and "always()" not in terms:
        return False
    for term in terms:
        name, _, wanted = term.partition(" == ")
        value = True if name == "always()" else values.get(name, "")
        if not (str(value) == wanted.strip("'") if wanted else value):
            return False
    return True


@unittest.skipUnless(yaml and shutil.which("git"), "no PyYAML or no git")
class Runner(Case):
    def setUp(self):
        super().setUp()
        self.write("work/cables/a b.cable", FAULTY)
        self.write("work/cables/clean.cable", CLEAN)
        subprocess.run(["git", "init", "-q", self.folder / "work"], check=True)
        (self.folder / "temp").mkdir()

    def script(self, lines, shell=("bash", "--noprofile", "--norc", "-eo", "pipefail"), **names):
        """A step of the runner, which writes the script to a file."""
        path = self.write("step.sh", lines)
        return subprocess.run([*shell, path], cwd=self.folder / "work", capture_output=True, timeout=120,
                              env={**os.environ, **names})


class GitHub(Runner):
    def repository(self):
        """The action's folder: what it was checked out to, with the program where `run build` leaves it."""
        folder = self.folder / "action"
        program = folder / "build/validator/cablelint"
        program.parent.mkdir(parents=True)
        program.symlink_to(BINARY)
        self.write("action/run", f'#!/bin/sh\n[ "$*" = build ] && echo built >>{self.folder}/built\n').chmod(0o755)
        return folder

    def job(self, **given):
        """Runs the action; the conclusion, what was printed, and what the uploading step would have been given."""
        action = yaml.safe_load((REPOSITORY / "action.yml").read_text())
        self.assertEqual(set(given) - set(action["inputs"]), set())
        values = {f"inputs.{n}": given.get(n, i.get("default", "")) for n, i in action["inputs"].items()}
        names = {"GITHUB_ACTION_PATH": str(self.repository()), "RUNNER_TEMP": str(self.folder / "temp")}
        failed, printed, used = False, "", None
        for n, step in enumerate(action["runs"]["steps"]):
            if not holds(step.get("if", "success"), {**values, "success": True}, failed):
                continue
            if "uses" in step:
                used = {k: filled(v, values) for k, v in step["with"].items()}
                continue
            self.assertEqual(step["shell"], "bash")
            outputs, summary = self.write(f"temp/output{n}", ""), self.write(f"temp/summary{n}", "")
            env = {k: filled(v, values) for k, v in step.get("env", {}).items()}
            self.assertNotIn("${{", step["run"])  # a value there would be run as a program
            done = self.script(step["run"], **names, **env, GITHUB_OUTPUT=str(outputs), GITHUB_STEP_SUMMARY=str(summary))
            failed |= done.returncode != 0
            printed += done.stdout.decode() + done.stderr.decode()
            for line in outputs.read_text().splitlines():
                name, _, value = line.partition("=")
                values[f"steps.{step['id']}.outputs.{name}"] = value
        return failed, printed, used

    def test_findings(self):
        failed, printed, used = self.job(paths="cables")
        self.assertTrue(failed)
        self.assertTrue((self.folder / "built").exists())
        self.assertRegex(printed, r"(?m)^::error file=cables/a b\.cable,line=11.*title=SBU001")
        sarif = json.loads(pathlib.Path(used["sarif_file"]).read_text())
        results = [(r["ruleId"], r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) for r in sarif["runs"][0]["results"]]
        self.assertIn(("SBU001", "cables/a%20b.cable"), results)
        self.assertEqual(used["category"], "cablelint")

    def test_nothing_found_is_uploaded_too(self):
        failed, printed, used = self.job(paths="cables/clean.cable\n\n  \n", arguments="--select=SBU001\n")
        self.assertFalse(failed, printed)
        self.assertEqual(json.loads(pathlib.Path(used["sarif_file"]).read_text())["runs"][0]["results"], [])

    def test_arguments_and_paths_are_one_a_line(self):
        failed, printed, _ = self.job(paths="cables/clean.cable\ncables/a b.cable", arguments="--select=SBU001\n--fail-on=never")
        self.assertFalse(failed, printed)
        self.assertEqual(printed.count("::error"), 1)

    def test_the_default_is_everything(self):
        self.assertRegex(self.job()[1], r"(?m)^::error file=cables/a b\.cable")

    def test_no_upload_when_it_is_not_wanted(self):
        self.assertIsNone(self.job(paths="cables", upload="false")[2])

    def test_nothing_is_run_that_a_path_says(self):
        failed, _, _ = self.job(paths="$(touch evil)\n`touch evil`\n; touch evil\n-o evil", arguments="$(touch evil)")
        self.assertTrue(failed)
        self.assertFalse((self.folder / "work/evil").exists())

    def test_the_example_gives_inputs_that_there_are(self):
        step = next(s for s in snippet("GitHub")["steps"] if "cablelint" in s["uses"])
        failed, printed, used = self.job(**step["with"])
        self.assertTrue(failed)
        self.assertIn("SBU001", printed)
        self.assertIsNotNone(used)


class GitLab(Runner):
    def bare_image(self):
        """A PATH with nothing of ours in it; apt-get and git do what they would, without a network."""
        self.write("bin/apt-get", "#!/bin/sh\n").chmod(0o755)
        self.write("bin/git", f'''#!/bin/sh
for folder; do :; done
mkdir -p "$folder/build"
printf '#!/bin/sh\nmkdir -p "%s/build/validator"; ln -s {BINARY} "%s/build/validator/cablelint"\n' \\
  "$folder" "$folder" >"$folder/run"
chmod +x "$folder/run"
''').chmod(0o755)
        return {"PATH": f"{self.folder}/bin:/usr/bin:/bin", "HOME": str(self.folder / "home")}

    def job(self):
        """The job as the runner does it; its status and the reports that the server would collect."""
        job = snippet("GitLab")["cablelint"]
        self.assertEqual(job["artifacts"]["when"], "always")  # else a finding would hide its own report
        done = self.script("\n".join(job["before_script"] + job["script"]), shell=("bash", "-eo", "pipefail"), **self.bare_image())
        return done, {k: (self.folder / "work" / v).read_text() for k, v in job["artifacts"]["reports"].items()}

    def test_findings(self):
        done, reports = self.job()
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(b"SBU001", done.stdout)
        issues = [(i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"]) for i in json.loads(reports["codequality"])]
        self.assertIn(("SBU001", "cables/a b.cable", 11), issues)
        self.assertIn("SBU001", reports["junit"])

    def test_clean(self):
        self.write("work/cables/a b.cable", CLEAN)
        done, reports = self.job()
        self.assertEqual((done.returncode, json.loads(reports["codequality"])), (0, []), done.stdout)


if __name__ == "__main__":
    unittest.main()

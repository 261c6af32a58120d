"""Beyond one machine: GNU parallel and ssh, where they are installed."""
import os
import random
import shutil
import subprocess
import unittest

from program import BINARY, FAULTY, Case, run
from records import joined, records


def missing(*programs):
    gone = [p for p in programs if not shutil.which(p)]
    return unittest.skipIf(gone, " and ".join(gone) + " not installed")


class Parallel(Case):
    @missing("parallel")
    def test_blocks_of_a_stream(self):
        data = joined(records(3000))
        done = subprocess.run(["parallel", "--will-cite", "--pipe", "--block", "50k", "-k", BINARY, "filter"],
                              input=data.encode(), capture_output=True, timeout=120)
        self.assertEqual(done.stdout, run("filter", stdin=data).stdout)

    @missing("parallel")
    def test_killed_jobs_are_done_again(self):
        for i in range(1, 9):
            self.write(f"in/{i}.txt", FAULTY)
        whole = run("check", "--format", "json", "in", cwd=self.folder).stdout
        # The first time that it is run, a job of an odd number writes half a report and is killed.
        script = self.write("job", f"""#!/bin/sh
{BINARY} check --fail-on never --format json --shard $1/4 -o part$1 in
if [ $(($1 % 2)) = 1 ] && [ ! -e tried$1 ]; then
  touch tried$1; head -c 300 part$1 > half; mv half part$1; kill -KILL $$
fi
""")
        script.chmod(0o755)
        command = ["parallel", "--will-cite", "--joblog", "log", "./job", ":::", "1", "2", "3", "4"]
        first = subprocess.run(command, cwd=self.folder, capture_output=True, timeout=120)
        self.assertEqual(first.returncode, 2)
        again = subprocess.run(command[:2] + ["--retry-failed", "--joblog", "log"], cwd=self.folder, capture_output=True, timeout=120)
        self.assertEqual(again.returncode, 0, again.stderr)
        parts = [f"part{i}" for i in (3, 1, 4, 2, 3)]
        self.assertEqual(run("merge", *parts, cwd=self.folder).stdout, whole)


@missing("ssh", "ssh-keygen")
@unittest.skipIf(not os.path.exists("/usr/sbin/sshd"), "sshd not installed")
class Hosts(Case):
    """Two names of this machine, each reached over ssh by a server of our own with keys made for the test."""

    def setUp(self):
        super().setUp()
        key = self.folder / "key"
        for name in ("key", "host"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / name], check=True)
        (self.folder / "authorized").write_bytes((self.folder / "key.pub").read_bytes())
        self.port = str(random.randrange(20000, 60000))
        config = self.write("sshd_config", f"""Port {self.port}
ListenAddress 127.0.0.1
HostKey {self.folder}/host
PidFile none
AuthorizedKeysFile {self.folder}/authorized
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
SetEnv PATH={os.path.dirname(BINARY)}:{os.environ["PATH"]}
""")
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", exist_ok=True)
        server = subprocess.Popen([shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=subprocess.PIPE)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        self.addCleanup(server.stderr.close)
        self.ssh = self.write("ssh", f"""#!/bin/sh
exec ssh -p {self.port} -i {key} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \\
  -o BatchMode=yes "$@"
""")
        self.ssh.chmod(0o755)
        for _ in range(50):
            done = subprocess.run([self.ssh, "127.0.0.1", "true"], capture_output=True, timeout=20)
            if done.returncode == 0:
                return
        self.skipTest("the ssh server does not let us in: " + done.stderr.decode()[-200:])


class TwoHosts(Hosts):
    @missing("parallel")
    def test_blocks_go_to_both(self):
        data = joined(records(2000))
        done = subprocess.run(["parallel", "--will-cite", "--ssh", self.ssh, "-S", "1/127.0.0.1,1/localhost", "--pipe",
                               "--block", "100k", "-k", BINARY, "filter"],
                              input=data.encode(), capture_output=True, timeout=300)
        self.assertEqual(done.stderr.decode().count("cablelint: error") >= 1, True, done.stderr)
        self.assertEqual(done.stdout, run("filter", stdin=data).stdout)


if __name__ == "__main__":
    unittest.main()

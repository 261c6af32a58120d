"""The language server as an editor starts it: life and death of the process, and frames."""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import unittest

import program
from client import Client
from program import FAULTY


class Server(program.Case):
    def client(self, *arguments, **more):
        client = Client(*arguments, **more)
        self.addCleanup(client.end)
        return client


class Life(Server):
    def test_a_whole_life(self):
        client = self.client()
        capabilities = client.initialize()
        self.assertEqual("utf-16", capabilities["positionEncoding"])
        self.assertEqual(2, capabilities["textDocumentSync"]["change"])
        self.assertNotIn("diagnosticProvider", capabilities)
        self.assertEqual(0, client.leave())

    def test_exit_without_shutdown_is_1(self):
        client = self.client()
        client.initialize()
        client.notify("exit")
        self.assertEqual(1, client.wait())

    def test_exit_before_initialize_is_1(self):
        client = self.client()
        client.notify("exit")
        self.assertEqual(1, client.wait())

    def test_end_of_input_is_1(self):
        client = self.client()
        client.initialize()
        client.process.stdin.close()
        self.assertEqual(1, client.process.wait(timeout=60))

    def test_requests_out_of_order(self):
        client = self.client()
        self.assertEqual(-32002, client.error("textDocument/hover", {}))
        client.open(FAULTY)  # before initialize: dropped
        client.initialize()
        self.assertEqual(-32600, client.error("initialize", {"capabilities": {}}))
        self.assertEqual(-32601, client.error("textDocument/noSuchThing", {}))
        self.assertEqual(-32601, client.error("$/noSuchThing", {}))
        client.notify("$/noSuchThing", {})
        client.notify("noSuchThing", {})
        client.call("shutdown")
        self.assertEqual(-32600, client.error("textDocument/hover", {}))
        client.notify("exit")
        self.assertEqual(0, client.wait())
        self.assertEqual([], [m for m in client.put_aside if "method" in m])

    def test_the_parent_dies(self):
        code = "import time; time.sleep(60)"
        parent = subprocess.Popen([sys.executable, "-c", code])
        client = self.client()
        client.call("initialize", {"processId": parent.pid, "capabilities": {}})
        parent.kill()
        parent.wait()
        self.assertEqual(1, client.process.wait(timeout=10))

    def test_a_parent_that_is_dead_already(self):
        parent = subprocess.Popen(["true"])
        parent.wait()
        client = self.client()
        client.ask("initialize", {"processId": parent.pid, "capabilities": {}})
        self.assertEqual(1, client.process.wait(timeout=10))

    def test_a_signal_ends_it(self):
        client = self.client()
        client.initialize()
        client.process.send_signal(signal.SIGTERM)
        self.assertEqual(143, client.process.wait(timeout=10))

    def test_the_reader_goes_away(self):
        read, write = os.pipe()
        with subprocess.Popen([program.BINARY, "lsp"], stdin=subprocess.PIPE, stdout=write) as process:
            os.close(write)
            os.close(read)
            body = b'{"jsonrpc":"2.0","id":1,"method":"x"}'
            process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            process.stdin.flush()
            self.assertEqual(1, process.wait(timeout=10))

    def test_a_wrong_option(self):
        done = program.run("lsp", "--select", "NOSUCH")
        self.assertEqual(2, done.returncode)
        self.assertEqual(b"", done.stdout)


class Frames(Server):
    def setUp(self):
        super().setUp()
        self.server = self.client()
        self.server.initialize()

    def expect(self, code):
        answer = self.server.message(lambda m: "error" in m)
        self.assertEqual((None, code), (answer["id"], answer["error"]["code"]))

    def still_works(self):
        self.server.open(FAULTY)
        self.assertEqual(["SBU001"], [d["code"] for d in self.server.published()["diagnostics"]])
        self.assertEqual(0, self.server.leave())

    def test_no_json(self):
        for body in (b"{", b"", b"hello", b'{"a":1}}', b"[" * 10000, b'{"jsonrpc":"2.0","method":"\\u12"}'):
            self.server.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            self.expect(-32700)
        self.still_works()

    def test_json_that_is_no_message(self):
        for body in (b"1", b"[]", b"{}", b'{"jsonrpc":"1.0","method":"shutdown"}', b'{"jsonrpc":"2.0","method":3}',
                     b'{"jsonrpc":"2.0","method":"x","params":3}', b'{"jsonrpc":"2.0","id":[1],"method":"x"}',
                     b'[{"jsonrpc":"2.0","method":"exit"}]'):
            self.server.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            self.expect(-32600)
        self.still_works()

    def test_headers(self):
        for header in (b"Content-Type: x\r\n\r\n", b"Content-Length: -1\r\n\r\n", b"Content-Length: 1x\r\n\r\n",
                       b"hello\r\n\r\n", b"\r\n\r\n", b"Content-Length: 99999999999999999999999\r\n\r\n"):
            self.server.raw(header)
            self.expect(-32700)
        body = b'{"jsonrpc":"2.0","id":7,"method":"x"}'
        self.server.raw(b"content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:%d\r\n\r\n%s"
                        % (len(body), body))
        self.assertEqual(-32601, self.server.answer(7)["error"]["code"])
        self.still_works()

    def test_a_header_without_end(self):
        self.server.raw(b"x" * 100000 + b"\r\n\r\n")
        self.expect(-32700)
        self.still_works()

    def test_a_message_in_pieces(self):
        body = b'{"jsonrpc":"2.0","id":"a","method":"x"}'
        for byte in b"Content-Length: %d\r\n\r\n%s" % (len(body), body):
            self.server.raw(bytes([byte]))
        self.assertEqual(-32601, self.server.answer("a")["error"]["code"])
        self.still_works()

    def test_a_giant_message_is_passed_over(self):
        size = 80 << 20
        self.server.raw(b"Content-Length: %d\r\n\r\n" % size)
        for _ in range(80):
            self.server.raw(b"x" * (1 << 20))
        self.expect(-32600)
        if "sanitize" not in program.BINARY:
            status = pathlib.Path(f"/proc/{self.server.process.pid}/status").read_text()
            self.assertLess(int(re.search(r"VmHWM:\s*(\d+) kB", status)[1]), 48 << 10)
        self.still_works()

    def test_a_cancelled_request_is_not_worked_on(self):
        def frame(message):
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
            return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        self.server.raw(frame({"id": 50, "method": "no/such"}) + frame({"id": 51, "method": "no/such"})
                        + frame({"method": "$/cancelRequest", "params": {"id": 51}})
                        + frame({"method": "$/cancelRequest", "params": {"id": 99}}))
        self.assertEqual(-32601, self.server.answer(50)["error"]["code"])
        self.assertEqual(-32800, self.server.answer(51)["error"]["code"])
        self.still_works()


if __name__ == "__main__":
    unittest.main()

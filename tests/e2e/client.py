"""A client of the language server for the end-to-end tests, in plain JSON-RPC."""
import contextlib
import json
import queue
import subprocess
import threading

from program import BINARY

URI = "file:///cables/a.cable"


class Client:
    def __init__(self, *arguments, cwd=None):
        self.process = subprocess.Popen([BINARY, "lsp", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, cwd=cwd)
        self.messages = queue.Queue()
        self.put_aside = []
        self.last_id = 0
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        stream = self.process.stdout
        while True:
            length = None
            while (line := stream.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.messages.put(None)
                return
            self.messages.put(json.loads(stream.read(length).decode("utf-8")))

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps(message, ensure_ascii=False).encode("utf-8")
        self.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, params=None):
        message = {"jsonrpc": "2.0", "method": method}
        if params is not None:
            message["params"] = params
        self.send(message)

    def ask(self, method, params=None):
        """Sends a request; its id."""
        self.last_id += 1
        message = {"jsonrpc": "2.0", "id": self.last_id, "method": method}
        if params is not None:
            message["params"] = params
        self.send(message)
        return self.last_id

    def message(self, fits, timeout=60):
        """The first message that fits; others wait for later calls."""
        for i, message in enumerate(self.put_aside):
            if fits(message):
                return self.put_aside.pop(i)
        while True:
            message = self.messages.get(timeout=timeout)
            if message is None:
                raise EOFError(self.process.stderr.read().decode())
            if fits(message):
                return message
            self.put_aside.append(message)

    def answer(self, number):
        return self.message(lambda m: m.get("id") == number and "method" not in m)

    def call(self, method, params=None):
        """The result of a request."""
        answer = self.answer(self.ask(method, params))
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["result"]

    def error(self, method, params=None):
        return self.answer(self.ask(method, params))["error"]["code"]

    def initialize(self, capabilities=None, **more):
        result = self.call("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities or {}, **more})
        self.notify("initialized", {})
        return result["capabilities"]

    def open(self, text, uri=URI, version=1):
        self.notify("textDocument/didOpen",
                    {"textDocument": {"uri": uri, "languageId": "cable", "version": version, "text": text}})

    def change(self, changes, version, uri=URI):
        self.notify("textDocument/didChange",
                    {"textDocument": {"uri": uri, "version": version}, "contentChanges": changes})

    def published(self, uri=URI):
        """The next diagnostics that the server publishes of a text."""
        return self.message(lambda m: m.get("method") == "textDocument/publishDiagnostics"
                            and m["params"]["uri"] == uri)["params"]

    def leave(self):
        """Says good-bye; the exit status."""
        self.call("shutdown")
        self.notify("exit")
        return self.wait()

    def end(self):
        """Leaves no process behind, whatever became of the test."""
        if self.process.poll() is None:
            self.process.kill()
        self.wait()

    def wait(self):
        status = self.process.wait(timeout=60)
        self.reader.join(timeout=60)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()
        return status

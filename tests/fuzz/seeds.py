"""Writes what the fuzz targets begin with: FOLDER/<target>/ with seeds made of corpus/, and FOLDER/<target>.dict with
words of the fact tables, of the schemas and of the protocol."""
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CABLES = [p.read_bytes() for p in sorted(ROOT.glob("corpus/*/*.cable"))]
TEXTS = [c.decode("latin-1") for c in CABLES]
SMALL = sorted(TEXTS, key=len)[:12]


def column(table, *names):
    """The words of some columns of a fact table."""
    lines = [line for line in (ROOT / f"rules/facts/{table}.tsv").read_text().splitlines() if line[:1] not in ("", "#")]
    head = [name.split(":")[0] for name in lines[0].split("\t")]
    rows = [dict(zip(head, line.split("\t"))) for line in lines[1:]]
    return [row[name] for row in rows for name in names if row.get(name, "-") != "-"]


def literals(*patterns):
    """The short strings of some sources."""
    paths = [p for pattern in patterns for p in sorted(ROOT.glob(pattern))]
    return sorted({word for p in paths for word in re.findall(r'"([A-Za-z$/-]{2,40})"', p.read_text())})


MARK_WORDS = (column("controls", "portion", "banner", "title") + column("countries", "code") + column("level_words", "text") +
              column("mark_aliases", "text") + ["REL TO ", "USA", "//", "JOINT ", "FGI ", "ENTIRE TEXT", "DISPLAY ONLY "])
CABLE_WORDS = (MARK_WORDS + column("captions", "text", "alias") + column("tags", "tag")[:200] + column("precedences", "text") +
               ["E.O. 12958: ", "DECL: ", "TAGS: ", "SUBJECT: ", "REF: A. ", "Classified By: ", "Reason: 1.4 (b)", "\n1. (", "SIPDIS\n",
                "NNNN\n", "ZZH\n", "BT\n", "FM AMEMBASSY ", "TO SECSTATE ", "SECTION 01 OF 02 ", "SUMMARY", "END SUMMARY", "\xb6", "\r\n"])
JSON_WORDS = ['{"', '":', '","', "}", "\\u", "\\ud83d", "\\n", '"id"', '"text"', '"text_b64"', "null", "true"]
TOML_WORDS = ["[[", "]]\n", " = ", '"', "'''", "[", "]\n", "true", "2027-01-31", "SBU001", "SBU", "error", "off", "*", "?"]


def frame(**message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def conversation(text, encoding):
    """What an editor says of one cable, from the first word to the last."""
    of = {"textDocument": {"uri": "file:///a.cable"}}
    at = {**of, "position": {"line": 2, "character": 3}}
    span = {"start": {"line": 1, "character": 0}, "end": {"line": 4, "character": 2}}
    features = {"publishDiagnostics": {"relatedInformation": True, "versionSupport": True}}
    out = frame(id=1, method="initialize", params={"processId": None, "capabilities": {
        "textDocument": features, "general": {"positionEncodings": [encoding]}}})
    out += frame(method="initialized", params={})
    out += frame(method="textDocument/didOpen", params={"textDocument": {
        "uri": "file:///a.cable", "languageId": "cable", "version": 1, "text": text}})
    for i, (name, params) in enumerate((("hover", at), ("completion", at), ("documentSymbol", of), ("foldingRange", of),
                                        ("semanticTokens/full", of), ("diagnostic", of),
                                        ("codeAction", {**of, "range": span, "context": {"diagnostics": []}}))):
        out += frame(id=i + 2, method="textDocument/" + name, params=params)
    out += frame(method="textDocument/didChange", params={"textDocument": {"uri": "file:///a.cable", "version": 2},
                                                         "contentChanges": [{"range": span, "text": "(S//NF)\n"}]})
    return out + frame(id=99, method="shutdown") + frame(method="exit")


def archives():
    """Archives of each kind, of cables and of a table."""
    files = [(f"{i}.cable", text.encode("latin-1")) for i, text in enumerate(SMALL[:3])] + [("a.csv", tables()[0])]
    for mode in ("w", "w:gz", "w:bz2", "w:xz"):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode=mode) as archive:
            for name, content in files:
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                archive.addfile(entry, io.BytesIO(content))
        yield out.getvalue()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    yield out.getvalue()
    yield subprocess.run(["zstd", "-q", "-c"], input=files[0][1], stdout=subprocess.PIPE, check=True).stdout


def tables():
    out = []
    for quote in (True, False):
        text = io.StringIO()
        style = {"doublequote": True} if quote else {"doublequote": False, "escapechar": "\\"}
        writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n", **style)
        for i, cable in enumerate(SMALL[:3]):
            writer.writerow([i, "2/14/2009 10:00", f"09VALLETTA{i}", "Embassy Valletta", "CONFIDENTIAL", "09OSLO1", "", cable + ' "x"'])
        out.append(text.getvalue().encode("latin-1"))
    return out


def seeds():
    toml = re.findall(r"```toml\n(.*?)```", (ROOT / "docs/configuration.md").read_text(), re.S)
    marks = sorted({m for t in TEXTS for m in re.findall(r"\([A-Z][A-Z/ ,-]{0,40}\)|^[A-Z ]+//[A-Z/ ,-]+$", t, re.M)})
    rows = [json.dumps({"id": i, "text": t}) for i, t in enumerate(SMALL)]
    keys = re.findall(r'"([a-z-]+)": \{', (ROOT / "validator/schemas/config.json").read_text())
    yield "cable", CABLES, CABLE_WORDS
    yield "mark", [m.encode() for m in marks], MARK_WORDS
    yield "csv", tables(), ["id,date,refid", '","', '""', '\\"', "\n", '"\n"']
    yield "ndjson", ["\n".join(rows[:3]).encode(), rows[4].encode(), b'{"text_b64":"VU5DTEFT","id":"a"}\n{'], JSON_WORDS
    yield "archive", list(archives()), ["PK\x03\x04", "PK\x01\x02", "ustar", "\x1f\x8b\x08", "a.csv"]
    yield "config", [toml[0].encode()] + [part.encode() for part in toml[0].split("\n\n")], TOML_WORDS + keys
    yield "waivers", [toml[1].encode()], TOML_WORDS + ["code", "path", "mrn", "reason", "expires", "waiver"]
    yield ("lsp", [b"\xff" + conversation(t, e) for t, e in zip(SMALL, ("utf-8", "utf-16", "utf-32") * 2)],
           JSON_WORDS + ["Content-Length: ", "\r\n\r\n"] + literals("validator/lsp/*.cpp"))


def quoted(word):
    return '"' + "".join(chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\x{b:02x}" for b in word.encode("latin-1")) + '"'


def main(folder):
    for target, texts, words in seeds():
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        for i, text in enumerate(texts):
            (place / str(i)).write_bytes(text)
        known = sorted({w for w in words if w and all(ord(c) < 256 for c in w)})
        (folder / f"{target}.dict").write_text("".join(quoted(w) + "\n" for w in known))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

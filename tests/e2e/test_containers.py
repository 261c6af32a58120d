"""Cables in tables and lists: found by content, read a block at a time, broken records named."""
import base64
import csv
import io
import json
import unittest

from program import CLEAN, FAULT_LINE, FAULTY, Case, run

HEADER = """\
VZCZCXRO0117
OO RUEHC
DE RUEHVT #0117/01 0451010
ZNR UUUUU ZZH
O 141010Z FEB 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 7011"""
NAMES = ["id", "date", "refid", "origin", "classification", "references", "header", "body"]


def row(number, body=FAULTY, header=""):
    return [str(number), "2/14/2009 10:10", f"09VALLETTA{number}", "Embassy Valletta", "UNCLASSIFIED", "", header,
            body.replace("000117", f"{number:06}")]


def table(rows, **style):
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n", **style).writerows(rows)
    return out.getvalue()


def backslashed(rows):
    return table(rows, doublequote=False, escapechar="\\")


def lines(*objects):
    return "".join((o if isinstance(o, str) else json.dumps(o)) + "\n" for o in objects)


class Containers(Case):
    def documents(self, content, status=1, name="input", select="SBU001"):
        return self.report("--select", select, self.write(name, content), status=status)["documents"]

    def assert_broken(self, content, expected, reason):
        """Records that are unreadable, by number and offset; all others have their fault."""
        documents = self.documents(content, status=2)
        broken = [(d["record"], d["offset"]) for d in documents if d["status"] == "unreadable"]
        self.assertEqual(broken, expected)
        for d in documents:
            if d["status"] == "unreadable":
                self.assertIn(reason, d["reason"])
            else:
                self.assertEqual([f["code"] for f in d["findings"]], ["SBU001"])
        done = run("check", self.folder / "input")
        self.assertIn(f"record {expected[0][0]} at byte {expected[0][1]}: ", done.stderr.decode())
        return documents


class Csv(Containers):
    def test_columns(self):
        rows = [row(1), row(2, header=HEADER), row(3, CLEAN)]
        for content in (table(rows), table([NAMES] + rows), table(rows).replace("\n\"", "\r\n\""),
                        "\ufeff" + table(rows)):
            documents = self.documents(content)
            self.assertEqual([d["record"] for d in documents], [1, 2, 3])
            self.assertEqual([d["status"] for d in documents], ["findings", "findings", "clean"])
            for d in documents:
                self.assertEqual(content.encode()[d["offset"]:d["offset"] + 2], b'"' + d["id"].encode())
            lines_found = [f["location"]["start"]["line"] for d in documents for f in d["findings"]]
            self.assertEqual(lines_found, [FAULT_LINE, FAULT_LINE + HEADER.count("\n") + 2])

    def test_names_of_columns_without_a_row(self):
        """Skipped as an empty file is: what was named and held nothing is told."""
        names = table([NAMES])
        for content in (names, names + "\n", "\ufeff" + names.replace("\n", "\r\n"), names.rstrip("\n")):
            document, = self.documents(content, status=0)
            self.assertEqual((document["record"], document["offset"], document["status"], document["reason"]),
                             (None, 0, "skipped", "empty"))
        rows = self.documents(names + '"1","x"\n', status=2)
        self.assertEqual([d["status"] for d in rows], ["unreadable"])

    def test_the_row_gives_what_the_text_lacks(self):
        document = self.documents(table([row(117)]), name="09VIENNA5.txt")[0]
        self.assertEqual(document["telegram"]["mrn"], "09VALLETTA117")

    def test_only_a_day_of_the_calendar_dates_a_row(self):
        body = CLEAN.replace("E.O. 13526", "E.O. 12958")
        for day, codes in (("12/12/1966 10:10", ["EXO003"]), ("1966-12-12", ["EXO003"]), ("12/268/1966", []),
                           ("1966-268-12", []), ("13/12/1966", []), ("12/12/66", [])):
            cells = row(1, body)
            cells[1:3] = day, ""
            document, = self.documents(table([cells]), status=0, select="EXO003")
            self.assertEqual(codes, [f["code"] for f in document["findings"]], day)

    def test_quotes_in_both_forms(self):
        body = FAULTY.replace("HARBOR DUES REVIEWED", 'A "B" REVIEW, "C"').replace("The port", '"The port", a "new')
        plain = self.documents(table([row(1, body)]))
        for content in (backslashed([row(1, body)]), backslashed([row(1, body), row(2, body)])):
            documents = self.documents(content)
            self.assertEqual(documents[0]["findings"], [dict(f, fingerprint=documents[0]["findings"][0]["fingerprint"])
                                                        for f in plain[0]["findings"]])
        self.assertEqual(self.documents(table([row(1, body)]))[0]["findings"][0]["location"]["start"]["line"], FAULT_LINE)

    def test_backslash_at_the_end_of_a_field(self):
        rows = [row(1, FAULTY + "\\"), row(2, FAULTY.rstrip("\n") + "\\"), row(3)]
        rows[0][3] = "Embassy\\"
        for last in ("\n", ""):
            self.assertEqual(len(self.documents(table(rows).rstrip("\n") + last)), 3)

    def test_fields_without_quotes(self):
        bare = ",".join(row(1)[:6]) + ",OO RUEHC," + '"' + FAULTY + '"\n'
        document = self.documents(bare)[0]
        self.assertEqual(document["findings"][0]["location"]["start"]["line"], FAULT_LINE + 2)

    def test_broken_rows(self):
        rows = [table([row(i)]) for i in range(1, 6)]
        at = len(rows[0])
        for broken in ('"2","x"\n', rows[1].replace('""', "", 1).replace('SUBJECT:', '"SUBJECT:'),
                       rows[1].rstrip('"\n') + "\n", rows[1].replace('","', '",x"', 1)):
            content = rows[0] + broken + "".join(rows[2:])
            documents = self.assert_broken(content, [(2, at)], "")
            self.assertEqual([d["id"] for d in documents if d["status"] == "findings"], ["1", "3", "4", "5"], broken)

    def test_last_row_is_cut_off(self):
        rows = [table([row(i)]) for i in range(1, 4)]
        self.assert_broken("".join(rows)[:-60], [(3, len(rows[0] + rows[1]))], "quote does not close")

    def test_row_of_20_mb(self):
        rows = [table([row(i)]) for i in (1, 2, 3)]
        rows[1] = table([row(2, FAULTY + "word " * (4 << 20))])
        documents = self.assert_broken("".join(rows), [(2, len(rows[0]))], "longer than 16 MB")
        self.assertEqual([d["record"] for d in documents], [1, 2, 3])
        self.assertEqual(documents[2]["offset"], len(rows[0] + rows[1]))

    def test_empty_body(self):
        self.assertEqual([d["status"] for d in self.documents(table([row(1, ""), row(2)]))], ["skipped", "findings"])

    def test_a_cable_is_no_table(self):
        for start in ('"Quoted"\n', '"a","b"\n', "1, 2, 3, 4, 5\n", "id, date\n", '{"id": 1}\n', "{\n"):
            documents = self.documents(start + FAULTY)
            self.assertEqual([(d["record"], d["status"]) for d in documents], [(None, "findings")], start)


class Ndjson(Containers):
    def objects(self):
        return [{"id": "a", "text": FAULTY}, {"text_b64": base64.b64encode(FAULTY.encode()).decode(), "id": 7},
                {"meta": {"x": [1, {"y": "}\\\""}]}, "text": FAULTY.replace("port", "p\u00f6rt \U0001f6a2 \"x\" \\ /")},
                {"id": "09VALLETTA117", "text": FAULTY}]

    def test_forms(self):
        for content in (lines(*self.objects()), lines(*self.objects()).rstrip("\n"),
                        "\n" + "\r\n".join(json.dumps(o, ensure_ascii=False) for o in self.objects()) + "\n\n"):
            documents = self.documents(content)
            self.assertEqual([d["record"] for d in documents], [1, 2, 3, 4])
            self.assertEqual([d.get("id") for d in documents], ["a", 7, None, "09VALLETTA117"])
            self.assertEqual({f["location"]["start"]["line"] for d in documents for f in d["findings"]}, {FAULT_LINE})
            self.assertEqual([f["code"] for d in documents for f in d["findings"]], ["SBU001"] * 4)
            self.assertEqual(documents[3]["telegram"]["mrn"], "09VALLETTA117")
            for d in documents:
                self.assertEqual(content.encode()[d["offset"]:d["offset"] + 1], b"{")

    def test_bytes_that_are_no_utf8(self):
        text = base64.b64encode(FAULTY.replace("2. (SBU)", "\xb62. (SBU)").encode("latin-1")).decode()
        document = self.documents(lines({"id": 1, "text_b64": text}))[0]
        self.assertEqual(document["encoding"], "latin-1")

    def test_broken_records(self):
        good = lines({"id": "a", "text": FAULTY})
        for broken, reason in (('{"id":"x","text":"' + "\\q" + '"}', "JSON"), ('{"id":"x"', "JSON"), ("[1]", "JSON"),
                               ('{"id":"x"}', "neither"), ('{"id":"x","text":7}', "neither"), ("{} {}", "JSON"),
                               ('{"id":"x","text":"a"},', "JSON"), ('{"id":"x","text":"\\u12g4"}', "JSON"),
                               ('{"id":01,"text":"a"}', "JSON"), ('{"text":"a","x":[1,]}', "JSON"),
                               ('{"text":"a","x":' + "[" * 100 + "]" * 100 + "}", "JSON"),
                               ('{"id":"x","text_b64":"ab=c"}', "base64"), ('{"id":"x","text_b64":"abc"}', "base64")):
            documents = self.assert_broken(good + broken + "\n" + good, [(2, len(good))], reason)
            self.assertEqual(len(documents), 3, broken)

    def test_line_of_20_mb(self):
        good = lines({"id": "a", "text": FAULTY})
        long = lines({"id": "b", "text": "word " * (4 << 20)})
        documents = self.assert_broken(good + long + good, [(2, len(good))], "longer than 16 MB")
        self.assertEqual(documents[2]["offset"], len(good + long))

    def test_half_a_pair_of_surrogates(self):
        self.documents('{"text":"%s"}\n' % (FAULTY.replace("\n", "\\n") + "\\ud83d x \\udea2 \\ud83d\\u0041"))


if __name__ == "__main__":
    unittest.main()

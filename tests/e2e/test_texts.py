"""Bytes of a text: line ends, encodings, sizes, and several cables in one file."""
import unittest

from program import CLEAN, FAULT_LINE, FAULTY, Case

HEADER = """\
VZCZCXRO{0}
OO RUEHC
DE RUEHVT #{0}/01 0451010
ZNR UUUUU ZZH
O 141010Z FEB 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 7011

"""


def numbered(number, text=FAULTY):
    return text.replace("000117", f"{number:06}")


class Text(Case):
    def fault(self, content):
        report = self.report("--select", "SBU001", self.write("a.txt", content), status=1)
        document = report["documents"][0]
        self.assertEqual([f["code"] for f in document["findings"]], ["SBU001"])
        return document, document["findings"][0]["location"]

    def check_bytes(self, content, location, token=b"(SBU)"):
        begin = location["byte_offset"]
        self.assertEqual(content[begin:begin + location["byte_length"]], token)

    def test_line_ends(self):
        for end in ("\n", "\r\n", "\r"):
            content = FAULTY.replace("\n", end).encode()
            _, location = self.fault(content)
            self.assertEqual(location["start"], {"line": FAULT_LINE, "column": 4, "utf16_column": 4})
            self.assertEqual(location["end"], {"line": FAULT_LINE, "column": 9, "utf16_column": 9})
            self.check_bytes(content, location)

    def test_byte_order_mark(self):
        content = b"\xef\xbb\xbf" + FAULTY.encode()
        document, location = self.fault(content)
        self.assertEqual(document["encoding"], "utf-8")
        self.assertEqual(location["start"]["column"], 4)
        self.check_bytes(content, location)

    def test_pilcrow(self):
        for pilcrow in ("\u00b6".encode(), b"\xb6"):
            content = FAULTY.encode().replace(b"\n1. ", b"\n" + pilcrow + b"1. ").replace(b"\n2. ", b"\n" + pilcrow + b"2. ")
            document, location = self.fault(content)
            self.assertEqual(location["start"], {"line": FAULT_LINE, "column": 5, "utf16_column": 5})
            self.assertEqual(document["encoding"], "latin-1" if pilcrow == b"\xb6" else "utf-8")
            self.check_bytes(content, location)

    def test_last_line_without_end(self):
        self.fault(FAULTY.rstrip("\n").encode())

    def test_large_file(self):
        filler = "The talks went on over the dues of the harbor and of the docks near it.\n" * 4000
        content = FAULTY.replace("2. (SBU)", filler + "\n2. (SBU)").encode()
        self.assertGreater(len(content), 256 << 10)
        _, location = self.fault(content)
        self.check_bytes(content, location)

    def test_line_of_64_mb(self):
        content = (FAULTY.rstrip("\n") + " word" * (64 * 1024 * 1024 // 5) + "\n").encode()
        _, location = self.fault(content)
        self.assertEqual(location["start"]["line"], FAULT_LINE)

    def test_name_gives_the_year(self):
        done = self.report(self.write("09VALLETTA117.txt", CLEAN))
        self.assertEqual(done["documents"][0]["telegram"]["mrn"], "09VALLETTA117")
        done = self.report(self.write("notes.txt", CLEAN))
        self.assertEqual(done["documents"][0]["telegram"]["mrn"], "VALLETTA117")


class Records(Case):
    def documents(self, content):
        return self.report("--select", "SBU001", self.write("all.txt", content))["documents"]

    def test_new_transmission_header(self):
        first, second = HEADER.format("0117") + numbered(117), HEADER.format("0118") + numbered(118)
        documents = self.documents(first + second)
        self.assertEqual([(d["record"], d["offset"]) for d in documents], [(1, 0), (2, len(first))])
        self.assertEqual([d["telegram"]["mrn"] for d in documents], ["09VALLETTA117", "09VALLETTA118"])
        lines = [f["location"]["start"]["line"] for d in documents for f in d["findings"]]
        self.assertEqual(lines, [FAULT_LINE + 8] * 2)
        prints = {f["fingerprint"] for d in documents for f in d["findings"]}
        self.assertEqual(len(prints), 2)

    def test_heading_behind_the_end_of_a_message(self):
        documents = self.documents(numbered(117) + "NNNN\n\n\n" + numbered(118) + "NNNN\n")
        self.assertEqual([d["record"] for d in documents], [1, 2])

    def test_one_cable(self):
        self.assertEqual([d["record"] for d in self.documents(HEADER.format("0117") + FAULTY + "NNNN\n")], [None])

    def test_the_same_cable_twice_is_one(self):
        text = HEADER.format("0117") + FAULTY
        self.assertEqual(len(self.documents(text + "NNNN\n\n" + text)), 1)

    def test_sections_of_one_cable_are_one(self):
        one = FAULTY.replace("UNCLAS VALLETTA", "UNCLAS SECTION 01 OF 02 VALLETTA")
        two = FAULTY.replace("UNCLAS VALLETTA", "UNCLAS SECTION 02 OF 02 VALLETTA")
        self.assertEqual(len(self.documents(one + "NNNN\n\n" + two + "NNNN\n")), 1)


if __name__ == "__main__":
    unittest.main()

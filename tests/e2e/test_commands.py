"""The commands beside check, and how selections are named."""
import json
import pathlib
import unittest

import jsonschema

from program import CLEAN, FAULTY, Case, run, schema


class Selecting(Case):
    def codes(self, *options, text=FAULTY):
        report = self.report(*options, "-", stdin=text)
        return {f["code"] for d in report["documents"] for f in d["findings"]}

    def test_select_replaces(self):
        self.assertEqual(self.codes("--select", "SBU001"), {"SBU001"})
        self.assertEqual(self.codes("--select", "sbu001"), {"SBU001"})
        self.assertEqual(self.codes("--select", "SBU"), {"SBU001"})
        self.assertEqual(self.codes("--select", "CAP"), set())
        self.assertEqual(self.codes("--select", "CAP,SBU001"), {"SBU001"})

    def test_a_path_in_brackets_is_that_path(self):
        self.write("[a]/b.txt", FAULTY)
        for arguments in (("[a]",), ("--", "[a]")):
            done = run("check", *arguments, cwd=self.folder)
            self.assertEqual((done.returncode, done.stderr), (1, b""))

    def test_a_path_behind_a_list_is_a_path(self):
        path = self.write("a.txt", FAULTY)
        self.assertEqual(run("check", "--select", "SBU001", path).returncode, 1)

    def test_ignore_wins(self):
        self.assertNotIn("SBU001", self.codes("--ignore", "SBU"))
        self.assertEqual(self.codes("--select", "SBU", "--ignore", "SBU001"), set())

    def test_extend_select_adds(self):
        self.assertLessEqual(self.codes(), self.codes("--extend-select", "ALL"))

    def test_unknown(self):
        for option in ("--select", "--ignore", "--extend-select"):
            done = run("check", option, "SBU01", "-")
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, option, "SBU01", "did you mean SBU001?")

    def test_release_rules_need_a_ceiling(self):
        for selector in ("REL", "REL001"):
            done = run("check", "--select", selector, "-")
            self.assertEqual(done.returncode, 2)
            self.assert_message(done, "--ceiling MARK")


class Usage(Case):
    def test_version(self):
        self.assertRegex(run("--version").stdout.decode(), r"\Acablelint \d+\.\d+\.\d+\n\Z")

    def test_help(self):
        for arguments in (("--help",), ("check", "--help"), ("marking", "-h")):
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertGreater(len(done.stdout), 200)

    def test_suggestions(self):
        self.assert_message(run("chekc"), "did you mean check?")
        self.assert_message(run("check", "--selct", "SBU"), "--selct", "did you mean --select?")
        self.assert_message(run("check", "--format", "jsn"), "did you mean json?")
        self.assert_message(run("a.txt"), "cablelint check PATH")


class Rules(Case):
    def test_json(self):
        rules = json.loads(run("rules", "--format", "json").stdout)["rules"]
        codes = [r["code"] for r in rules]
        self.assertEqual(codes, sorted(set(codes)))
        for rule in rules:
            self.assertEqual(set(rule), {"code", "name", "level", "default", "summary", "basis", "fix"})
            self.assertIn(rule["level"], ("error", "warning", "info"))
            self.assertIn(rule["fix"], ("none", "safe", "unsafe"))
            self.assertIsInstance(rule["default"], bool)

    def test_text_has_one_line_each(self):
        rules = json.loads(run("rules", "--format", "json").stdout)["rules"]
        self.assertEqual(len(run("rules").stdout.splitlines()), len(rules))

    def test_every_rule_is_explained(self):
        for rule in json.loads(run("rules", "--format", "json").stdout)["rules"]:
            done = run("explain", rule["code"])
            self.assertEqual(done.returncode, 0)
            self.assertIn(rule["summary"], " ".join(done.stdout.decode().split()))

    def test_a_rule_has_a_name_too(self):
        self.assertEqual(run("explain", "sbu-without-sensitive").stdout, run("explain", "sbu001").stdout)

    def test_unknown_rule(self):
        done = run("explain", "SBU009x")
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assert_message(run("explain", "sbu-without-sensitve"), "did you mean SBU001?")


class Schemas(Case):
    def test_are_schemas(self):
        for name in ("report", "record"):
            jsonschema.Draft7Validator.check_schema(schema(name))

    def test_refuse_what_is_no_report(self):
        validator = jsonschema.Draft7Validator(schema("report"))
        report = self.report("--select", "SBU001", "-", stdin=FAULTY)
        for spoil in (lambda r: r.pop("summary"), lambda r: r["documents"][0].pop("telegram"),
                      lambda r: r["documents"][0].update(status="good"),
                      lambda r: r["documents"][0]["findings"][0].update(level="fatal"),
                      lambda r: r["documents"][0]["findings"][0]["location"]["start"].update(line=0)):
            broken = json.loads(json.dumps(report))
            spoil(broken)
            self.assertFalse(validator.is_valid(broken))


class Marking(Case):
    def marks(self, *arguments, **more):
        return json.loads(run("marking", "--format", "json", *arguments, **more).stdout)

    def test_portion(self):
        (mark,) = self.marks("(S/NF)")
        self.assertEqual(set(mark), {"input", "valid", "canonical_portion", "canonical_banner", "level", "controls",
                                     "release_to", "findings"})
        self.assertEqual((mark["valid"], mark["canonical_portion"], mark["canonical_banner"], mark["level"]),
                         (True, "(S//NF)", "SECRET//NOFORN", "S"))

    def test_banner_and_list(self):
        (mark,) = self.marks("SECRET//REL TO USA, GBR")
        self.assertEqual((mark["canonical_portion"], mark["canonical_banner"]),
                         ("(S//REL TO USA, GBR)", "SECRET//REL TO USA, GBR"))

    def test_state_forms(self):
        self.assertEqual([m["canonical_portion"] for m in self.marks("(SBU)", "(U)", "(C)")], ["(SBU)", "(U)", "(C)"])

    def test_wrong_and_half_brackets(self):
        marks = self.marks("[C]", "C)", "(C", "{S//NF}", "S//NF)", "(S//NF]")
        self.assertEqual([m["input"] for m in marks], ["[C]", "C)", "(C", "{S//NF}", "S//NF)", "(S//NF]"])
        self.assertEqual([[f["code"] for f in m["findings"]] for m in marks], [["POR004"]] * 6)
        self.assertEqual([m["canonical_portion"] for m in marks], ["(C)", "(C)", "(C)", "(S//NF)", "(S//NF)", "(S//NF)"])

    def test_standard_input(self):
        self.assertEqual([m["input"] for m in self.marks(stdin=" (C) \r\n\n(U)\n")], ["(C)", "(U)"])
        self.assertEqual(self.marks(stdin=""), [])

    def test_no_break_space(self):
        for text in ("(S//REL TO\u00a0USA, GBR)", "SECRET//REL TO USA,\u00a0GBR"):
            (mark,) = self.marks(text)
            self.assertEqual((mark["input"], mark["canonical_portion"], mark["findings"]), (text, "(S//REL TO USA, GBR)", []))
        (mark,) = self.marks(stdin=b"(S//REL TO\xa0USA, GBR)\n")
        self.assertEqual(mark["canonical_portion"], "(S//REL TO USA, GBR)")

    def test_not_understood(self):
        done = run("marking", "(XYZZY)")
        self.assertEqual(done.returncode, 1)
        (mark,) = self.marks("(XYZZY)")
        self.assertEqual((mark["valid"], mark["canonical_portion"], mark["canonical_banner"]), (False, None, None))

    def test_no_canonical_form_without_what_is_not_understood(self):
        for text, codes in (("(S//XYZZY)", ["MRK004"]), ("SECRET//NOFRON", ["MRK004"]), ("(S//NF/QQQQ)", ["MRK004"]),
                            ("SECRET//QQQQ//NOFORN", ["MRK004"]), ("(C//REL TO USA, ZZZ)", ["MRK012"])):
            (mark,) = self.marks(text)
            self.assertEqual([f["code"] for f in mark["findings"]], codes, text)
            self.assertEqual((mark["valid"], mark["canonical_portion"], mark["canonical_banner"]), (False, None, None), text)
            self.assertIn("not understood", run("marking", text).stdout.decode())
        (mark,) = self.marks("(S/XX)")  # a control that was blacked out
        self.assertEqual((mark["valid"], mark["canonical_portion"], mark["level"]), (True, None, "S"))

    def test_canonical_forms_of_what_is_understood_and_wrong(self):
        for text, portion in (("(S//NF//SI)", "(S//SI//NF)"), ("SECRET//MR", "(S)"), ("(S//REL TO USA, GBR//NF)", "(S//NF/REL TO USA, GBR)"),
                              ("SECRET//SI-G ABCD", "(S//SI-G ABCD)"), ("{C}", "(C)")):
            (mark,) = self.marks(text)
            self.assertEqual((mark["valid"], mark["canonical_portion"]), (False, portion), text)


class Parse(Case):
    def test_references_leave_out_the_kind_of_office(self):
        text = FAULTY.replace("SUBJECT:", "REF: A. AMEMBASSY ROME 1234\n     B. SECSTATE WASHDC 45\n     C. 08 RRT ERBIL 12\n"
                                          "     D. AMCONSUL MILAN 7 AND 8\nSUBJECT:", 1)
        (cable,) = json.loads(run("parse", "-", stdin="O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n" + text).stdout)["telegrams"]
        self.assertEqual([r["mrn"] for r in cable["references"]],
                         ["09ROME1234", "09STATE45", "08RRTERBIL12", "09MILAN7", "09MILAN8"])

    def test_structure(self):
        text = ("VZCZCXRO1075\nOO RUEHC\nDE RUEHVT #0117/01 0451010\nZNR UUUUU ZZH\nO 141010Z FEB 09\n"
                "FM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 7011\n\n" + FAULTY)
        parsed = json.loads(run("parse", "-", stdin=text).stdout)
        self.assertEqual(parsed["schema_version"], "1.0")
        (cable,) = parsed["telegrams"]
        values = {k: cable[k]["value"] for k in ("mrn", "dtg", "classification", "transmission_id", "post", "number")}
        self.assertEqual(values, {"mrn": "09VALLETTA117", "dtg": "2009-02-14T10:10Z", "classification": "UNCLASSIFIED",
                                  "transmission_id": "VZCZCXRO1075", "post": "VALLETTA", "number": 117})
        self.assertEqual([(p["number"], p["mark"]["raw"]) for p in cable["paragraphs"]], [(1, "(U)"), (2, "(SBU)")])
        self.assertEqual((cable["eo"]["order"], cable["eo"]["instruction"]), (12958, "n/a"))
        self.assertEqual([t["value"] for t in cable["tags"]], ["PREL", "MT"])
        begin, end = cable["subject"]["span"]
        self.assertEqual(text[begin:end], "HARBOR DUES REVIEWED")

    def test_no_cable(self):
        self.assertEqual(json.loads(run("parse", "-", stdin="words\n").stdout)["telegrams"], [])

    def test_missing_file(self):
        done = run("parse", self.folder / "none")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(json.loads(done.stdout)["telegrams"], [])


if __name__ == "__main__":
    unittest.main()

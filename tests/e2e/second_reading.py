"""A second reading of a cable, made to be simple: one regular expression an element, line by line, no repair.

It is no port of the grammar and shares no table with it. Where both readings agree neither is likely to be wrong;
where they do not, one of them is, and test_second_reading.py says which elements those are.
"""
import re

LEVEL = (r"(?P<level>U *N *C *L *A *S(?: *S *I *F *I *E *D)?|C *O *N *F *I *D *E *N *T *I *A *L|T *O *P +S *E *C *R *E *T"
         r"|S *E *C *R *E *T|LIMITED OFFICIAL USE)")
BANNER = re.compile(LEVEL + r"\b(?: E F T O)?(?: *SECTION *(?P<part>\d+) *O[FG] *(?P<total>\d+))? +"
                    r"(?P<post>[A-Z][A-Z.' -]*?) +(?P<number>\d{3,6})\b", re.I)
LABEL = re.compile(r"\s*(?:(?P<eo>E\. ?O\b\.?|EO\b)|(?P<tags>TAGS?)\b|(?P<subject>SUBJ(?:ECT)?) *:|(?P<ref>REF(?:S|TELS?)?) *:"
                   r"|(?:\(U\) *)?(?P<authority>CLASSIFIED BY|DERIVED FROM)\b)", re.I)
START = re.compile(r"^[ \t]*[¶\xb6\ufffd]?[ \t]*(?P<number>\d{1,3})\.\s*(?P<mark>\([A-Z][A-Z/, -]{0,60}\))?", re.M)
CAPTION = re.compile(r"\b(SIPDIS|SENSITIVE|NOFORN|NODIS|EXDIS|STADIS|LIMDIS)\b")
PAGE = re.compile(r"\s*(?:[A-Z .]+ \d{8} +\d{3}(?:\.\d)? OF \d{3}|PAGE \d\d .*)\s*$")
NAMES = {"U": "UNCLASSIFIED", "C": "CONFIDENTIAL", "S": "SECRET", "T": "TOP SECRET", "L": "LIMITED OFFICIAL USE"}


def words(text):
    return " ".join(text.split())


def front_matter(lines):
    """The labelled fields with their text, and the number of the line at which the text of the cable begins."""
    fields, opened, blank = {}, None, False
    for i, line in enumerate(lines):
        if PAGE.match(line):
            continue
        label = LABEL.match(line)
        if label:
            opened = label.lastgroup
            fields.setdefault(opened, "")
            line = line[label.end():]
        elif START.match(line) and "tags" in fields and not re.match(r"\s*1?[B-Z]\.", line):
            return fields, i
        elif not line.strip():
            blank = True
            continue
        elif blank and opened != "ref" and opened != "authority" or opened is None:
            opened = None
        blank = False
        if opened:
            fields[opened] += " " + line
    return fields, len(lines)


def paragraphs(text):
    """Numbered paragraphs: those in sequence, and those with a mark that leave it by a step or two."""
    found, shifted = [], None
    for start in START.finditer(text):
        written, last = start["number"], found[-1][0] if found else 0
        if shifted is None:
            shifted = written == "11"
        number = int(written[1:]) if shifted and len(written) > 1 and written[0] == "1" else int(written)
        if number == last and start["mark"] and not found[-1][1]:
            found[-1] = (number, start["mark"])  # the one before was a number in a sentence
        elif number == last + 1 or (start["mark"] and abs(number - last) <= 2):
            found.append((number, start["mark"]))
    return found


def read(text):
    lines = text.splitlines()
    at = next((i for i, line in enumerate(lines) if BANNER.match(line.strip())), None)
    if at is None:
        return None
    banner = BANNER.match(lines[at].strip())
    fields, body = front_matter(lines[at + 1:])
    above = [line for line in lines[at + 1:at + 1 + body] if not LABEL.match(line)]
    order = re.match(r"[\s:]*(\d{5})", fields.get("eo", ""))
    return {
        "level": NAMES[banner["level"][0].upper()],
        "post": words(banner["post"]).upper(),
        "number": int(banner["number"]),
        "section": (int(banner["part"]), int(banner["total"])) if banner["part"] else None,
        "captions": sorted({c for line in above for c in CAPTION.findall(line)}),
        "order": int(order[1]) if order else None,
        "tags": sorted(set(re.findall(r"\b[A-Z]{2,5}\b", re.sub(r"\(#\)|\([^)]*\)", "", fields.get("tags", ""))))),
        "subject": re.sub(r"^\([A-Z/]+\) ", "", words(fields["subject"].lstrip(" :"))) if "subject" in fields else None,
        "letters": re.findall(r"(?:^|[\s(1¶])([A-Z])[.)] ", fields.get("ref", "") + " "),
        "authority": "authority" in fields,
        "paragraphs": paragraphs("\n".join(lines[at + 1 + body:])),
    }

"""Rewrites the C++ of a rule header so that one build holds all its mutants, each of which a number turns on.

The sources are formatted by clang-format, so that a binary operator always stands between blanks, and < and > of a
template never do. That makes tokens enough: an expression is what stands between brackets, ; , ? : = and return.
"""
import re
from dataclasses import dataclass

CLOSING = {"(": ")", "[": "]", "{": "}"}
SEPARATOR = re.compile(r"[;,?]|(?<!:):(?!:)|(?<=\s)(?:[-+*/|&^%]|<<|>>)?=(?=\s)|\b(?:return|break|continue|else|do)\b")
COMPARISON = re.compile(r"\s(<=|>=|<|>|==|!=)\s")
BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
JUMP = re.compile(r"break|continue|return")
STRINGS = re.compile(r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*')


@dataclass
class Mutant:
    number: int
    line: int
    what: str


def mask(source):
    """The same text with strings, characters and comments blanked; a ' between digits is no character."""
    def blank(match):
        text = match.group()
        if text.startswith("'") and re.match(r"[0-9A-Fa-f]'", source[match.start() - 1:match.start() + 1]):
            return text
        fill = " " if text.startswith("//") else "_"
        return re.sub(r"[^\n]", fill, text)
    return STRINGS.sub(blank, source)


class Rewriter:
    def __init__(self, source, first):
        self.source, self.masked, self.next = source, mask(source), first
        self.mutants = []

    def mutant(self, at, what):
        line = self.source.count("\n", 0, at) + 1
        self.mutants.append(Mutant(self.next, line, " ".join(what.split())))
        self.next += 1
        return f"cablelint::mutation::is({self.next - 1})"

    def close(self, at):
        """Where the bracket that opens at `at` is closed."""
        depth = 0
        for i in range(at, len(self.masked)):
            depth += self.masked[i] in CLOSING
            depth -= self.masked[i] in CLOSING.values()
            if depth == 0:
                return i
        raise ValueError("an open bracket")

    def flat(self, begin, end):
        """The range with everything inside brackets blanked."""
        text, i = list(self.masked[begin:end]), begin
        while i < end:
            if self.masked[i] in CLOSING:
                stop = self.close(i)
                text[i - begin + 1:stop - begin] = "_" * (stop - i - 1)
                i = stop
            i += 1
        return "".join(text)

    def code(self, begin, end, condition=""):
        """Statements or arguments. `condition` says for what the last expression is one: if, loop."""
        flat, at, out = self.flat(begin, end), begin, ""
        cuts = [(m.start(), m.end()) for m in SEPARATOR.finditer(flat)]
        cuts += [(m.end(), m.end()) for m in re.finditer(r"\}(?!\s*(?:&&|\|\||[=!<>]=|[<>?.,);]))", flat)]
        for cut_begin, cut_end in sorted(cuts) + [(end - begin, end - begin)]:
            cut_begin, cut_end = cut_begin + begin, cut_end + begin
            last = cut_begin == end
            asked = "if" if self.masked[cut_begin:cut_begin + 1] == "?" else condition if last else ""
            if not asked and re.search(r"\breturn\s*$", self.masked[begin:at]) and self.returns_bool(at):
                asked = "return"
            out += self.expression(at, cut_begin, asked) + self.jump(cut_begin, cut_end) + self.source[cut_begin:cut_end]
            at = cut_end
        return out

    def jump(self, begin, end):
        """A jump behind another statement of its block; one that is all of an `if` goes with its condition."""
        if not JUMP.fullmatch(self.masked[begin:end]) or self.masked[end:end + 1] != ";":
            return ""
        if self.masked[:begin].rstrip()[-1:] not in ";{}":
            return ""
        return f"if (!{self.mutant(begin, 'without ' + self.source[begin:end])}) "

    def returns_bool(self, at):
        heads = list(re.finditer(r"^(?:  )?(?:\w+ )*?(\w[\w:<>]*)[&*]? \w+\([^;]*\{$", self.masked[:at], re.M))
        return bool(heads) and heads[-1].group(1) == "bool" and not re.search(
            r"\]\s*(?:\([^()]*\))?\s*\{[^{}]*$", self.masked[heads[-1].end():at])

    def expression(self, begin, end, asked):
        text = self.masked[begin:end]
        if not text.strip():
            return self.source[begin:end]
        first, last = begin + len(text) - len(text.lstrip()), begin + len(text.rstrip())
        return self.source[begin:first] + self.alternatives(first, last, asked) + self.source[last:end]

    def split(self, begin, end, operator):
        flat, parts, at = self.flat(begin, end), [], begin
        for m in re.finditer(r"\s" + re.escape(operator) + r"\s+", flat):
            parts.append((at, begin + m.start()))
            at = begin + m.end()
        return parts + [(at, end)]

    def alternatives(self, begin, end, asked):
        parts = self.split(begin, end, "||")
        terms = [self.split(*part, "&&") for part in parts]
        single = len(parts) == 1 and len(terms[0]) == 1
        if single and not asked and not COMPARISON.search(self.flat(begin, end)):
            return self.leaf(begin, end)
        if single and re.fullmatch(r"true|false", self.masked[begin:end]):
            return self.source[begin:end]
        whole = ""
        if asked or single:
            if single or len(parts) == 1:
                whole += f"{self.mutant(begin, 'never: ' + self.source[begin:end])} ? false : "
            if asked != "loop" and (single or len(parts) > 1):
                whole += f"{self.mutant(begin, 'always: ' + self.source[begin:end])} ? true : "
        drop = len(parts) > 1
        return "(" + whole + " || ".join(self.term(t, drop) for t in terms) + ")"

    def term(self, operands, drop):
        begin, end = operands[0][0], operands[-1][1]
        head = f"{self.mutant(begin, 'without || ' + self.source[begin:end])} ? false : " if drop else ""
        out = []
        for a, b in operands:
            gone = f"{self.mutant(a, 'without && ' + self.source[a:b])} ? true : " if len(operands) > 1 else ""
            out.append(f"({gone}bool({self.leaf(a, b)}))")
        return "(" + head + " && ".join(out) + ")"

    def leaf(self, begin, end):
        """An operand: comparisons get their other boundary, brackets are gone through."""
        found = list(COMPARISON.finditer(self.flat(begin, end)))
        text = self.inside(begin, end)
        if len(found) != 1 or found[0].group(1) not in BOUNDARY:
            return text
        a, b = begin + found[0].start(1), begin + found[0].end(1)
        other = self.source[begin:a] + BOUNDARY[found[0].group(1)] + self.source[b:end]
        return f"({self.mutant(begin, 'boundary: ' + other)} ? bool({other}) : bool({text}))"

    def inside(self, begin, end):
        out, at = "", begin
        while at < end:
            if self.masked[at] not in CLOSING:
                out += self.source[at]
                at += 1
                continue
            stop = self.close(at)
            head = re.search(r"\b(if constexpr|if|while|for|template|static_assert)\s*$", self.masked[begin:at])
            keyword = head.group(1) if head and self.masked[at] == "(" else ""
            out += self.source[at] + self.group(at + 1, stop, keyword) + self.source[stop]
            at = stop + 1
        return out

    def group(self, begin, end, keyword):
        if keyword in ("if constexpr", "template", "static_assert"):
            return self.source[begin:end]
        if keyword in ("if", "while"):
            declared = re.search(r"[\w&*>]\s(\w+)\s=\s[^;]*$", self.flat(begin, end))
            if declared and keyword == "if":
                never = self.mutant(begin, "never: " + self.source[begin:end])
                return self.code(begin, end) + f"; !{never} && bool({declared.group(1)})"
            return self.code(begin, end, "" if declared else "if" if keyword == "if" else "loop")
        if keyword == "for" and self.flat(begin, end).count(";") == 2:
            middle = begin + self.flat(begin, end).index(";") + 1
            stop = begin + self.flat(begin, end).rindex(";")
            return self.code(begin, middle) + self.code(middle, stop, "loop") + self.code(stop, end)
        return self.code(begin, end)


def rewrite(source, first):
    """The header with its mutants, and what they are."""
    flags = source.find("inline constexpr Example flags[]")
    end = flags if flags >= 0 else len(source)
    begin = source.index("{\n", source.index("\nnamespace cablelint")) + 1
    rewriter = Rewriter(source, first)
    body = rewriter.code(begin, end)
    head = source[:begin].replace("#pragma once\n", '#pragma once\n#include "tests/mutation/mutant.hpp"\n')
    return head + body + source[end:], rewriter.mutants

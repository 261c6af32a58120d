"""Lines of JSON of all kinds, for streams and for runs that are divided."""
import base64
import json
import random

from program import CLEAN, FAULTY

TEXTS = [CLEAN, FAULTY, "no cable at all", "", FAULTY.replace("SIPDIS", "SENSITIVE\nSIPDIS")]


def records(count):
    """Records of all kinds, broken ones too; each is one line."""
    dice = random.Random(count)
    lines = []
    for i in range(count):
        text = dice.choice(TEXTS)
        one = {"id": dice.choice([f"r{i}", i, f"09VALLETTA{i}"])}
        one.update({"text": text} if dice.random() < .8 else {"text_b64": base64.b64encode(text.encode()).decode()})
        lines.append(json.dumps(one) if dice.random() < .97 else dice.choice(["{", '{"id":"%d"}' % i, "[]", '{"id":"x","text":1}']))
    return lines


def joined(lines):
    return "".join(line + "\n" for line in lines)

"""Writes python-text.tsv: random numbers and texts, and how Python shows them.

python3 python_text.py > python-text.tsv
"""

import random
import struct
import sys
from urllib.parse import quote

RANDOM = random.Random(20240229)
# Of each category of characters some that no edition of Unicode since 3.2 has changed, and noncharacters for the unassigned.
ALPHABET = ("aZ09 _-'\"\\\t\n\r\x00\x07\x1b\x7f\x80\x9f\xa0\xad\xff\u0300\u0600\u0e3f\u1680\u2000\u200b\u2028\u2029\u202e"
            "\u2060\u3000\u4e2d\ue000\ufdd0\ufeff\uffff\U00010400\U0001d173\U0001f600\U0001fffe\U000e0001\U000f0000\U0010ffff")


def number():
    kind = RANDOM.randrange(5)
    if kind == 0:
        return RANDOM.uniform(-1, 1) * 10.0 ** RANDOM.randint(-20, 20)
    if kind == 1:
        return float(f"{RANDOM.randint(1, 999)}e{RANDOM.randint(-30, 30)}")
    if kind == 2:
        return float(RANDOM.randint(-10**18, 10**18))
    if kind == 3:
        return 2.0 ** RANDOM.randint(-1074, 1023)
    bits = RANDOM.getrandbits(64)
    found = struct.unpack(">d", struct.pack(">Q", bits))[0]
    return found if abs(found) < float("inf") else 0.1


def main():
    print(f"# Written by python_text.py with Python {sys.version.split()[0]}. Texts are encoded by percent signs.")
    fixed = [0.0, -0.0, 1.0, 1e15, 1e16, -1e16, 123456789012345680.0, 1e-4, 1e-5, 2e-3, 2.0**-44, 5e-324,
             1.7976931348623157e308, 2.2250738585072014e-308, 9007199254740993.0, 0.1, 1 / 3]
    for found in fixed + [number() for _ in range(400)]:
        print("number", found.hex(), repr(found), sep="\t")
    for size in range(300):
        text = "".join(RANDOM.choice(ALPHABET) for _ in range(size % 12))
        print("text", quote(text), quote(repr(text)), sep="\t")


main()

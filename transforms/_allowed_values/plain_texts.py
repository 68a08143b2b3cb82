"""Descriptions of security groups and of their rules in the characters that EC2 takes.

Signs of other alphabets have one reading here, as nobody refers to a description: arrows are `to`, dashes hyphens,
letters lose their accents, and quotes are left out.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (GroupDescription) and
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html (Description)
"""

import itertools
import re
import unicodedata
from typing import Final

from fixer import hcl

RESTRICTED: Final = "doesn't comply with restrictions"
_LONGEST: Final = 255
WRONG: Final = re.compile(r"[^0-9A-Za-z_ .:/()#,@\[\]+=&;{}!$*-]")
# What else has a reading, in this order; a sign before a number may ask for more or less than that.
_WORDS: Final = (
    (re.compile(r"\\[ntr]|[\s\u00a0\u202f]"), " "),
    (re.compile(r"[ ]*(?:<-+>|<=+>|[\u2194\u21d4])[ ]*"), " and "),
    (re.compile(r"[ ]*(?:[-=]+>|[\u2192\u21d2\u27a1\u279c\u2794]\ufe0f?)+[ ]*"), " to "),
    (re.compile(r"[ ]*(?:<-+|[\u2190\u21d0])[ ]*"), " from "),
    (re.compile(r"[\u2010-\u2015\u2212]"), "-"),
    (re.compile(r"\\\"|['`\u00b4\u2018-\u201f\u2032\u2033\u00ab\u00bb]"), ""),
    (re.compile(r"\u2026"), "..."),
    (re.compile(r"\|"), "/"),
    (re.compile(r"\u00d7"), "x"),
    (re.compile(r"(?<=\d)[ ]?%"), " percent"),
    (re.compile(r"\?(?=[ ]*$)"), ""),
)
# A stroke through a sign, and pictures that say yes or no, go or stop.
_DENIED: Final = re.compile(
    "[\u0335-\u0338\u20d2\u20d3\u20e0\u20e5\u2610-\u2612\u2705\u2713-\u2718\u274c\u274e\u26d4\u2b55\u26a0"
    "\u26aa\u26ab\U0001f44d\U0001f44e\U0001f512\U0001f513\U0001f534\U0001f535\U0001f6ab\U0001f6d1\U0001f7e0-\U0001f7eb]"
)
_PICTURE: Final = "\0"
_PICTURES: Final = re.compile(r"(?: \0+)+(?= |$)|\0+")
_LETTERS: Final = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d"})


def plain_code(value: hcl.Template) -> str:
    """The code of a description in the characters that are taken, empty where what is meant cannot be told."""
    if value.is_heredoc:
        return ""
    codes = list[str]()
    for part in value.parts:
        if isinstance(part, hcl.TemplateLiteral):
            plain = _plain(part.text)
            if WRONG.search(plain):
                return ""
            codes.append(plain)
        elif isinstance(part, hcl.Interpolation):
            codes.append(part.code)
        else:
            return ""
    text = "".join(codes).strip()
    return f'"{text}"' if 0 < len(text) <= _LONGEST else ""


def _plain(text: str) -> str:
    """A text in other characters; where these would say another thing, it stays as it is."""
    if _DENIED.search(unicodedata.normalize("NFKD", text)) or _raises(text):
        return text
    for pattern, word in _WORDS:
        text = pattern.sub(word, text)
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    # Accents, and pictures that stand for no word, each with a blank beside it.
    plain = "".join([one for one in text if unicodedata.category(one) != "Mn"])
    pictures = "".join([_PICTURE if unicodedata.category(one) == "So" else one for one in plain])
    return _PICTURES.sub("", pictures)


def _raises(text: str) -> bool:
    """Whether a small digit or letter stands behind a number: 10 to the power of 3 is not 103."""
    for before, one in itertools.pairwise(text):
        if before.isdecimal() and unicodedata.decomposition(one).startswith(("<super>", "<sub>", "<circle>")):
            return True
    return False

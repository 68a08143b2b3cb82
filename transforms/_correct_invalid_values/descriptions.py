"""Descriptions of security groups and of their rules, in the characters that EC2 takes.

The provider holds those of rules in blocks to them, and of `aws_security_group_rule`; of all others EC2 says so when it
makes them. Signs of other alphabets have one reading here, as nobody refers to a description: arrows are `to`, dashes
hyphens, letters lose their accents, and quotes are left out.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (GroupDescription),
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html (Description) and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#description-1
"""

import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, is_overridden, nested_blocks
from fixer.validation import Kind, rejections_of

RESTRICTED: Final = "doesn't comply with restrictions"
GROUPS: Final = ("aws_default_security_group", "aws_security_group")
RULES: Final = ("aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule")
_NAME: Final = "description"
_LONGEST: Final = 255
_WRONG: Final = re.compile(r"[^0-9A-Za-z_ .:/()#,@\[\]+=&;{}!$*-]")
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


def description_fixes(module: Module) -> Iterator[Fix]:
    """One for each description with other characters that the provider does not look at, or that is not known yet.

    It has no edits where it cannot be told what to write.
    """
    told = {
        (found.declaration.source.name, found.node.start)
        for found in rejections_of(module, Kind.VALUE)
        if found.name == _NAME
    }
    for one in module.resources(*GROUPS, *RULES):
        if not one.source.is_editable or is_overridden(module, one):
            continue
        for value in _descriptions(one):
            if isinstance(value, hcl.Template) and (one.source.name, value.start) not in told:
                yield from _of(one, value)


def _descriptions(one: Declaration) -> Iterator[hcl.Expression]:
    """The descriptions in a group or a rule that are written there."""
    own = one.attribute(_NAME)
    if own is not None:
        yield own.value
    for direction in ("egress", "ingress") if one.type in GROUPS else ():
        for block in nested_blocks(one.body, direction):
            item = block.body.attribute(_NAME)
            if item is not None:
                yield item.value
        rules = one.attribute(direction)
        for node in hcl.walk(rules.value) if rules is not None else ():
            given = node.get(_NAME) if isinstance(node, hcl.ObjectCons) else None
            if given is not None:
                yield given


def _of(one: Declaration, value: hcl.Template) -> Iterator[Fix]:
    texts = [part.text for part in value.parts if isinstance(part, hcl.TemplateLiteral)]
    wrong = dict.fromkeys(sign for text in texts for sign in _WRONG.findall(text.replace('\\"', '"')))
    if not wrong or value.is_heredoc:
        return
    shown = " ".join(wrong)
    said = f"{one.address}: EC2 takes no {shown} in a description"
    if code := plain_code(value):
        yield Fix(one.source, value, f"{said}: it is {code} now", (Replace(one.source, value, code),))
    else:
        yield Fix(one.source, value, f"{said}: write it in letters, digits, blanks and . _ - : / ( ) # , @ [ ] + = &")


def plain_code(value: hcl.Template) -> str:
    """The code of a description in the characters that are taken, empty where what is meant cannot be told."""
    if value.is_heredoc:
        return ""
    codes = list[str]()
    for part in value.parts:
        if isinstance(part, hcl.TemplateLiteral):
            plain = _plain(part.text)
            if _WRONG.search(plain):
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

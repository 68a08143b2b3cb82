"""Calls of functions that give a string for certain, whatever is not known before a plan, and what texts convert to.

A function that is given something of an unknown type gives something of an unknown type: these are not, or are known,
or give a string in the end, whatever it is.

Source: https://developer.hashicorp.com/terraform/language/functions and
https://github.com/zclconf/go-cty/blob/main/docs/functions.md (unknown values).
"""

import re
from typing import Final

from fixer import hcl

# Whatever they are given.
_ALWAYS: Final = frozenset({"jsonencode", "timestamp", "uuid", "yamlencode"})
_OF_TEXTS: Final = frozenset({"base64encode", "base64sha256", "base64sha512", "md5", "sha1", "sha256", "sha512"})
_OF_FILES: Final = frozenset(
    {"filebase64sha256", "filebase64sha512", "filemd5", "filesha1", "filesha256", "filesha512"}
)
# What they are given may keep Terraform from telling it before a plan.
_IN_THE_END: Final = frozenset({"format", "join"})
STARTS: Final = tuple([f"{name}(" for name in sorted(_ALWAYS | _OF_TEXTS | _OF_FILES | _IN_THE_END)])
_BOOLS: Final = frozenset({"true", "false", "0", "1"})
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")


def is_text(value: hcl.Expression) -> bool:
    """Whether an expression is a string for certain."""
    if isinstance(value, hcl.Template):
        return value.literal is not None
    if not isinstance(value, hcl.FunctionCall):
        return False
    if value.name in _ALWAYS or value.name in _IN_THE_END:
        return True
    is_of_texts = value.name in (_OF_TEXTS | _OF_FILES) and len(value.arguments) == 1
    return is_of_texts and is_text(value.arguments[0].value)


def converts_text(text: str, wanted: str) -> bool:
    """Whether a text is a bool (`b`) or a number (`n`) by what it says."""
    return text in _BOOLS if wanted == "b" else _NUMBER.fullmatch(text) is not None

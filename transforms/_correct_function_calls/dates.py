"""Dates in the letters of other languages, and in the wrong place.

Source: https://developer.hashicorp.com/terraform/language/functions/formatdate
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Edit
from transforms._correct_function_calls.written import Written

# Of C and Python.
_DIRECTIVES: Final = {
    "%A": "EEEE",
    "%B": "MMMM",
    "%D": "MM/DD/YY",
    "%F": "YYYY-MM-DD",
    "%H": "hh",
    "%I": "HH",
    "%M": "mm",
    "%R": "hh:mm",
    "%S": "ss",
    "%T": "hh:mm:ss",
    "%Y": "YYYY",
    "%a": "EEE",
    "%b": "MMM",
    "%d": "DD",
    "%m": "MM",
    "%p": "AA",
    "%y": "YY",
    "%z": "ZZZZ",
}
# Of Java, told by its small y.
_LETTERS: Final = {"yyyy": "YYYY", "yy": "YY", "dd": "DD", "d": "D", "HH": "hh", "H": "h", "hh": "HH", "h": "H"}
_SAME: Final = frozenset({"MM", "M", "MMM", "MMMM", "mm", "m", "ss", "s", "EEE", "EEEE"})
_PIECE: Final = re.compile(r"'[^']*'|%.|([A-Za-z])\1*|[^A-Za-z'%]+")
_DATE: Final = re.compile(r"(?=.*(?:YY|%Y|yy|DD|hh|%H))[\w%'\- :/.]+")


def dated(call: Written) -> list[Edit]:
    """`formatdate` with the time first, or with a format that it has no letters for."""
    texts = [value.literal if isinstance(value, hcl.Template) else None for value in call.values]
    if len(texts) == 2 and texts[0] is None and texts[1] is not None and _DATE.fullmatch(texts[1]):
        return call.swapped()
    if len(texts) == 1 and texts[0] is not None and _DATE.fullmatch(texts[0]):
        end = call.values[0].end
        return [call.put(end, end, ", timestamp()")]
    format_ = _translated(texts[0]) if len(texts) == 2 and texts[0] is not None else ""
    return [call.put(call.values[0].start, call.values[0].end, hcl.quoted(format_))] if format_ else []


def stamped(call: Written) -> list[Edit]:
    """`timestamp("YYYY")`, which is `formatdate("YYYY", timestamp())`."""
    value = call.values[0] if len(call.values) == 1 else None
    text = value.literal if isinstance(value, hcl.Template) else None
    if text is None or not _DATE.fullmatch(text):
        return []
    return call.whole(f"formatdate({hcl.quoted(_translated(text) or text)}, timestamp())")


def _translated(text: str) -> str:
    """A format in Terraform's letters; empty where one of them cannot be told."""
    is_java = "y" in text and "%" not in text
    made: list[str] = []
    for piece in [found[0] for found in _PIECE.finditer(text)]:
        if piece[0] == "%":
            made.append(_DIRECTIVES.get(piece, ""))
        elif piece[0] == "'" or not piece[0].isalpha():
            made.append(piece)
        elif piece in ("T", "Z") and "%" in text:
            made.append(f"'{piece}'")
        elif piece == "T":
            made.append("'T'")
        elif is_java and (piece in _LETTERS or piece in _SAME):
            made.append(_LETTERS.get(piece, piece))
        elif "%" in text or is_java:
            return ""
        else:
            made.append(piece)
    return "".join(made) if all(made) and "".join(made) != text else ""

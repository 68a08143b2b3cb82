"""One mistake that Terraform tells in two: what must be given and is not, and what stands there under another name."""

from typing import Final

from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of

_KINDS: Final = (Kind.MISSING_ARGUMENT, Kind.UNSUPPORTED_ARGUMENT)
# What many names have, so that it does not tell that one is meant by the other.
_COMMON: Final = frozenset({"arn", "arns", "config", "configuration", "id", "ids", "name", "names", "type"})


def other_half(module: Module, found: Rejection) -> str:
    """What is said of an argument that is not expected, where the one that is meant is missing; empty if none is."""
    name, other = _pair(module, found)
    is_half = found.kind is Kind.UNSUPPORTED_ARGUMENT and found.name == other
    return f'"{name}", which is required, may be meant: rename it.' if is_half else ""


def is_told_by_other(module: Module, found: Rejection) -> bool:
    """Whether it is the half of a mistake that the other one tells along: what is missing."""
    return found.kind is Kind.MISSING_ARGUMENT and found.name == _pair(module, found)[0]


def _pair(module: Module, found: Rejection) -> tuple[str, str]:
    """The argument that is missing beside a rejected one, and the one that may be meant by it.

    Empty where more than one is, or where no word is in both names.
    """
    if found.kind not in _KINDS or found.body is None:
        return "", ""
    beside = [one for one in rejections_of(module, *_KINDS) if one.body is found.body]
    missing = [one.name for one in beside if one.kind is Kind.MISSING_ARGUMENT]
    unknown = [one.name for one in beside if one.kind is Kind.UNSUPPORTED_ARGUMENT]
    pairs = [(name, other) for name in missing for other in unknown if _share(name, other)]
    return pairs[0] if len(pairs) == 1 else ("", "")


def _share(name: str, other: str) -> bool:
    """Whether two names have a word in common that tells what they are about."""
    return bool(({*name.split("_")} & {*other.split("_")}) - _COMMON)

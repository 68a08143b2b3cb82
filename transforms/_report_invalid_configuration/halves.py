"""One mistake that Terraform tells in two: what must be given and is not, and what stands there under another name."""

from typing import Final

from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of

_KINDS: Final = (Kind.MISSING_ARGUMENT, Kind.UNSUPPORTED_ARGUMENT)
# What many names have, so that it does not tell that one is meant by the other.
_COMMON: Final = frozenset({"arn", "arns", "config", "configuration", "id", "ids", "name", "names", "type"})


def other_half(module: Module, found: Rejection) -> str:
    """What is said of an argument that is missing, or is not expected, where the block has the one for the other.

    Empty where more than one is, or where no word is in both names.
    """
    if found.kind not in _KINDS or found.body is None:
        return ""
    beside = [one for one in rejections_of(module, *_KINDS) if one.body is found.body]
    missing = [one.name for one in beside if one.kind is Kind.MISSING_ARGUMENT]
    unknown = [one.name for one in beside if one.kind is Kind.UNSUPPORTED_ARGUMENT]
    pairs = [(name, other) for name in missing for other in unknown if _share(name, other)]
    if len(pairs) != 1:
        return ""
    name, other = pairs[0]
    if found.kind is Kind.MISSING_ARGUMENT and found.name == name:
        return f'"{other}", which is not expected here, may be meant for it: rename that.'
    return f'"{name}", which is required, may be meant: rename it.' if found.name == other else ""


def _share(name: str, other: str) -> bool:
    """Whether two names have a word in common that tells what they are about."""
    return bool(({*name.split("_")} & {*other.split("_")}) - _COMMON)

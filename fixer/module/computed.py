"""What some functions give for arguments that are known.

Source: https://developer.hashicorp.com/terraform/language/functions
"""

import re
from collections.abc import Callable, Sequence
from typing import Any, Final

_VERB: Final = re.compile(r"%%|%[sd]|%")


def _format(pattern: object, *values: object) -> str | None:
    """Texts and whole numbers in the places of plain verbs, numbers alone in those of `%d`; None of anything else."""
    if not isinstance(pattern, str) or not all(_is_scalar(value) for value in values):
        return None
    verbs = [verb for verb in _VERB.findall(pattern) if verb != "%%"]
    if "%" in verbs or len(verbs) != len(values):
        return None
    if any(verb == "%d" and isinstance(value, str) for verb, value in zip(verbs, values, strict=True)):
        # Of a text, it may be no number.
        return None
    given = iter(values)
    return _VERB.sub(lambda verb: "%" if verb[0] == "%%" else str(next(given)), pattern)


def _join(between: object, *lists: object) -> str | None:
    items = [item for one in lists if isinstance(one, list) for item in one]
    is_known = isinstance(between, str) and all(isinstance(one, list) for one in lists) and all(map(_is_scalar, items))
    return str(between).join(map(str, items)) if is_known else None


def _lower(text: object) -> str | None:
    return text.lower() if isinstance(text, str) else None


def _upper(text: object) -> str | None:
    return text.upper() if isinstance(text, str) else None


def _replace(text: object, old: object, new: object) -> str | None:
    if not isinstance(text, str) or not isinstance(old, str) or not isinstance(new, str):
        return None
    # What stands between slashes is an expression of its own.
    return None if len(old) > 1 and old[0] == old[-1] == "/" else text.replace(old, new)


def _is_scalar(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


_FUNCTIONS: Final[dict[str, Callable[..., str | None]]] = {
    "format": _format,
    "join": _join,
    "lower": _lower,
    "replace": _replace,
    "upper": _upper,
}
COMPUTED: Final = tuple([f"{name}(" for name in _FUNCTIONS])


def computed(name: str, arguments: Sequence[Any]) -> str | None:
    """What a function gives; None where that cannot be told here."""
    function = _FUNCTIONS.get(name)
    try:
        return function(*arguments) if function is not None else None
    except TypeError:
        # It takes another number of arguments.
        return None

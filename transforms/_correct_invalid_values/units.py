"""Units that the name of a variable tells, or what is said of it: its value stays in that one, whoever reads it."""

import re
from typing import Final

from fixer.module import Module
from transforms._correct_invalid_values.doubts import unit_of
from transforms._correct_invalid_values.origins import Origin

_WORDS: Final = {
    "milliseconds": ("ms", "msec", "msecs", "millis", "millisecond"),
    "seconds": ("sec", "secs", "second"),
    "minutes": ("mins", "minute"),
    "hours": ("hr", "hrs", "hour"),
    "days": ("day",),
    "weeks": ("week",),
    "months": ("month",),
    "years": ("year",),
    "kilobytes": ("kb", "kib", "kilobyte"),
    "megabytes": ("mb", "mib", "megabyte"),
    "gigabytes": ("gb", "gib", "gigabyte"),
}
_UNITS: Final = {word: unit for unit, words in _WORDS.items() for word in (unit, *words)}
_LONG: Final = frozenset({"weeks", "months", "years"})


def tells_another_unit(module: Module, origin: Origin, address: str) -> bool:
    """Whether what a value is called, or what is said of it where it stands, tells another unit than that of the
    argument which reads it.
    """
    declared = module.find(origin.root) if origin.root.startswith("var.") else None
    described = declared.value("description") if declared is not None else None
    text = origin.source.text
    line = text[text.rfind("\n", 0, origin.node.start) + 1 :].partition("\n")[0]
    around = [line, declared.block.code if declared is not None and not origin.is_part else ""]
    units = _told([origin.root, origin.attribute, described.code if described is not None else ""])
    # A remark says how long that is, too: `2555 # seven years`.
    units |= _told(around) - _LONG
    return bool(units - {unit_of(address)})


def _told(texts: list[str]) -> set[str]:
    words = re.findall(r"[a-z]+", " ".join([re.sub(r"(?<=[a-z])(?=[A-Z])", " ", one) for one in texts]).lower())
    return {_UNITS[word] for word in words if word in _UNITS}

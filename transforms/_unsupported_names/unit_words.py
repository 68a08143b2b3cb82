"""The units that names tell, short or written out, and when two names tell different ones."""

import re
from typing import Final

# How many of the smallest unit of its kind each one is.
TIMES: Final = {
    "ms": 1,
    "millis": 1,
    "milliseconds": 1,
    "secs": 1000,
    "seconds": 1000,
    "mins": 60_000,
    "minutes": 60_000,
    "hours": 3_600_000,
    "days": 86_400_000,
    "weeks": 604_800_000,
}
_KIB: Final = 1024
# AWS calls 1024 megabytes a gigabyte.
SIZES: Final = {
    "bytes": 1,
    **dict.fromkeys(("kb", "kib", "kilobytes", "kibibytes", "kilo_bytes"), _KIB),
    **dict.fromkeys(("mb", "mib", "megabytes", "mebibytes", "mega_bytes"), _KIB**2),
    **dict.fromkeys(("gb", "gib", "gigabytes", "gibibytes", "giga_bytes"), _KIB**3),
    **dict.fromkeys(("tb", "tib", "terabytes", "tebibytes", "tera_bytes"), _KIB**4),
}
UNIT: Final = re.compile(rf"(?P<stem>\w+?)(?:_in)?_(?P<unit>{'|'.join([*TIMES, *SIZES])})")
# What is never converted, but told from all others. Rates are called by one word, whatever a kilobyte is.
_OTHERS: Final = {
    "percent": 1,
    "percentage": 1,
    "bits": 2,
    **dict.fromkeys(("kbps", "kibps"), 3),
    **dict.fromkeys(("mbps", "mibps"), 4),
    **dict.fromkeys(("gbps", "gibps"), 5),
    "months": 6,
    "years": 7,
}
_LAST: Final = re.compile(rf"(?:\w*?_)??(?P<unit>{'|'.join([*TIMES, *SIZES, *_OTHERS])})")


def differ_in_unit(one: str, other: str) -> bool:
    """Whether two names tell a unit each, and not the same: `size_in_gigabytes` and `size_in_megabytes`."""
    first, second = _unit(one), _unit(other)
    return first is not None and second is not None and first != second


def _unit(name: str) -> tuple[int, int] | None:
    """The unit that a name ends in: of which kind, and how many of the smallest one it is."""
    match = _LAST.fullmatch(name)
    if match is None:
        return None
    kinds = (TIMES, SIZES, _OTHERS)
    return next((i, kind[match["unit"]]) for i, kind in enumerate(kinds) if match["unit"] in kind)

"""Windows of maintenance and of backups, whose hours have two digits and whose days three letters.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (PreferredMaintenanceWindow,
PreferredBackupWindow)
"""

import re
from typing import Final

from fixer.validation import Rejection

_SHAPE: Final = "must satisfy the format of"
_DAY: Final = re.compile(r"\b(sun|mon|tue|wed|thu|fri|sat)[a-z]+", re.IGNORECASE)
_NAMES: Final = frozenset({"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"})
_RANGE: Final = re.compile(r"\s*-\s*")
_HOUR: Final = re.compile(r"(?<!\d)(\d)(?=:\d\d)")
_RIGHT: Final = r"(?:{day}:)?(?:[01]\d|2[0-3]):[0-5]\d-(?:{day}:)?(?:[01]\d|2[0-3]):[0-5]\d"


def window(found: Rejection, text: str) -> str:
    """A window as it is written for AWS; empty where that cannot be told, and of anything else."""
    if _SHAPE not in found.detail:
        return ""
    days = _DAY.findall(text)
    if any(word.lower() not in _NAMES for word in re.findall(r"[A-Za-z]{4,}", text)):
        return ""
    right = _HOUR.sub(r"0\1", _RANGE.sub("-", _DAY.sub(lambda day: day[1].lower(), text.strip())))
    has_days = "ddd" in found.detail
    shape = _RIGHT.format(day="[A-Za-z]{3}")
    is_right = re.fullmatch(shape, right) is not None and len(re.findall(r"[A-Za-z]{3}:", right)) == 2 * has_days
    return right if is_right and len(days) <= 2 else ""

"""Version constraints as ranges: whether two can be met at once, and what says the same as both.

Only what can be told for sure: a constraint with a prerelease, or with a version cut short where its meaning hangs on
the parts that are missing (`= 5`), counts as not understood.

Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
"""

import re
from typing import Final, NamedTuple

_CONDITION = re.compile(r"\s*(>=|<=|!=|~>|=|>|<)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?\s*")

# A cut between versions: just before (0) or just after (1) one.
Cut = tuple[tuple[int, ...], int]
_FIRST: Final[Cut] = ((0, 0, 0), 0)
_LAST: Final[Cut] = ((10**9,), 0)


class Range(NamedTuple):
    """The versions from one cut to another, but for some."""

    low: Cut
    high: Cut
    without: frozenset[tuple[int, ...]] = frozenset()

    def within(self, other: "Range") -> "Range":
        """The versions that are in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        without = [version for version in self.without | other.without if low <= (version, 0) < high]
        return Range(low, high, frozenset(without))

    @property
    def is_empty(self) -> bool:
        """Whether no version is in it."""
        return self.low >= self.high or (self.high == (self.low[0], 1) and bool(self.without))


def allowed(constraint: str) -> Range | None:
    """The versions that a constraint allows; None where that cannot be told."""
    found = Range(_FIRST, _LAST)
    for condition in constraint.split(","):
        match = _CONDITION.fullmatch(condition)
        if match is None:
            return None
        given = [int(part) for part in match.groups()[1:] if part is not None]
        one = _condition(match[1] or "=", given)
        if one is None:
            return None
        found = found.within(one)
    return found


def _condition(operator: str, given: list[int]) -> Range | None:
    version = (*given, 0, 0)[:3]
    before, after = (version, 0), (version, 1)
    match operator:
        case ">=":
            return Range(before, _LAST)
        case "<":
            return Range(_FIRST, before)
        case "~>":
            ends = (given[0], given[1] + 1, 0) if len(given) == 3 else (given[0] + 1, 0, 0)
            return Range(before, (ends, 0))
    if len(given) < 3:
        return None
    match operator:
        case ">":
            return Range(after, _LAST)
        case "<=":
            return Range(_FIRST, after)
        case "!=":
            return Range(_FIRST, _LAST, frozenset([version]))
    return Range(before, after)


def both(first: str, second: str) -> str | None:
    """The constraint that allows what two allow, in the words of one of them where that will do.

    An empty one allows everything. None where no version meets both, or where that cannot be told.
    """
    if _words(first) == _words(second) or not second:
        return first
    if not first:
        return second
    one, other = allowed(first), allowed(second)
    if one is None or other is None:
        return None
    common = one.within(other)
    if common.is_empty:
        return None
    if common in (one, other):
        return first if common == one else second
    (major, minor, patch), is_after = common.low
    if (patch, is_after) == (0, 0) and common.high == ((major + 1, 0, 0), 0) and not common.without:
        return f"~> {major}.{minor}"
    return f"{first}, {second}"


def _words(constraint: str) -> list[str]:
    return sorted(["".join(condition.split()).removeprefix("=") for condition in constraint.split(",")])

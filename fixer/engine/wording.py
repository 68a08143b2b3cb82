"""How messages say things that many of them say."""

from collections.abc import Iterable


def listed(names: Iterable[str]) -> str:
    """Names in a sentence: `a`, `a and b`, `a, b and c`. One at least."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last

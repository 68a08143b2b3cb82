"""A module in one of its uses: from the call that makes it up to the module that nothing calls."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer.module import DEEPEST, Declaration, Placed

# A call and the module that it stands in.
Call = tuple[Placed, Declaration]
# A module that is used more often than this is looked at in some of its uses.
_MOST: Final = 100


class Frame(NamedTuple):
    """A module, and the calls that it is made by, its own first."""

    place: Placed
    calls: tuple[Call, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from other frames."""
        return (self.place.path, *[f"{place.path}:{call.address}" for place, call in self.calls])

    @property
    def caller(self) -> "Frame | None":
        """The frame of the module that its call stands in."""
        return Frame(self.calls[0][0], self.calls[1:]) if self.calls else None


def frames(place: Placed, depth: int = 0) -> tuple[Frame, ...]:
    """All uses of a module, as far as the modules that call it can be read."""
    found: list[Frame] = []
    for caller, call in place.callers() if depth < DEEPEST else ():
        if not caller.module.problems:
            found += [Frame(place, ((caller, call), *above.calls)) for above in frames(caller, depth + 1)]
    return tuple(found[:_MOST]) or (Frame(place),)


def with_calls(frame: Frame, declaration: Declaration) -> Iterator[tuple[Frame, Declaration]]:
    """A block in its frame, and the calls around it in theirs."""
    yield frame, declaration
    for i, (place, call) in enumerate(frame.calls):
        yield Frame(place, frame.calls[i + 1 :]), call

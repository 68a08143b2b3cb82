"""What is worked out of a whole once, and kept as long as that lives."""

from collections.abc import Callable
from functools import cached_property
from typing import Self, TypeVar, cast

T = TypeVar("T")


class Kept:
    """Something immutable, of which functions make things that many ask for."""

    @cached_property
    def _worked_out(self) -> dict[object, object]:
        return {}

    def once(self, make: Callable[[Self], T]) -> T:
        """What a function makes of this, kept: for what is worked out of all of it and asked for often."""
        if make not in self._worked_out:
            self._worked_out[make] = make(self)
        return cast("T", self._worked_out[make])

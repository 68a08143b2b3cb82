"""A call as it is written: where its name, its brackets and its arguments stand, and edits of them."""

from typing import NamedTuple

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Module, Source
from fixer.validation import kind_of


class Written(NamedTuple):
    """A call in a file of a module."""

    module: Module
    source: Source
    call: hcl.FunctionCall

    @property
    def name(self) -> str:
        """The function's name."""
        return self.call.name

    @property
    def values(self) -> list[hcl.Expression]:
        """The arguments."""
        return [argument.value for argument in self.call.arguments]

    @property
    def codes(self) -> list[str]:
        """The code of the arguments."""
        return [value.code.strip() for value in self.values]

    @property
    def kinds(self) -> list[str]:
        """What the arguments give, as `kind_of` has it."""
        return [kind_of(self.module, value) for value in self.values]

    @property
    def is_plain(self) -> bool:
        """Whether the call stands on one line, with no comment in it, and spreads no argument."""
        code = self.source.text[self.call.start : self.call.end]
        marks = {argument.separator.strip() for argument in self.call.arguments}
        return "\n" not in code and "/*" not in code and marks <= {"", ","}

    def put(self, start: int, end: int, code: str) -> Edit:
        """Code in the place of a stretch of the file."""
        return Replace(self.source, self.source.stretch(start, end), code)

    def whole(self, code: str) -> list[Edit]:
        """Other code for all of the call, if that is plain."""
        return [self.put(self.call.start, self.call.end, code)] if code and self.is_plain else []

    def renamed(self, name: str) -> list[Edit]:
        """The call of another function."""
        return [self.put(self.call.start, self.call.start + len(self.name), name)]

    def enclosed(self, opened: str, closed: str) -> list[Edit]:
        """Brackets around all arguments."""
        at = self.call.start + len(self.name)
        if self.source.text[at : at + 1] != "(":
            return []
        return [self.put(at, at + 1, "(" + opened), self.put(self.call.end - 1, self.call.end, closed + ")")]

    def opened(self, value: hcl.TupleCons) -> list[Edit]:
        """The elements of a list as arguments, without its brackets."""
        if not value.elements:
            return []
        start = self.source.text.index("[", value.start)
        return [self.put(start, start + 1, ""), self.put(value.end - 1, value.end, "")]

    def swapped(self) -> list[Edit]:
        """The first two arguments in the other order."""
        (one, other), (code, other_code) = self.values[:2], self.codes[:2]
        return [self.put(one.start, one.end, other_code), self.put(other.start, other.end, code)]

"""What a body holds: items and who owns the trivia around them, arguments, and stretches that are not HCL.

Inside a line a token owns what stands before it. An item owns the comment lines that touch it (its `comments`) and the
rest of its last line (its `trail`); a blank line detaches, so a comment above a blank line belongs to nobody (`gap`).

Source: HCL native syntax specification, "Structural Elements"
(https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
"""

import re

from fixer.hcl.expression_parser import parse_expression
from fixer.hcl.expressions import Expression
from fixer.hcl.node import Node, apart

# The last line of an item's lead that is blank, with all above it.
_GAP = re.compile(r"(?:[\s\S]*\n)?[ \t]*\r?\n")


class Item(Node):
    """An attribute, a block, or a stretch that is neither. `lead` is all that stands between it and the item before."""

    lead: str
    # How much of the lead ends the line of the brace before it.
    _brace_line: int = apart(default=0, kw_only=True)

    @property
    def gap(self) -> str:
        """What stands above the item and is not its own: blank lines, and comments that a blank line detaches."""
        found = _GAP.match(self.lead)
        return self.lead[: max(found.end() if found else 0, self._brace_line)]

    @property
    def indent(self) -> str:
        """The blanks before the item's first token."""
        return self.lead[len(self.lead.rstrip(" \t")) :]

    @property
    def comments(self) -> str:
        """The comment lines that touch the item from above."""
        return self.lead[len(self.gap) : len(self.lead) - len(self.indent)]

    @property
    def outer_start(self) -> int:
        """Where the item starts, its own comments and its indentation included (an offset in the file)."""
        return self.start - len(self.lead) + len(self.gap)


class Attribute(Item):
    """`name = value`, with the rest of its line. `start` is that of the name, `end` that of the value."""

    name: str
    equals: str
    value_code: str
    trail: str
    _value: Expression | None = apart(default=None, init=False)

    @property
    def value(self) -> Expression:
        """The value's tree. Raises ExpressionError if it is not an expression."""
        value = self._value
        if value is None:
            value = parse_expression(self.value_code, self.value_start)
            object.__setattr__(self, "_value", value)
        return value

    @property
    def value_start(self) -> int:
        """Where the value starts (an offset in the file)."""
        return self.end - len(self.value_code)

    @property
    def outer_end(self) -> int:
        """Where the attribute's line ends (an offset in the file)."""
        return self.end + len(self.trail)


class Invalid(Item):
    """A stretch that is not HCL: it goes wrong at `wrong` (an offset in the file) for the reason in `message`.

    `inside` is where the inside of a block starts whose end was not found (an offset in the file), else -1.
    """

    text: str
    wrong: int = apart(default=-1, kw_only=True)
    message: str = apart(default="", kw_only=True)
    advice: str = apart(default="", kw_only=True)
    inside: int = apart(default=-1, kw_only=True)

"""One closing brace too few at the end of a file, or one too many at its top level."""

from collections.abc import Sequence

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.bodies import Body, Item, LostError
from transforms._mend_syntax.lexed import Lexed

_TOP_LEVEL = frozenset(
    ("terraform", "provider", "resource", "data", "variable", "output", "locals", "module", "moved", "import", "check")
)


def last_brace(lexed: Lexed, body: Body, opened: Sequence[int], extra: Sequence[Fix]) -> Fix | None:
    """The repair of the one brace that is wrong in a file.

    `opened` are the braces that are never closed, `extra` take away those that close nothing. Raises LostError where
    more is wrong, or where a block ends elsewhere than it looks.
    """
    if not opened and not extra:
        return None
    types = {lexed.code(item.first) if item.body else "" for item in body.items}
    if len(opened) + len(extra) > 1 or not types <= _TOP_LEVEL or not all(_is_square(lexed, i) for i in body.items):
        raise LostError
    if extra:
        return extra[0]
    last = lexed.size - 1
    while lexed.kind(last) == t.NEWLINE:
        last -= 1
    if lexed.kind(last) != "}" or not _is_inside(lexed, body.items[-1]):
        raise LostError
    brace, (_, end) = lexed.tokens[opened[0]], lexed.line_of(lexed.tokens[last].start)
    said = "Unclosed configuration block: there is no closing brace for this block before the end of the file"
    code = hcl.newline_of(lexed.text) + lexed.indent(brace.start) + "}"
    return lexed.fix(f"{said}: it is added there", brace.start, brace.end, (end, end, code))


def _is_square(lexed: Lexed, item: Item) -> bool:
    """Whether every bracket in an item that starts a line by closing stands below the line that opens it."""
    open_: list[str] = []
    for i in range(item.first, item.past):
        if lexed.kind(i) in ("(", "[", "{"):
            open_.append(lexed.indent(lexed.tokens[i].start))
        elif lexed.kind(i) in (")", "]", "}"):
            opened = open_.pop() if open_ else None
            if lexed.margin(i) not in (None, opened):
                return False
    return True


def _is_inside(lexed: Lexed, block: Item) -> bool:
    """Whether what stands in a block, and in the blocks in it, is indented more than it."""
    least = len(lexed.indent(lexed.tokens[block.first].start))
    for item in block.body.items if block.body else ():
        margin = lexed.margin(item.first)
        if (margin is not None and len(margin) <= least) or not _is_inside(lexed, item):
            return False
    return True

"""Where the items of a block must stand: each on a line of its own, with nothing between them."""

from collections.abc import Iterator
from itertools import pairwise

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.bodies import Body, Item
from transforms._mend_syntax.lexed import Lexed

_Edit = tuple[int, int, str]


def layout(lexed: Lexed, body: Body) -> Iterator[Fix]:
    """The separators that do not belong between items, and the line breaks that do."""
    edits = [*_separators(lexed, body), *_breaks(lexed, body, hcl.newline_of(lexed.text), "")]
    if edits:
        yield lexed.fix("Missing newline after block definition: each block has its own lines", *edits[0][:2], *edits)
    for item in body.items:
        if item.body:
            yield from _block(lexed, item, item.body, lexed.indent(lexed.tokens[item.first].start))


def _block(lexed: Lexed, item: Item, body: Body, indent: str) -> Iterator[Fix]:
    start, end = lexed.tokens[item.first].start, lexed.tokens[item.past - 1].end
    header = lexed.text[start : lexed.tokens[body.open].start].strip()
    if "\n" not in lexed.text[start:end]:
        if edits := list(_inside(lexed, body, "\n", indent)):
            said = "Invalid single-argument block definition: on one line a block can hold one argument, and no block"
            code = _formatted(lexed, start, end, edits, indent)
            yield lexed.fix(f"{said}: {header} is written on several lines", start, end, (start, end, code))
        return
    if separators := list(_separators(lexed, body)):
        said = f"Missing newline after argument: nothing but a new line separates the arguments of {header}"
        yield lexed.fix(said, *separators[0][:2], *separators)
    elif breaks := list(_breaks(lexed, body, hcl.newline_of(lexed.text), indent)):
        said = f"Missing newline after argument: each argument of {header} and its closing brace has its own line"
        yield lexed.fix(said, start, lexed.tokens[body.open].end, *breaks)
    for inner in body.items:
        if inner.body:
            own = lexed.margin(inner.first)
            yield from _block(lexed, inner, inner.body, indent + "  " if own is None else own)


def _inside(lexed: Lexed, body: Body, newline: str, indent: str) -> Iterator[_Edit]:
    """The edits of a block and of all blocks in it."""
    yield from _separators(lexed, body)
    yield from _breaks(lexed, body, newline, indent)
    for item in body.items:
        if item.body:
            yield from _inside(lexed, item.body, newline, indent + "  ")


def _separators(lexed: Lexed, body: Body) -> Iterator[_Edit]:
    for at in body.separators:
        yield lexed.blanks(at), lexed.tokens[at].end, ""


def _breaks(lexed: Lexed, body: Body, newline: str, indent: str) -> Iterator[_Edit]:
    """The line breaks that are missing in a body, before its items and its closing brace."""
    items = body.items
    if not items or (body.open >= 0 and len(items) == 1 and not items[0].body and _is_one_line(lexed, body)):
        return
    places = [(body.open, items[0].first, indent + "  ")] if body.open >= 0 else []
    places += [(a.past - 1, b.first, indent + "  " * (body.open >= 0)) for a, b in pairwise(items)]
    places += [(items[-1].past - 1, body.close, indent)] if body.open >= 0 else []
    for before, after, lead in places:
        if not any(lexed.kind(i) == t.NEWLINE for i in range(before + 1, after)):
            yield lexed.blanks(after), lexed.tokens[after].start, newline + lead


def _is_one_line(lexed: Lexed, body: Body) -> bool:
    """Whether the one argument of a block stands beside both braces, as it may."""
    item = body.items[0]
    beside = (*range(body.open + 1, item.first), *range(item.past, body.close))
    return not any(lexed.kind(i) == t.NEWLINE for i in beside)


def _formatted(lexed: Lexed, start: int, end: int, edits: list[_Edit], indent: str) -> str:
    """The text from `start` to `end` with edits, laid out as `terraform fmt` would."""
    code, done = "", start
    for first, last, new in sorted(edits):
        code += lexed.text[done:first] + new
        done = last
    lines = hcl.formatted(code + lexed.text[done:end]).split("\n")
    return (hcl.newline_of(lexed.text) + indent).join(lines)

"""Where functions are called: what looks like a call, and the calls that stand at places of a file, as nodes."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Source
from fixer.validation.places import attribute_at, untried

_CALL: Final = re.compile(r"(?<![\w.:-])([A-Za-z_][\w-]*)\(")


class Called(NamedTuple):
    """A call, and the top-level block that it stands in."""

    declaration: Declaration
    call: hcl.FunctionCall


def called_names(source: Source) -> tuple[tuple[str, int], ...]:
    """The names that stand before parentheses, in comments and texts, too, each with its place."""
    return source.once(_called_names)


def _called_names(source: Source) -> tuple[tuple[str, int], ...]:
    text, found = source.text, []
    # From the parentheses backwards: to search for one character is a hundred times as fast as to try each word.
    at = text.find("(")
    while at >= 0:
        start = at
        while start and (text[start - 1].isalnum() or text[start - 1] in "_-"):
            start -= 1
        if call := _CALL.match(text, start):
            found.append((call[1], start))
        at = text.find("(", at + 1)
    return tuple(found)


def written_calls(source: Source, starts: Iterable[int]) -> Iterator[Called]:
    """The calls that start at these places of a file. What stands there in a comment or a text is none.

    Those that `try` or `can` stand around are left out: what is wrong with them is for these to tell. So are those of
    an expression with a syntax error.
    """
    parsed: dict[int, dict[int, hcl.FunctionCall]] = {}
    for start in starts:
        block = source.item_at(start)
        item = attribute_at(block.body, start) if block else None
        if block is None or item is None:
            continue
        if item.start not in parsed:
            parsed[item.start] = _calls(item)
        call = parsed[item.start].get(start)
        if call is not None:
            yield Called(Declaration(source, block), call)


def _calls(item: hcl.Attribute) -> dict[int, hcl.FunctionCall]:
    try:
        value = item.value
    except hcl.ExpressionError:
        return {}
    return {call.start: call for call in calls_in(value)}


def calls_in(node: hcl.Node) -> Iterator[hcl.FunctionCall]:
    """The calls in an expression or a template, but for what is tried, in source order."""
    return (one for one in untried(node) if isinstance(one, hcl.FunctionCall))

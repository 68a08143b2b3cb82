"""Cuts that drop a `depends_on` which can never hold: what it waits for reads what is waiting.

Where it does so by way of others, it may be one of these that is wrong: such a cut is not safe.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Remove, Replace, Safety
from fixer.module import Cycle, Link, Source
from transforms._dependency_cycles.cut import Cut, is_open, shown

_COST: Final = 100
# What takes a picture of other resources, and has to wait for them.
_ORDERED: Final = frozenset({"aws_api_gateway_deployment", "aws_apigatewayv2_deployment"})


def waits(cycle: Cycle) -> Iterator[Cut]:
    """One cut, if one `depends_on` is all in the cycle that is not read; of two, it cannot be told which is meant."""
    found = [(link, argument) for link in cycle.links if (argument := _argument(link)) is not None]
    if len({(link.origin, link.target) for link, _ in found}) != 1:
        return
    link, argument = found[0]
    elements = argument.value.elements if isinstance(argument.value, hcl.TupleCons) else ()
    if link.declaration.type in _ORDERED:
        return
    at = next((i for i, one in enumerate(elements) if one.value.start <= link.start < one.value.end), None)
    if at is None or not is_open(link.declaration) or len(found) > 1:
        return
    said = f"take {shown(link.target)} out of the depends_on of {shown(link.origin)}, for which it can never wait"
    edits = (without(link.declaration.source, argument, elements, at),)
    direct = any(back.origin == link.target and back.target == link.origin for back in cycle.links)
    safety = Safety.SAFE if direct else Safety.UNSAFE
    yield Cut(frozenset([link]), link.declaration, argument, said, edits, _COST, safety)


def _argument(link: Link) -> hcl.Attribute | None:
    """The `depends_on` that a link stands in."""
    argument = link.declaration.attribute("depends_on") if link.reference else None
    return argument if argument is not None and argument.start <= link.start < argument.end else None


def without(source: Source, argument: hcl.Attribute, elements: tuple[hcl.Element, ...], at: int) -> Edit:
    """The edit that takes an element out of the list that an argument is set to; of the last one, all of it."""
    if len(elements) == 1:
        return Remove(source, argument)
    text = source.text
    start, end = elements[at].value.start, elements[at].value.end
    line, close = text.rfind("\n", 0, start) + 1, text.find("\n", end) + 1
    alone = not text[line:start].strip() and text[end:close].lstrip(" \t,")[:1] in ("#", "/", "\r", "\n")
    if alone:
        # A line of its own, with the comment behind it.
        start, end = line, close
    elif at + 1 < len(elements):
        end = elements[at + 1].value.start
    else:
        start = elements[at - 1].value.end
    return Replace(source, source.stretch(start, end), "")

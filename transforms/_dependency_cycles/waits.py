"""Cuts that drop a `depends_on` which can never hold: what it waits for reads what is waiting.

Where it does so by way of others, it may be one of these that is wrong: such a cut is not safe.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Safety
from fixer.module import Cycle, Link
from transforms._dependency_cycles.cut import Cut, is_open, shown
from transforms._own_resources.removal import without

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

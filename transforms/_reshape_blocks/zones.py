"""The zones of a domain, for which it is switched on that there are several.

The provider sends the block with their number only where that is switched on.
Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opensearch_domain#zone_awareness_enabled-1
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Insert, Refusal, Replace
from fixer.module import Module, known
from transforms._reshape_blocks.targets import Move

ZONES: Final = "zone_awareness_config"
_SWITCH: Final = "zone_awareness_enabled"
_NUMBER: Final = "availability_zone_count"


def switched_on(module: Module, moves: list[Move], found: Iterator[Fix | Refusal]) -> Iterator[Fix | Refusal]:
    """The number of zones in its block, and the switch beside it, where more than one is asked for."""
    body = moves[0].one.body
    number = next((move.one for move in moves if move.place.argument == _NUMBER), None)
    if body is None or number is None or not isinstance(number.node, hcl.Attribute):
        yield from found
        return
    switch = body.attribute(_SWITCH)
    is_one = known(module, number.node.value) in (1, "1")
    if switch is not None and (is_one or known(module, switch.value) is not False):
        yield from found
        return
    if switch is not None:
        yield Refusal(
            number.declaration.source,
            number.node,
            f'{number.message} It belongs in "{ZONES}", and {_SWITCH} = false stands: one has to go.',
        )
        return
    for item in body.attributes:
        if item.name.startswith("zone_aware"):
            said = f'It belongs in "{ZONES}", beside {_SWITCH}, which "{item.name}" may say'
            yield Refusal(number.declaration.source, number.node, f"{number.message} {said}.")
            return
    for one in found:
        edits = _with_switch(one.edits) if isinstance(one, Fix) and not is_one else ()
        said = f"{one.message}, and {_SWITCH} = true is written, without which it says nothing"
        yield one._replace(edits=edits, message=said) if isinstance(one, Fix) and edits else one


def _with_switch(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Edits that put the number into its block, with the switch above that."""
    line = f"{_SWITCH} = true"
    for at, edit in enumerate(edits):
        if isinstance(edit, Append | Replace) and edit.code.lstrip().startswith(f"{ZONES} {{"):
            return (*edits[:at], edit._replace(code=_above(edit, line)), *edits[at + 1 :])
    standing = next(
        (edit.node for edit in edits if isinstance(edit, Append) and isinstance(edit.node, hcl.Block)), None
    )
    return (*edits, Insert(edits[0].source, standing, f"{line}\n", "before")) if standing is not None else ()


def _above(edit: Append | Replace, line: str) -> str:
    """The code of a block with a line above it."""
    if isinstance(edit, Append):
        return f"{line}\n\n{edit.code.lstrip()}"
    newline, indent = hcl.newline_of(edit.source.text), edit.node.indent if isinstance(edit.node, hcl.Attribute) else ""
    return f"{line}{newline}{newline}{indent}{edit.code.lstrip()}"

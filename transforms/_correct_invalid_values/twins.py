"""Rules and routes that come in pairs: one for version 4 of IP, and the same for version 6."""

from collections.abc import Iterator, Mapping
from typing import Final

from fixer import hcl
from fixer.module import Module, nested_blocks
from fixer.validation import Rejection

# What is another in each rule of a pair.
_OWN: Final = frozenset({"description", "rule_no", "rule_number", "tags"})


def has_twin(module: Module, found: Rejection, arguments: Mapping[str, str], network: str) -> bool:
    """Whether a network is what the other argument has in another block that says the same besides. `arguments` are
    those for networks, with that for the other version.
    """
    if found.body is None:
        return False
    own = _rest(found.body, arguments)
    return bool(own) and any(
        body is not found.body and has_network(body, arguments[found.name], network) and _rest(body, arguments) == own
        for body in _siblings(module, found)
    )


def has_network(body: hcl.Body, name: str, network: str) -> bool:
    """Whether an argument is a network, or has it in a list."""
    item = body.attribute(name)
    if item is None:
        return False
    values = [one.value for one in item.value.elements] if isinstance(item.value, hcl.TupleCons) else [item.value]
    return any(isinstance(one, hcl.Template) and one.literal == network for one in values)


def _siblings(module: Module, found: Rejection) -> Iterator[hcl.Body]:
    """The blocks of that type in the resource, or the resources of its type."""
    if found.path:
        for block in nested_blocks(found.declaration.body, found.path.rpartition(".")[2]):
            yield block.body
    else:
        for one in module.resources(found.declaration.type):
            yield one.body


def _rest(body: hcl.Body, arguments: Mapping[str, str]) -> dict[str, str]:
    """What a rule says besides its networks."""
    items = [item for item in body.items if isinstance(item, hcl.Attribute)]
    return {item.name: item.value_code for item in items if item.name not in arguments and item.name not in _OWN}

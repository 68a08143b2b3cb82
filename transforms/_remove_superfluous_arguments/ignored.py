"""What a lifecycle ignores and the provider alone decides: Terraform warns that it has no effect.

Sources: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes and
https://github.com/hashicorp/terraform/blob/v1.11.4/internal/terraform/node_resource_validate.go
"""

from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Level, Remove, Replace
from fixer.module import Declaration, Module
from fixer.validation import read_schemas_of
from transforms._own_resources.placement import is_commented
from transforms._own_resources.removal import without

_NAME: Final = "ignore_changes"


def ignored(module: Module) -> Iterator[Fix]:
    """The list without them; without the argument, or its block, where nothing is left in it."""
    for resource in module.declarations("resource"):
        for block in resource.body.blocks("lifecycle") if resource.source.is_editable else ():
            item = block.body.attribute(_NAME)
            elements = item.value.elements if item is not None and isinstance(item.value, hcl.TupleCons) else ()
            found = [at for at, one in enumerate(elements) if _is_decided(module, resource, one.value)]
            edits = _edits(resource, block, item, elements, found) if item is not None and found else ()
            if item is not None and edits:
                names = " and ".join([elements[at].value.code.strip() for at in found])
                what, done = ("is", "It is") if len(found) == 1 else ("are", "They are")
                told = f"{resource.address}: Redundant {_NAME} element: {names} {what} decided by the provider alone."
                said = f"{told} {done} removed"
                yield Fix(resource.source, item, said, edits, level=Level.NOTE)


def _is_decided(module: Module, resource: Declaration, element: hcl.Expression) -> bool:
    """Whether an element is an attribute that nobody can set, in whatever version of the provider."""
    if not isinstance(element, hcl.Variable):
        return False
    schemas = read_schemas_of(module, resource)
    arguments = [schema.argument(element.name) for schema in schemas]
    return bool(schemas) and all(argument is not None and not argument.is_settable for argument in arguments)


def _edits(
    resource: Declaration,
    block: hcl.Block,
    item: hcl.Attribute,
    elements: Sequence[hcl.Element],
    found: Sequence[int],
) -> tuple[Edit, ...]:
    source, code = resource.source, item.value.code
    if len(found) == len(elements):
        is_all = list(block.body.items) == [item] and not is_commented(block.body.code)
        return () if is_commented(code) else (Remove(source, block if is_all else item),)
    if "\n" in code:
        return tuple([without(source, item, tuple(elements), at) for at in found])
    left = [one.value.code.strip() for at, one in enumerate(elements) if at not in found]
    return (Replace(source, item.value, f"[{', '.join(left)}]"),)

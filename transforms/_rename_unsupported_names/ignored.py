"""Names in the lists of changes that a lifecycle ignores: they follow what they are the names of."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Replace
from fixer.validation import Rejection


def ignored(found: Rejection, new: str) -> Iterator[Replace]:
    """The same name where the lifecycle lists it."""
    for lifecycle in found.declaration.body.blocks("lifecycle") if not found.path else ():
        listed = lifecycle.body.attribute("ignore_changes")
        for element in listed.value.elements if listed and isinstance(listed.value, hcl.TupleCons) else ():
            if isinstance(element.value, hcl.Variable) and element.value.name == found.name:
                yield Replace(found.declaration.source, element.value, new)

"""Which repair something that is out of place has."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Module
from fixer.provider.language import LABELS
from fixer.validation import Kind, Rejection
from transforms._place_language_blocks import calls, labels, names, outside, requirements, settings


def repair(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of one rejection, or why a person has to; nothing where there is nothing to add."""
    is_outermost = found.body is found.declaration.source.tree.body
    if found.kind in (Kind.LABELS, Kind.NAME) and not found.path:
        yield from labels.corrected(module, found)
    elif found.path == "required_providers":
        yield from requirements.entry(found)
    elif is_outermost and found.name in settings.SETTINGS:
        yield from settings.into_terraform(module, found)
    elif is_outermost:
        yield from names.named(module, found)
    elif isinstance(found.node, hcl.Attribute) and found.name == "required_providers":
        yield from names.as_block(found, found.node, found.name)
    elif found.declaration.kind == "terraform" and isinstance(found.node, hcl.Block) and found.name not in LABELS:
        yield from requirements.misnamed(found)
    elif isinstance(found.node, hcl.Block) and found.declaration.kind == "module" and found.name not in LABELS:
        yield from calls.argument(module, found, found.node)
    elif isinstance(found.node, hcl.Block) and found.name in LABELS and not found.path:
        yield from outside.moved(module, found, found.node)

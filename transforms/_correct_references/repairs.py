"""What is done about each reference to what is not declared under its name."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Kind, Rejection
from transforms._correct_references.alone import named_alone
from transforms._correct_references.lengths import length_of
from transforms._correct_references.roots import by_root
from transforms._flow_logs.formats import is_field
from transforms._references_meant.instances import by_instance
from transforms._references_meant.keyed import by_key, of_instance
from transforms._references_meant.names import by_name, by_type


def repairs(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of a reference whose counterpart can be told, or the reason why it cannot be."""
    if found.kind is Kind.PRIMITIVE_READ:
        counted = length_of(found)
        yield from (counted,) if counted is not None else ()
        return
    if not found.declaration.source.is_editable:
        return
    if meant := _meant(module, found):
        edit = Replace(found.declaration.source, found.node, meant)
        message = f"{found.told.rstrip('.')}: {meant} is meant"
        yield Fix(found.declaration.source, found.node, message, (edit,))
    elif repeated := of_instance(module, found, rest := found.node.code.removeprefix(found.name)):
        said = f"{found.told} One of {repeated} seems to be meant: write which, {repeated}[...]{rest}"
        yield Refusal(found.declaration.source, found.node, said)


def _meant(module: Module, found: Rejection) -> str:
    """The reference as it is meant; empty where that cannot be told."""
    if found.kind is Kind.OBJECT_ATTRIBUTE:
        return found.wanted
    if found.kind is Kind.INVALID_REFERENCE:
        return "" if is_field(module, found) else named_alone(module, found)
    text = found.node.code
    if not text.startswith(found.name):
        # With blanks or comments in it.
        return ""
    rest = text.removeprefix(found.name)
    of_root = by_root(module, found, rest)
    if not of_root and (keyed := by_key(module, found, rest)):
        # What is one of its kind, and is called so, comes first.
        named = by_name(module, found, rest)
        target = module.find(named.removesuffix(rest)) if named else None
        return named if target is not None and target.shape.kind == "single" else keyed
    if of_root or (of_only := by_instance(module, found, rest)) is None:
        return of_root or by_name(module, found, rest) or by_type(module, found, rest)
    return of_only

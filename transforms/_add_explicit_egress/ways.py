"""Ways from a value to one that stands in it: by the outputs of a call, and by the keys of objects."""

from typing import NamedTuple

from fixer import hcl
from fixer.module import Reference


class Step(NamedTuple):
    """A name on a way. One that is a key may be passed by an index, too: `local.groups["web"]`."""

    name: str
    is_key: bool = False


Way = tuple[Step, ...]


def rest_of(way: Way, names: tuple[str, ...]) -> Way | None:
    """What is left of a way behind some names; None where they lead elsewhere.

    Where nothing is left, the names may lead on: what they read then is part of what stands at the end.
    """
    if not way or not names:
        return way
    first, *others = way
    if names[0] == first.name:
        return rest_of(tuple(others), names[1:])
    if not first.is_key:
        return None
    # By an index, of a group perhaps that stands there as a whole.
    return rest_of(tuple(others), names) if others else (() if names == ("id",) else None)


def keys_to(value: hcl.Expression, reference: Reference) -> Way | None:
    """The keys by which a value leads to a reference in it; None where something is made of what it reads."""
    match value:
        case hcl.Parentheses(value=inner):
            return keys_to(inner, reference)
        case hcl.TupleCons(elements=elements):
            found = next((e.value for e in elements if e.value.start <= reference.start < e.value.end), None)
            return keys_to(found, reference) if found is not None else None
        case hcl.ObjectCons(elements=pairs):
            pair = next((e for e in pairs if e.value.start <= reference.start < e.value.end), None)
            below = keys_to(pair.value, reference) if pair is not None else None
            return (Step(pair.name, is_key=True), *below) if pair and pair.name and below is not None else None
        case hcl.Traversal():
            return () if value.start <= reference.start and reference.end <= value.end else None
    return None


def is_open(way: Way) -> bool:
    """Whether a way leads on by more than the keys that an index passes: what it starts at is more than the end."""
    return any(not step.is_key for step in way)

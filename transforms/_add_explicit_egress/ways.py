"""Ways from a value to one that stands in it: by the outputs of a call, and by the keys of objects."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Reference, Source

_LOOKUP: Final = re.compile(r"lookup\s*\(\s*\Z")
_LOOKED_UP: Final = re.compile(r'\s*,\s*"([^"\\$%]*)"')
# How far in front of a reference the name of a function is looked for.
_NEAR: Final = 40


class Step(NamedTuple):
    """A name on a way. One that is a key may be passed by an index, too: `local.groups["web"]`.

    Of what is read, a key is an index that is written out.
    """

    name: str
    is_key: bool = False


Way = tuple[Step, ...]


def read_by(source: Source, reference: Reference, size: int) -> Way:
    """What a reference reads of what its first names (`size` of them) stand for: names, and keys that are written out.

    Indexes that are computed, those of lists, and splats are left out.
    """
    text = source.text
    code = text[reference.start : reference.end]
    read = [Step(name) for name in reference.names]
    if "[" in code and '"' in code:
        try:
            parsed = hcl.parse_expression(code)
        except hcl.ExpressionError:
            parsed = None
        if isinstance(parsed, hcl.Traversal):
            read = [Step(reference.names[0]), *filter(None, map(_step, parsed.steps))]
    if _LOOKUP.search(text, max(reference.start - _NEAR, 0), reference.start):
        looked_up = _LOOKED_UP.match(text, reference.end)
        read += [Step(looked_up[1], is_key=True)] if looked_up else []
    return tuple(read[size:])


def _step(step: hcl.Node) -> Step | None:
    match step:
        case hcl.GetAttr(name=name) if not name.isdigit():
            return Step(name)
        case hcl.Index(key=hcl.Template(literal=str(key))):
            return Step(key, is_key=True)
    return None


def rest_of(way: Way, read: Way) -> Way | None:
    """What is left of a way behind what is read; None where that leads elsewhere.

    Where nothing is left, the names may lead on: what they read then is part of what stands at the end.
    """
    if not way or not read:
        return way
    first, *others = way
    if read[0].name == first.name:
        return rest_of(tuple(others), read[1:])
    if read[0].is_key:
        # Another element, or an instance of what has a `for_each`.
        return None if first.is_key else rest_of(way, read[1:])
    if not first.is_key:
        return None
    # By an index that is computed, of a group perhaps that stands there as a whole.
    return rest_of(tuple(others), read) if others else (() if read == (Step("id"),) else None)


def is_filtered(item: hcl.Item, reference: Reference) -> bool:
    """Whether a reference stands in a `for` that leaves elements out."""
    at = reference.start
    if isinstance(item, hcl.Block):
        return any(is_filtered(inner, reference) for inner in item.body.items if inner.start <= at < inner.end)
    return isinstance(item, hcl.Attribute) and any(
        isinstance(node, hcl.ForExpression) and node.condition and node.start <= at < node.end
        for node in (hcl.walk(item.value) if re.search(r"\bif\b", item.value_code) else ())
    )


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

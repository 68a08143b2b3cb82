"""Maps with keys that are known, for sets of ids that are known only when what has them is made.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#limitations-on-values-used-in-for_each
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Declaration, Module, resolved
from fixer.validation import are_own_ids, instances_of, is_countable
from transforms._correct_repetitions.shown import short
from transforms._correct_repetitions.written_keys import with_written_keys
from transforms._instances.every import item_name

_KEY: Final = "each.key"
_VALUE: Final = "each.value"
# What stands after an address of which a part is read, and before one of which the keys are not.
_PART: Final = re.compile(r"\s*[.\[]")
_WITHOUT_KEYS: Final = re.compile(r"(?:\b(?:length|values)\(\s*|\bfor\s+[\w-]+\s+in\s+)\Z")


class _Map(NamedTuple):
    """The code of a map, and what its item has in place of the id that was the key."""

    code: str
    id: str = _VALUE


def with_known_keys(
    module: Module, declaration: Declaration, value: hcl.Expression
) -> tuple[str, tuple[Edit, ...]] | None:
    """What a `for_each` becomes, with its edits and those of what reads its keys; None where that cannot be told."""
    made: _Map | None = None
    source, keys = declaration.source, list(_keys(declaration.body))
    if _is_read_by_key(module, declaration):
        return None
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        made = _of_instances(module, value.arguments[0].value)
    elif isinstance(value, hcl.ForExpression) and value.kind == "object":
        made = _of_loop(module, value)
    if made is None and (written := with_written_keys(module, source, value)) is not None:
        said = f"a map with the keys {', '.join(written.keys)}"
        return short(said), (*written.edits, *[Replace(source, key, _VALUE) for key in keys])
    made = made or _of_list(module, value)
    if made is None or (keys and not made.id):
        return None
    edits = [Replace(source, value, made.code), *[Replace(source, key, made.id) for key in keys]]
    return short(made.code), tuple(edits)


def _of_list(module: Module, value: hcl.Expression) -> _Map | None:
    """The map of what is in a list, by its places."""
    is_set = isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1
    listed = value.arguments[0].value if isinstance(value, hcl.FunctionCall) and is_set else None
    if not isinstance(listed, hcl.Traversal) or not are_own_ids(module, listed) or not is_countable(module, listed):
        # A set has what is there twice once, a map would have it twice.
        return None
    item = "arn" if re.search(r"arns?\W*\Z", listed.code) else "id"
    return _Map(f"{{ for index, {item} in {listed.code.strip()} : index => {item} }}")


def _of_instances(module: Module, listed: hcl.Expression) -> _Map | None:
    """The map for what is read of all instances of a resource that has keys; None for anything else."""
    value = resolved(module, listed) if are_own_ids(module, listed) else None
    over: Declaration | None = None
    read = ""
    match value:
        case hcl.ForExpression(kind="tuple", condition=(), value=hcl.Traversal() as item):
            over, read = instances_of(module, value.collection), ".".join(item.names[1:])
        case hcl.Traversal(source=hcl.FunctionCall() as call, steps=(hcl.Splat(), hcl.GetAttr(name=name))):
            over, read = instances_of(module, call), name
    if over is None or over.shape.kind != "for_each" or not read:
        return None
    one = item_name(over) if item_name(over) != "key" else "instance"
    return _Map(f"{{ for key, {one} in {over.address} : key => {one}.{read} }}")


def _of_loop(module: Module, loop: hcl.ForExpression) -> _Map | None:
    """A map by ids as one by the keys, or the places, of the instances that it is made of."""
    over = instances_of(module, loop.collection)
    names = [word for word in re.findall(r"[\w-]+", loop.open) if word not in ("for", "in")]
    if over is None or len(names) != 1 or "\n" in loop.code:
        return None
    key = "key" if over.shape.kind == "for_each" else "index"
    read = loop.key[0].code.strip().removeprefix(names[0])
    value = loop.value.code.strip()
    if key in re.findall(r"[\w-]+", value) or names[0] == key:
        return None
    id_ = {names[0]: f"{_VALUE}{read}", f"{names[0]}{read}": _VALUE}.get(value, "")
    condition = f" if {loop.condition[0].code.strip()}" if loop.condition else ""
    return _Map(f"{{ for {key}, {names[0]} in {loop.collection.code.strip()} : {key} => {value}{condition} }}", id_)


def _keys(body: hcl.Body) -> Iterator[hcl.Expression]:
    """Where a block reads its key."""
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _keys(item.body)
        elif isinstance(item, hcl.Attribute) and _KEY in item.value_code:
            nodes = [node for node in hcl.walk(item.value) if isinstance(node, hcl.Traversal)]
            yield from (node for node in nodes if node.code.strip() == _KEY)


def _is_read_by_key(module: Module, declaration: Declaration) -> bool:
    """Whether something else reads instances by their keys, or the keys."""
    address = declaration.address
    looped = re.compile(rf"\bfor\s+[\w-]+\s*,\s*[\w-]+\s+in\s+{re.escape(address)}\b")
    for reader, reference in module.readers(address):
        text, block = reader.source.text, reader.block
        is_chained = reader.value_code("for_each") == address and _KEY in text[block.start : block.end]
        end = reference.start + len(address)
        is_indexed = re.match(r"\[\s*(?!\*)", text[end:]) is not None
        is_whole = _PART.match(text, end) is None and _WITHOUT_KEYS.search(text, block.start, reference.start) is None
        is_kept = is_whole and not _is_order(reader, reference.start)
        if is_indexed or is_chained or is_kept or looped.search(text, block.start, block.end):
            return True
    return False


def _is_order(reader: Declaration, at: int) -> bool:
    """Whether a place is in what only says what is made first."""
    item = reader.attribute("depends_on")
    return item is not None and item.start <= at < item.end

"""A setting of a bucket as a resource of its own: alone, or together with another."""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal, Safety
from fixer.module import Declaration, Module
from transforms._own_resources.placement import import_of
from transforms._own_resources.rewriting import LeftAloneError
from transforms._split_bucket_arguments.moved import moved
from transforms._split_bucket_arguments.settings import Items
from transforms._split_bucket_arguments.table import ROWS

# Versions are there before copies are made of them.
TOGETHER: Final = ("versioning", "replication_configuration")
_ID: Final = "BUCKET-NAME"


def alone(module: Module, bucket: Declaration, name: str, items: Items) -> Fix | Refusal:
    """The fix of one setting, or why it is left alone."""
    said, row = _said(bucket, name), ROWS[name]
    try:
        made = moved(module, bucket, row, items)
    except LeftAloneError as reason:
        return Refusal(bucket.source, items[0], f"{said}; left alone: {reason}")
    message = f"{said}: {made.done}"
    caution = made.doubt or (row.caution if made.address or name == "object_lock_configuration" else "")
    message += f"; {caution}" if caution else ""
    message += (
        f"; where the bucket is deployed, import it ({import_of(bucket, made.address, _ID)})" if made.address else ""
    )
    return Fix(bucket.source, items[0], message, made.edits, Safety.UNSAFE if caution else None)


def together(module: Module, bucket: Declaration, found: dict[str, Items]) -> Iterator[Fix | Refusal]:
    """Versions are there before copies are made of them, so both move or none does."""
    first, second = TOGETHER
    try:
        versions = moved(module, bucket, ROWS[first], found[first])
        copies = moved(module, bucket, ROWS[second], found[second], versions.address)
    except LeftAloneError as reason:
        for name in found:
            if name in TOGETHER:
                yield Refusal(bucket.source, found[name][0], f"{_said(bucket, name)}; left alone with both: {reason}")
        return
    message = f"{_said(bucket, first)}: {versions.done}; {_said(bucket, second)}: {copies.done}; {ROWS[second].caution}"
    imports = " and ".join(import_of(bucket, one.address, _ID) for one in (versions, copies) if one.address)
    at = min(found[first][0], found[second][0], key=lambda item: item.start)
    message += f"; where the bucket is deployed, import them ({imports})" if imports else ""
    yield Fix(bucket.source, at, message, versions.edits + copies.edits, Safety.UNSAFE)


def _said(bucket: Declaration, name: str) -> str:
    return f"{name} of {bucket.address} is deprecated. Use the {ROWS[name].own_type} resource instead"

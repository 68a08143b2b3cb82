"""Expirations of S3 lifecycle rules that say more than one of days, a date and expired delete markers.

The provider warns of it, and S3 takes one of them alone: with days it removes expired delete markers by itself.
Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleExpiration.html and
https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html#lifecycle-config-conceptual-ex7
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Refusal, Remove
from fixer.module import Declaration, Module, nested_blocks
from fixer.validation import is_set

_TYPE: Final = "aws_s3_bucket_lifecycle_configuration"
_MARKER: Final = "expired_object_delete_marker"
_NOTHING: Final = {"days": "0", _MARKER: "false"}


def of_expirations(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each expiration that says more than one."""
    for declaration in module.resources(_TYPE):
        if declaration.source.is_editable and _MARKER in declaration.body.code:
            for block in nested_blocks(declaration.body, "expiration"):
                yield from _of_block(module, declaration, block)


def _of_block(module: Module, declaration: Declaration, block: hcl.Block) -> Iterator[Fix | Refusal]:
    items = [block.body.attribute(name) for name in ("days", "date", _MARKER)]
    given = {item.name: item for item in items if item is not None and is_set(module, item.value)}
    if _MARKER not in given or len(given) == 1:
        return
    source = declaration.source
    said = f"{len(given)} attributes specified when one (and only one) of days, date and {_MARKER} is required"
    said = f"{declaration.address}: {said}"
    nothing = [item for name, item in given.items() if item.value_code == _NOTHING.get(name)]
    if len(nothing) == 1:
        goes, why = nothing[0], "it asks for nothing"
    elif not nothing and "days" in given:
        goes, why = given[_MARKER], "S3 removes expired delete markers by itself where days are given"
    else:
        yield Refusal(source, block, f"{said}: keep the one that is meant")
        return
    yield Fix(
        source, goes, f"{said}: {goes.name} is removed, since {why}", (Remove(source, goes),), level=Level.WARNING
    )

"""Moves data sources with `count` or `for_each` out of the checks that they stand in.

## What it does

Puts a data source that a `check` holds, and that is to be read more than once, before the check. What refers to it goes
on as it is: a check reads the data sources of its module, too.

Refuses where the module has a data source of that address already.

## Why it matters

Terraform rejects the configuration: 'The "count" and "for_each" meta-arguments are not supported within nested data
blocks'.

## Fix safety

Safe: the configuration could not be planned. What cannot be read is an error of the run then, and no longer a warning.

## References

- https://developer.hashicorp.com/terraform/language/checks#scoped-data-sources
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Effect, Fix, Insert, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class LiftRepeatedCheckData(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="move data sources with `count` or `for_each` out of the checks that they stand in",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each repeated data source of a check."""
        for found in rejections_of(module, Kind.META_ARGUMENT):
            check = found.declaration
            data = next(block for block in check.body.blocks("data") if block.start < found.node.start < block.end)
            if check.source.is_editable and len(data.labels) == 2:
                yield _lifted(module, found, data)


def _lifted(module: Module, found: Rejection, data: hcl.Block) -> Fix | Refusal:
    check = found.declaration
    address = f"data.{data.labels[0]}.{data.labels[1]}"
    others = [
        other
        for one in module.declarations("check")
        for other in one.body.blocks("data")
        if other.labels == data.labels and (one.source, other.start) != (check.source, data.start)
    ]
    if others or any(other.address == address for other in module.data(data.labels[0])):
        said = (
            f"{found.message} {address} is left in the check, as there is another of that address: rename one of them"
        )
        return Refusal(check.source, data, said)
    text = check.source.text
    lines = text[data.outer_start : data.end].replace("\r\n", "\n").split("\n")
    code = "\n".join([line.removeprefix("  ") for line in lines])
    return Fix(
        check.source,
        data,
        f"{found.message} {address} is moved out of it",
        (Insert(check.source, check.block, code + "\n", "before"), Remove(check.source, data)),
    )

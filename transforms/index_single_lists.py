"""Reads the one element of a list or a set where what is in it is read as if it were no list.

## What it does

`aws_eks_cluster.main.identity.oidc.issuer` becomes `aws_eks_cluster.main.identity[0].oidc[0].issuer`: nested blocks are
lists even where there may be one only, and so are many attributes. Of a set, which has no index, `one(...)` is the
element.

The same for what is read of the items that a resource is repeated for: `for_each = aws_acm_certificate.main` and
`each.value`.

Does so where the provider allows one block at most, where one is written, and for attributes that are known to have one
element. Refuses where there may be more: which one is meant cannot be told.

## Why it matters

Terraform stops at "Can't access attributes on a list of objects" or "must be indexed using a numeric key".

## Fix safety

Safe: the configuration could not be planned.

## References

- https://developer.hashicorp.com/terraform/language/expressions/references#references-to-resource-attributes
- https://developer.hashicorp.com/terraform/language/functions/one
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class IndexSingleLists(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="read the one element of a list that is read as if it were none",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each list or set of one thing that is read without an index."""
        from transforms._index_single_lists.items import read_of_items
        from transforms._instances.single_lists import is_single

        for read in read_of_items(module):
            source, of_item = read.declaration.source, read.kind is Kind.LIST_READ
            node = source.stretch(read.start, read.end)
            what = f"{read.declaration.address}: {node.code} is a {'list' if of_item else 'set'} of {read.of.address}"
            if not source.is_editable:
                continue
            if not is_single(module, read.of, read.path):
                yield Refusal(source, node, f"{what}, and which of its elements is meant cannot be told", Command.PLAN)
                continue
            new = f"{node.code}[0]" if of_item else f"one({node.code})"
            edits = (Replace(source, node, new),)
            yield Fix(source, node, f"{what} with one element: {new} is read", edits, rejected_by=Command.PLAN)
        for found in rejections_of(module, Kind.LIST_READ, Kind.SET_READ):
            source, node = found.declaration.source, found.node
            declared = module.find(found.name)
            if declared is None or not source.is_editable:
                continue
            code = source.text[node.start : node.end]
            where = found.declaration.address.rstrip(".")
            is_list = found.kind is Kind.LIST_READ
            what = "list" if is_list else "set"
            if not is_single(module, declared, found.path):
                said = f"{where}: {code} is a {what}, and which of its elements is meant cannot be told"
                yield Refusal(source, node, said)
                continue
            new = f"{code}[0]" if is_list else f"one({code})"
            message = f"{where}: {code} is a {what} with one element: {new} is read"
            yield Fix(source, node, message, (Replace(source, node, new),))

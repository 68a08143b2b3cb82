"""Puts the index where a resource of several instances is read without one, and takes it away where there is one only.

## What it does

A reference to an attribute of a resource with `count` or `for_each` gets the index that is meant, where there is one:
`[count.index]` or `[each.key]` in a block that is repeated just so, all instances (`aws_subnet.private[*].id`,
`values(...)[*].id`) where the reference alone makes a list, stands for one, or tells what a policy is for; in a map all
of them by their keys (`{ for key, function in ... }`); and in an output all of them where its name is a plural
(`instance_ids`), or else the one instance that there is or null (`one(...)`), if the `count` is `condition ? 1 : 0`.
A key that is read as an attribute becomes an index (`aws_subnet.private.a.id` is `aws_subnet.private["a"].id`).
With `count = 1` it is `[0]`, as it is with `condition ? 1 : 0` where that condition is asked around the reference
(`condition ? aws_kms_key.orders.arn : null`). `aws_subnet.private.length` is `length(aws_subnet.private)`; a resource
that looks at itself, in a postcondition or a provisioner, is `self`.

A number where each has a key is that of an item of the list for which they are made
(`aws_subnet.private[var.zones[0]]`), or in the order of the keys (`values(aws_subnet.private)[0]`).

A reference with an index to a resource that has neither `count` nor `for_each` loses it, and so does one to the first
of a single value (`aws_vpc.main.id[0]`); a key that names an attribute is read as that (`aws_vpc.main["id"]`). The
instances of a map are read as a list by `values(...)` (`aws_subnet.private[*].id` where that has `for_each`), and by
their ids where a list of texts is asked for and all of each stands there (`subnet_ids = aws_subnet.private[*]`). A list
of them loses its second brackets (`["${aws_subnet.private.*.id}"]`), or is flattened with what stands beside it.
Modules are read as resources are.

Refuses where another instance may be meant, and where a key is none and no attribute (`aws_sns_topic.orders["Arn"]`).

## Why it matters

Terraform rejects the configuration: 'Because aws_subnet.private has "count" set, its attributes must be accessed on
specific instances'.

## Fix safety

Safe: the configuration could not be planned.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/count#referring-to-instances
- https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#referring-to-instances
- https://developer.hashicorp.com/terraform/language/functions/one
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class IndexCountedReferences(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="index references to resources with `count` or `for_each`, and only those",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each reference whose index is missing or too much."""
        from transforms._index_counted_references.wholes import wholes

        yield from met_by(Command.PLAN, wholes(module))
        for found in rejections_of(module, Kind.MISSING_KEY, Kind.UNEXPECTED_KEY, Kind.MAP_SPLAT):
            declared = module.find(found.name)
            if declared is None or not found.declaration.source.is_editable:
                continue
            said = found.message.partition(" set, its")[0].replace(": Because ", ": ", 1)
            if found.kind is Kind.MISSING_KEY:
                from transforms._index_counted_references.missing import indexed

                yield from met_by(found.rejected_by, indexed(module, found, declared, said))
            elif found.kind is Kind.UNEXPECTED_KEY:
                from transforms._index_counted_references.single import unindexed

                yield from unindexed(module, found, declared)
            else:
                from transforms._index_counted_references.lists import as_list

                yield from met_by(found.rejected_by, as_list(module, found, declared))
        for found in rejections_of(module, Kind.PRIMITIVE_INDEX):
            if found.declaration.source.is_editable:
                from transforms._index_counted_references.values import value_fixes

                yield from value_fixes(module, found)

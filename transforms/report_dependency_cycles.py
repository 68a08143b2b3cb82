"""Reports dependency cycles that are left, with one whole way around each.

## What it does

Builds the graph that `terraform validate` builds: resources, data sources, local values, arguments and outputs of
modules, configurations of providers, validations of variables; references in templates, in `depends_on`, `count`,
`for_each` and `lifecycle`. Tells each cycle in it in Terraform's words, and the way around with the file and the line
of every reference. Tells resources that refer to themselves, too.

What a called module makes of its arguments is looked up where it is part of the tree; of others, no output is taken to
depend on any argument.

## Why it matters

Terraform finds nothing to begin with, and plans nothing at all. It names those that are part of the cycle, and neither
the places nor the order.

## Fix safety

Suggested only: where one link can go without a loss, `break_dependency_cycles` and `untangle_security_groups` take it
out. Here a person has to say which of the links is not meant.

## References

- https://developer.hashicorp.com/terraform/internals/graph
- https://developer.hashicorp.com/terraform/cli/commands/graph
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Command, Declaration, Module, cycles, references
from transforms._dependency_cycles.cut import lead, way

# What may name the resource that it stands in, as far as `terraform validate` says.
_APART: Final = ("provisioner", "connection")
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group
_RULES: Final = "aws_vpc_security_group_ingress_rule, aws_vpc_security_group_egress_rule"
_META: Final = ("count", "for_each", "depends_on", "provider")


class ReportDependencyCycles(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report dependency cycles, with the way around, and resources that refer to themselves",
        safety=Safety.SUGGEST,
        level=Level.ERROR,
        effect=Effect.NONE,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One finding for each cycle, and for each reference of a resource to itself."""
        found = []
        for cycle in cycles(module):
            link = cycle.path[0]
            start, end = link.start, link.reference.end if link.reference else link.declaration.body.start
            node = link.declaration.source.stretch(start, end)
            found.append(Fix(link.declaration.source, node, f"{lead(cycle)} ({way(cycle)})"))
        for resource in module.declarations("resource"):
            found += _of_itself(module, resource)
        yield from sorted(found, key=lambda fix: (fix.source.name, fix.node.start))


def _of_itself(module: Module, resource: Declaration) -> Iterator[Fix]:
    """The references of a resource to itself: the first of each argument or block."""
    own = [start for source, start in module.named.get(resource.address, ()) if source is resource.source]
    if not any(resource.block.start < start < resource.block.end for start in own):
        return
    for item in resource.body.items:
        if isinstance(item, hcl.Attribute) and item.name in _META:
            continue
        if isinstance(item, hcl.Block) and item.type in _APART:
            continue
        for reference in references(resource.source.text[item.start : item.end], item.start):
            if reference.address == resource.address and not _is_trigger(item, reference.start):
                node = resource.source.stretch(reference.start, reference.end)
                said = f"Self-referential block: Configuration for {resource.address} may not refer to itself."
                if resource.type == "aws_security_group":
                    said += f" Rules that name the group are resources of their own: {_RULES}"
                    repeated = resource.shape.kind
                    said += f", with the {repeated} of the group" if repeated != "single" else ""
                is_condition = isinstance(item, hcl.Block) and item.type == "lifecycle"
                command = Command.VALIDATE if is_condition else Command.PLAN
                yield Fix(resource.source, node, said, rejected_by=command)
                break


def _is_trigger(item: hcl.Item, at: int) -> bool:
    """Whether a place is in an argument of `lifecycle` that names resources."""
    inner = item.body.attributes if isinstance(item, hcl.Block) and item.type == "lifecycle" else ()
    return any(one.start <= at < one.end for one in inner)

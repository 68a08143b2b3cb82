"""Gives the rules of security groups that refer to each other resources of their own.

## What it does

Where inline `ingress` and `egress` blocks make security groups wait for each other (`Cycle: aws_security_group.app,
aws_security_group.db`), moves the rules of as few groups as will do to `aws_vpc_security_group_ingress_rule` and
`aws_vpc_security_group_egress_rule`, one for each source or destination; or to `aws_security_group_rule` where the
group or the module uses that, or where a list of addresses is not written out. All inline rules of such a group move,
comments and descriptions with them. A group that names itself in its own block (`Self-referential block`) says
`self = true`. Of groups with `count` or `for_each` in which one names another of them, the rules move, too, and are
made for each.

## Why it matters

Terraform creates a group with its inline rules at once. Of two groups that each need the other's id first, it can
create neither, and plans nothing at all.

## Fix safety

Safe: what Terraform could not plan is not deployed, and the rules stay what they are. Inline rules and rule resources
of one group would undo each other at every apply, so none are left inline. Left alone are groups with dynamic blocks of
rules or with rules as an argument, those whose changes are ignored, and what stands in override files.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group_rule
"""

from collections.abc import Iterable, Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Command, Declaration, Module, cycles
from transforms._dependency_cycles.choice import repairs
from transforms._dependency_cycles.cut import lead, way
from transforms._dependency_cycles.group_rules import GROUP, inline, obstacle
from transforms._dependency_cycles.siblings import sibling_fixes
from transforms._dependency_cycles.themselves import as_self, names_itself


class UntangleSecurityGroups(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give the inline rules of security groups that refer to each other resources of their own",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each group whose rules move or that names itself, one refusal for each cycle that stays."""
        groups = module.resources(GROUP)
        if not groups:
            return
        found: list[Fix | Refusal] = []
        for cycle, cuts in repairs(module) if cycles(module) else ():
            for cut in cuts:
                if cut.declaration.type == GROUP:
                    message = f"{lead(cycle)} ({way(cycle)}): {cut.advice}"
                    found.append(Fix(cut.declaration.source, cut.node, message, cut.edits))
            tangled = {link.origin: link.declaration for link in cycle.links if link.declaration.type == GROUP}
            if not cuts and tangled:
                group = next(iter(tangled.values()))
                message = f"{lead(cycle)}: left alone, since {_because(module, tangled.values())}"
                found.append(Refusal(group.source, group.block, message))
        moving = {fix.node.start for fix in found if isinstance(fix, Fix)}
        for group in groups:
            for block in inline(group):
                if names_itself(group, block) and group.source.is_editable and block.start not in moving:
                    said = f"Self-referential block: Configuration for {group.address} may not refer to itself"
                    edits = as_self(group, block)
                    if edits:
                        said = f"{said}: it says self = true now"
                        found.append(Fix(group.source, block, said, edits, rejected_by=Command.PLAN))
            if group.shape.kind != "single" and group.source.is_editable:
                found += sibling_fixes(module, group)
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _because(module: Module, groups: Iterable[Declaration]) -> str:
    """Why the rules of groups cannot move."""
    for group in groups:
        reason = obstacle(module, group)
        if reason:
            return f"{reason}; give the rules that close the cycle resources of their own"
    return "not all of it comes from rules that are written out; take out one of the links"

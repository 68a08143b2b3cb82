"""Gives the inline rules of security groups resources of their own where others of their rules have such.

## What it does

An `aws_security_group` with `ingress` or `egress` blocks, and an `aws_security_group_rule`,
`aws_vpc_security_group_ingress_rule` or `aws_vpc_security_group_egress_rule` of the same direction for the same group:
in an answer, of which nothing is deployed yet, all inline rules of the group move to rule resources, in the form that
the others have, comments and descriptions with them.

Told only, with both ways out: in a module's folder, where the rules may be deployed; and of groups with dynamic blocks
of rules or with rules as an argument. So are route tables with `route` blocks and an `aws_route`, network ACLs with
inline rules and an `aws_network_acl_rule`, and roles with `managed_policy_arns` or `inline_policy` and an
`aws_iam_role_policy_attachment` or an `aws_iam_role_policy` that is not in the list. Nothing is said of what
`ignore_changes` leaves to others, of what is not made beside the other, and of dynamic blocks that may have no element.

## Why it matters

"You cannot use a Security Group with in-line rules in conjunction with any Security Group Rule resources. Doing so will
cause a conflict of rule settings and will overwrite rules." The first apply makes both. The second one takes away what
is not written inline, and the third puts it back.

## Fix safety

Safe: it is done where nothing is deployed, and the rules stay what they are.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_security_group_ingress_rule
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route_table
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/network_acl
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fixer.engine import Effect, Fix, Level, Meta, Safety, Transform, listed
from fixer.module import Module

if TYPE_CHECKING:
    from transforms._separate_inline_rules.conflicts import Conflict

_OWN: Final = ("_rule", "_route", "aws_iam_role_policy")
_MOST: Final = 3


class SeparateInlineRules(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give inline rules of security groups resources of their own beside others that have such",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """A fix for each group whose rules move, a suggestion for each other conflict."""
        if module.problems or not any(kind.endswith(_OWN) or kind.startswith(_OWN) for kind in _types(module)):
            return
        from transforms._separate_inline_rules.conflicts import conflicts
        from transforms._separate_inline_rules.moving import moving

        found = []
        moved: set[str] = set()
        for conflict in conflicts(module):
            edits = moving(module, conflict)
            if edits and conflict.owner.address in moved:
                continue
            moved.add(conflict.owner.address)
            advice = "its inline rules have resources of their own now" if edits else _ways_out(conflict)
            found.append(Fix(conflict.owner.source, conflict.item, f"{_said(conflict)}: {advice}", edits))
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _types(module: Module) -> Iterator[str]:
    return (one.type for one in module.one_of_each_type("resource"))


def _said(conflict: "Conflict") -> str:
    names = [other.address for other in conflict.others]
    others = listed(names) if len(names) <= _MOST else f"{names[0]} and {len(names) - 1} others"
    give = "gives" if len(names) == 1 else "give"
    return (
        f"{conflict.owner.address} lists its {conflict.kind.noun}, and {others} {give} it more, which are taken away "
        "at the next apply"
    )


def _ways_out(conflict: "Conflict") -> str:
    kind = conflict.kind
    return f"write these in {kind.argument} of it, too, or give those in {kind.argument} resources ({kind.own})"

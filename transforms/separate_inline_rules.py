"""Gives inline rules and routes resources of their own where others for the same group or table have such.

## What it does

An `aws_security_group` with `ingress` or `egress` blocks, and an `aws_security_group_rule`,
`aws_vpc_security_group_ingress_rule` or `aws_vpc_security_group_egress_rule` of the same direction for the same group:
in an answer, of which nothing is deployed yet, all inline rules of the group move to rule resources, in the form that
the others have, comments and descriptions with them. So do the `route` blocks of an `aws_route_table` beside an
`aws_route` for it.

Told only, with both ways out: in a module's folder, where the rules may be deployed; with dynamic blocks, or rules as
an argument; where one of them is there as a resource already; and where something reads the rules, or waits for a
table. So are network ACLs with inline rules and an `aws_network_acl_rule`, and roles with `managed_policy_arns` or
`inline_policy` and an `aws_iam_role_policy_attachment` or an `aws_iam_role_policy` that is not in the list. Nothing is
said of what `ignore_changes` leaves to others, of what is not made beside the other, and of dynamic blocks that may
have no element.

## Why it matters

"You cannot use a Security Group with in-line rules in conjunction with any Security Group Rule resources. Doing so will
cause a conflict of rule settings and will overwrite rules." The first apply makes both. The second one takes away what
is not written inline, and the third puts it back.

## Fix safety

Safe: it is done where nothing is deployed, and the rules stay what they are. In a folder, rules that move would be
made once more before the group lets go of them, which AWS refuses, or be taken away after the group has them.

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

_RULES: Final = (
    "aws_network_acl_rule",
    "aws_route",
    "aws_security_group_rule",
    "aws_vpc_security_group_egress_rule",
    "aws_vpc_security_group_ingress_rule",
)
_POLICIES: Final = ("inline_policy", "managed_policy_arns")
_MOST: Final = 3


class SeparateInlineRules(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give inline rules and routes resources of their own beside others that have such",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.UPDATE,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """A fix for each group whose rules move, a suggestion for each other conflict."""
        if not (module.resources(*_RULES) or any(map(module.mentions, _POLICIES))):
            return
        from transforms._separate_inline_rules.conflicts import conflicts
        from transforms._separate_inline_rules.moving import moving

        found = []
        seen: set[str] = set()
        for conflict in conflicts(module):
            edits = moving(module, conflict)
            if edits and conflict.owner.address in seen:
                continue
            seen.add(conflict.owner.address)
            advice = "all of them have resources of their own now" if edits else _ways_out(conflict)
            found.append(Fix(conflict.owner.source, conflict.item, f"{_said(conflict)}: {advice}", edits))
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _said(conflict: "Conflict") -> str:
    names = [other.address for other in conflict.others]
    others = listed(names) if len(names) <= _MOST else f"{names[0]} and {len(names) - 1} others"
    give = "gives" if len(names) == 1 else "give"
    return (
        f"{conflict.owner.address} lists its {conflict.kind.noun}, and {others} {give} it more, which the next apply "
        "takes away"
    )


def _ways_out(conflict: "Conflict") -> str:
    own = conflict.others[0].type
    return f"write all of them in {conflict.kind.argument} of it, or give each a resource of its own ({own})"

"""Gives the target of a route to the argument for its kind: a NAT gateway in `gateway_id` to `nat_gateway_id`.

## What it does

In routes and in the route blocks of tables, a target whose kind can be told and that stands in the argument for another
kind goes into its own. An instance, which is no target since version 4 of the provider, is reached by its network
interface.

Left alone are routes with several targets, of which some may be null, and what an override file or `ignore_changes`
speaks of. Where something else reads the argument, it is told only.

## Why it matters

AWS takes the id of a NAT gateway as that of a gateway, too, and gives it back as what it is: each plan has a
difference. In the other arguments it finds nothing of that id, and the apply stops.

## Fix safety

Safe: the route goes where it was meant to go.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route
- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module


class CorrectRouteTargets(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give the target of a route to the argument for its kind",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each target that stands in the argument for another kind."""
        if any(module.resources(type_) for type_ in ("aws_route", "aws_route_table", "aws_default_route_table")):
            from transforms._correct_route_targets.targets import target_fixes

            yield from target_fixes(module)

"""Breaks dependency cycles where one link can go and nothing is lost.

## What it does

Finds the cycles that Terraform reports (`Cycle: a, b, c`), and takes out of each the link that says least, in this
order:

- a name that is read of a resource, or the region of the provider itself: the argument that it is a copy of is written
  out (a log group `"/aws/lambda/${aws_lambda_function.api.function_name}"` that the function waits for);
- an ARN or the address of an API's stage that is only told, in the environment of a function, in the definition of a
  state machine, in a policy: it is composed of what it is made of;
- an argument that can have a resource of its own, which then depends on both sides: the policies of queues, topics,
  buckets, keys, secrets, VPC endpoints and REST APIs, and the redrive policies of queues. So do such arguments that
  refer to the very resource they stand in (`Self-referential block`);
- a `depends_on` that can never hold, since what it waits for reads what is waiting. Unsafe where it does so by way of
  others.

What another repair takes out of a cycle, such as an argument that moves to a resource of its own, is taken out first.
Cycles of security groups are `untangle_security_groups`' matter. All others are told by `report_dependency_cycles`.

## Why it matters

Terraform finds nothing to begin with, and plans nothing at all.

## Fix safety

Safe: what Terraform could not plan is not deployed. No value changes, and whatever depends on something goes on doing
so, but for the `depends_on`, and for what is told an ARN and does not ask whether that is there. What asks for
permission when it is created (trails, notifications of buckets) waits for a policy that moves. Left alone are arguments
whose changes are ignored, and what stands in override files.

## References

- https://developer.hashicorp.com/terraform/internals/graph
- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint_policy
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue_redrive_allow_policy
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_rest_api_policy
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key_policy
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Command, Module
from transforms._dependency_cycles.choice import repairs
from transforms._dependency_cycles.cut import lead, way
from transforms._dependency_cycles.group_rules import GROUP
from transforms._dependency_cycles.own_resources import advice, may_move, moved, of_themselves


class BreakDependencyCycles(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="break dependency cycles where one link can go without a loss",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        waits=True,
        needs_every_file=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each link that goes, and for each argument that refers to its own resource."""
        found: list[Fix] = []
        for cycle, cuts in repairs(module):
            for cut in cuts:
                if cut.declaration.type != GROUP:
                    message = f"{lead(cycle)} ({way(cycle)}): {cut.advice}"
                    found.append(Fix(cut.declaration.source, cut.node, message, cut.edits, safety=cut.safety))
        for owner, argument, row in of_themselves(module):
            if may_move(module, owner, row):
                said = f"Self-referential block: Configuration for {owner.address} may not refer to itself"
                said = f"{said}: {advice(owner, row)}"
                found.append(Fix(owner.source, argument, said, moved(module, owner, row), rejected_by=Command.PLAN))
        yield from sorted(found, key=lambda fix: (fix.source.name, fix.node.start))

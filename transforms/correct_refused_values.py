"""Corrects values that the provider hands on as they are, that AWS refuses, and that mean one which it takes.

## What it does

What AWS calls otherwise gets AWS's name (`engine = "postgresql"` is `postgres`, a certificate that expired the one that
AWS has now), or its form (`session_duration = 8` is `"PT8H"`, a `fixed_rate` of 5 percent is 0.05).

A task of Fargate whose services have a network configuration gets the mode `awsvpc`. The type of a scaling policy is
that of the adjustments or the target that it has. Objects of S3 that would move to an infrequent access class before
their 30 days do so then, where the rest of the rule comes later. The ports of a rule for all protocols that say all of
them in another way than 0 become 0, and go where a rule is a resource of its own and has none.

Logs that a database is to export and that its engine does not have (`audit` of Aurora PostgreSQL) are left out of those
that it has, and so are the execution logs of HTTP APIs, which have access logs only, and the batching window of FIFO
queues. A peering connection with another region is not accepted by itself (`auto_accept`) where an accepter does it.

Descriptions of security groups and their rules are written in the signs that EC2 takes: arrows are `to`, dashes
hyphens, letters lose their accents, and quotes are left out.

In the tags that a budget filters by, `$${var.team}`, which is a text, is written as the `$` before a value and that
value (`"user:Team${"$"}${var.team}"`).

Told, and left to a person, are sizes of tasks that Fargate does not have, objects that would end before they move, and
descriptions that have no reading in those signs.

## Why it matters

The configuration is valid, and its apply stops half way: "Fargate only supports network mode 'awsvpc'".

## Fix safety

Safe: AWS refuses what stands there, so nothing runs by it, and what is written says the same.

## References

- https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
- https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-create-filters.html
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module


class CorrectRefusedValues(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct values that AWS refuses when they are applied, and that mean one that it takes",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each value that is refused, without edits where it cannot be told what is meant."""
        yield from sorted(_found(module), key=lambda fix: (fix.source.name, fix.node.start))


def _found(module: Module) -> Iterator[Fix]:
    if any(module.mentions(word) for word in ("containerInsights", "policy_type", "postgresql", '"rds-ca-20')):
        from transforms._correct_refused_values.unchecked import unchecked_fixes

        yield from unchecked_fixes(module)
    if any(module.mentions(name) for name in ("fixed_rate", "session_duration", "aws_networkfirewall_")):
        from transforms._correct_refused_values.other_forms import form_fixes

        yield from form_fixes(module)
    if module.mentions("aws_budgets_budget") and module.mentions("$${"):
        from transforms._correct_refused_values.tag_filters import tag_fixes

        yield from tag_fixes(module)
    yield from _of_security_groups(module)
    if module.mentions('"FARGATE"'):
        from transforms._correct_refused_values.fargate import fargate_fixes

        yield from fargate_fixes(module)
    if module.mentions("fifo_queue") and module.resources("aws_lambda_event_source_mapping"):
        from transforms._correct_refused_values.fifo_batches import batch_fixes

        yield from batch_fixes(module)
    if module.resources("aws_vpc_peering_connection"):
        from transforms._correct_refused_values.peerings import peering_fixes

        yield from peering_fixes(module)
    if module.mentions("scaling_policy"):
        from transforms._allowed_values.scaling_types import type_fixes

        yield from type_fixes(module)
    if module.mentions("aws_s3_bucket_lifecycle_configuration"):
        from transforms._correct_refused_values.storage_days import storage_fixes

        yield from storage_fixes(module)
    if module.mentions("aws_apigatewayv2_stage") and module.mentions("route_settings"):
        from transforms._correct_refused_values.execution_logs import execution_log_fixes

        yield from execution_log_fixes(module)
    if module.mentions("enabled_cloudwatch_logs_exports"):
        from transforms._correct_refused_values.log_exports import export_fixes

        yield from export_fixes(module)


def _of_security_groups(module: Module) -> Iterator[Fix]:
    if not module.mentions("security_group"):
        return
    if module.mentions("description"):
        from transforms._correct_refused_values.descriptions import description_fixes

        yield from description_fixes(module)
    if module.mentions("-1") or module.mentions('"all"'):
        from transforms._correct_refused_values.all_protocols import port_fixes

        yield from port_fixes(module)

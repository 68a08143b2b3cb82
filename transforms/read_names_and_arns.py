"""Reads the attribute that an argument takes of another resource: its name, its ARN, its identifier.

## What it does

The ARN of a role, a user or a group becomes its name where IAM takes names, the name of a policy its ARN; the ARN of a
bucket or of a group of other things becomes its name where an argument takes that (`s3_bucket_name`), and a bucket that
a distribution logs to is known by its domain name. The URL of a queue or the name of a function that a topic, a rule or
a mapping sends to or receives from becomes its ARN. The id of a database, which is none of its names since version 5 of
the provider, becomes its identifier where that is taken, in the dimensions of alarms and dashboards as well. The
identifier of a snapshot becomes its ARN where it is copied from another region.

Only references that are written out are changed: what a variable or a local holds stays.

## Why it matters

The configuration is valid, since all of these are texts. AWS refuses it when it is applied ("The specified value for
roleName is invalid"), or an alarm watches a database that there is not.

## Fix safety

Safe: the same thing is meant, and is found now.

## References

- https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
- https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
- https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html
- https://github.com/hashicorp/terraform-provider-aws/blob/v5.0.0/CHANGELOG.md
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module

# The types that send to, or read from, a queue, a topic, a stream or a function.
_TARGETS = ("aws_cloudwatch_event_target", "aws_lambda_event_source_mapping", "aws_sns_topic_subscription")


class ReadNamesAndArns(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="read the name, the ARN or the identifier of a resource where an argument takes that",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each attribute that is read in the place of another."""
        yield from sorted(_found(module), key=lambda fix: (fix.source.name, fix.node.start))


def _found(module: Module) -> Iterator[Fix]:
    if module.mentions("aws_db_instance"):
        from transforms._read_names_and_arns.database_ids import database_id_fixes

        yield from database_id_fixes(module)
    if module.mentions("snapshot_copy"):
        from transforms._read_names_and_arns.snapshot_arns import snapshot_fixes

        yield from snapshot_fixes(module)
    if module.mentions("aws_iam_") or any(module.mentions(f'"{type_}"') for type_ in _TARGETS):
        from transforms._read_names_and_arns.named import identifier_fixes

        yield from identifier_fixes(module)
    if module.mentions(".arn") or module.mentions("logging_config"):
        from transforms._read_names_and_arns.arns_for_names import arn_fixes

        yield from arn_fixes(module)

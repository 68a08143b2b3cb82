"""Supplies required arguments and blocks that are missing and can have one value only.

## What it does

What must be set and is not gets its value where there is one right one: what the API takes by default
(`projection_type = "ALL"` of an index, no geographic restriction of a distribution), what stands beside it tells
(`type = "redirect"` of an action that has a `redirect` block), or the only thing of its kind that the module has
(`target_group_name` of a proxy's target, the launch template of an auto scaling group).

The reading of a stream of the module itself begins with what comes from then on, which Lambda asks for. A certificate
of one's own is served by the name that viewers ask for, which CloudFront wants to be told.

The destination of a flow log that is no log group is said to be what it is. The rules of a bucket's replication that
have a filter say that deletions are not replicated, and the retries of an SNS delivery policy have the delays that they
have by default: both have to be said.

A static parameter of a database is applied when that starts again (`apply_method = "pending-reboot"`).

A database with enhanced monitoring gets the role that RDS may take for it, or that has the policy which AWS has for
that; where nothing speaks of such a role, one is added for all databases of the module, which wait for its policy.

The groups of stateful rules of a firewall's policy in strict order, of which none has a priority, get 1, 2 and so on
in the order in which they stand.

A rule is called by what it does, and what has a name for people only by its label.

An output that reads a sensitive variable, or a sensitive attribute of a resource or of all its instances, is sensitive
as well, which Terraform wants to have said.

An ElastiCache group that is given a `name_prefix`, which it does not take, and no name, is called by the prefix.

Refuses where the block holds something that is not supported there: it may be what is missing, under another name.

## Why it matters

Terraform stops at "Missing required argument".

## Fix safety

Safe: the module could not even be validated. What could be one thing or another (a password, an engine, a policy) is
left for a person. The role for monitoring can be taken by RDS alone, and RDS refuses databases that lack it.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
- https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteMarkerReplication.html
- https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Insert, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class SupplyMissingArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="supply required arguments and blocks that can have one value only",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each block that lacks something."""
        missing = rejections_of(module, Kind.MISSING_ARGUMENT, Kind.MISSING_BLOCK, Kind.COMBINATION)
        if missing:
            from transforms._supply_missing_arguments.blocks import lacking

            yield from lacking(module, missing)
        if module.mentions("aws_lambda_event_source_mapping"):
            from transforms._supply_missing_arguments.positions import positions

            yield from met_by(Command.APPLY, positions(module))
        if module.mentions("viewer_certificate"):
            from transforms._supply_missing_arguments.certificates import support_methods

            yield from met_by(Command.APPLY, support_methods(module))
        if module.mentions("aws_flow_log"):
            from transforms._supply_missing_arguments.flow_logs import destination_types

            yield from met_by(Command.APPLY, destination_types(module))
        if module.mentions("aws_s3_bucket_replication_configuration"):
            from transforms._supply_missing_arguments.replication import delete_markers

            yield from met_by(Command.APPLY, delete_markers(module))
        if module.mentions("delivery_policy"):
            from transforms._supply_missing_arguments.delivery_policies import delays

            yield from met_by(Command.APPLY, delays(module))
        if any(module.resources(type_) for type_ in ("aws_db_parameter_group", "aws_rds_cluster_parameter_group")):
            from transforms._supply_missing_arguments.parameters import static_parameters

            yield from met_by(Command.APPLY, static_parameters(module))
        if module.mentions("STRICT_ORDER"):
            from transforms._supply_missing_arguments.firewalls import priorities

            yield from met_by(Command.APPLY, priorities(module))
        if module.mentions("monitoring_interval"):
            from transforms._supply_missing_arguments.monitoring import monitoring_fixes

            yield from met_by(Command.APPLY, monitoring_fixes(module))
        for found in rejections_of(module, Kind.SENSITIVE):
            if found.declaration.source.is_editable and isinstance(found.node, hcl.Attribute):
                said = f"{found.message} sensitive = true is added."
                edit = Insert(found.declaration.source, found.node, "sensitive = true\n")
                yield Fix(found.declaration.source, found.node, said, (edit,), rejected_by=found.rejected_by)

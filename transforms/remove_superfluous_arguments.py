"""Removes arguments that the provider never had and whose meaning is carried by what stands.

## What it does

Removes `tags` of a type that has no tags, what is on by itself (`enable_websockets` of a load balancer), what another
argument of the same resource says (`auth_token_enabled` beside `auth_token`, `vpc_id` beside `subnet_ids`,
`read_replica = true` beside `replicate_source_db`) or a block of its name (`enable_vpc` beside `vpc_config`), what an
Auto Scaling group has no cooldowns for, since it waits for the warm-up of its instances,
a `region` that is the provider's or of a global service, `enabled = true` of what is there or is not, and arguments
that are set to nothing (`null`, `""`, `[]`, `{}`). What is about something that there is no more goes, whatever it says
(`enable_classiclink`, `skip_get_ec2_platforms`), and what a private key says itself (`key_algorithm`). So do the
tracing and the cache of REST APIs, in a stage of an API that can have neither, and the message says so. A `description`
of a type that has none stays as a comment. A `region` that only version 6 of the AWS provider has becomes the
`provider` of that region, where the module has one. The `type` of an output, which has that of its value, goes, and so
do what can only be read and is no wish (`arn`, `owner_id`, the `source_region` of a copy) and what starts the refresh
of an auto scaling group anyway (`triggers = ["launch_template"]`), which is warned of, and what the provider alone
decides in `ignore_changes` (`last_modified`), with the `lifecycle` block where nothing else stands in it. What only
streams take of an event source mapping goes from that of a queue (`starting_position`), and what a dead-letter queue
does (`destination_config`) where the queue has one. So do the `iops` and the `storage_throughput` of a database on gp3
that is too small to choose them, where they are those that it has anyway. The timeout of an operation that a resource
does not wait for goes, with the block if nothing else stands in it.

## Why it matters

Terraform rejects each of them with "Unsupported argument", or "Value for unconfigurable attribute"; AWS those of event
sources ("StartingPosition is not valid for SQS event sources") and of databases ("You can't specify IOPS or storage
throughput").

## Fix safety

Safe: a configuration with one of these has never been planned, and what goes would have no effect. Where what should
stand beside it does not, the argument may have meant something: it is left to a person.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group
- https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html
- https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
- https://docs.aws.amazon.com/autoscaling/ec2/userguide/Cooldown.html
- https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
- https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html
"""

from collections.abc import Iterable, Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class RemoveSuperfluousArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove arguments that the provider never had and that say nothing more",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument that says nothing, or seems to."""
        if module.mentions("instance_refresh"):
            from transforms._remove_superfluous_arguments.triggers import triggers

            yield from triggers(module)
        if module.mentions("ignore_changes"):
            from transforms._remove_superfluous_arguments.ignored import ignored

            yield from ignored(module)
        if module.mentions("aws_lambda_event_source_mapping"):
            from transforms._remove_superfluous_arguments.queues import of_queues

            yield from met_by(Command.APPLY, of_queues(module))
        if module.mentions('"gp3"') and module.resources("aws_db_instance"):
            from transforms._remove_superfluous_arguments.storage import of_small_storage

            yield from met_by(Command.APPLY, of_small_storage(module))
        kinds = (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.READ_ONLY, Kind.MISSING_ARGUMENT)
        found = rejections_of(module, *kinds)
        if not found:
            return
        if module.mentions("timeouts"):
            from transforms._remove_superfluous_arguments.timeouts import of_operations

            yield from of_operations(module, found)
        yield from _by_names(module, found)


def _by_names(module: Module, found: Iterable[Rejection]) -> Iterator[Fix | Refusal]:
    """What is done about arguments and blocks by what they are called and what stands beside them."""
    from transforms._remove_superfluous_arguments.gone import of_console, without
    from transforms._remove_superfluous_arguments.outputs import output_type
    from transforms._remove_superfluous_arguments.reasons import tags_block, verdict

    for one in found:
        if one.kind is Kind.MISSING_ARGUMENT:
            yield from filter(None, (of_console(one),))
        elif one.kind is Kind.UNSUPPORTED_BLOCK:
            yield from filter(None, (tags_block(module, one),)) if one.declaration.kind == "resource" else ()
        elif one.declaration.kind == "output":
            yield from output_type(one)
        elif one.schema is not None and isinstance(one.node, hcl.Attribute):
            said = without(module, one) or (verdict(module, one) if one.declaration.kind == "resource" else None)
            if said is not None:
                yield said._replace(rejected_by=one.rejected_by)

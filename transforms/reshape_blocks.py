"""Writes as a block what is one, as an argument what is one, and puts both at the level where they belong.

## What it does

Where the provider has a block and an argument stands (`settings = { ... }`, `[{ ... }, { ... }]`, `[for ...]`,
`condition ? { ... } : null`), it writes the block, one for each element or a `dynamic` one; a single value goes into
the one argument that the block has. Where the provider has an argument and a block stands (`tags { ... }`), it writes
the argument.

An argument or a block that exists one level deeper or higher, and only there, goes there: into the block that stands,
or into a new one where that needs nothing else. A block that is none (`deployment_configuration`) leaves what is in it,
each value under the condition that a dynamic one had; keys and values (`load_balancer_attributes`) become the arguments
that they are. A list in a block that takes one value and may stand there more than once makes a block for each. What
the schema alone does not tell is a row of a table.

Headers of API Gateway's responses become parameters, rules that a web ACL excludes get the action that they have
instead, `depends_on` is the argument that it is, and `vpc_id` of `data.aws_subnets` the filter that says it. Groups of
nodes of an EMR cluster get the blocks of their own, the security groups of a client VPN go into its endpoint, and what
a maintenance window runs a command with goes into the block for that. Who is told of a budget, what a remediation is
given and what image lifecycles say is written as the provider has it; an action that asks who it is and forwards is two
actions; groups beside the interface of a launch template are those of the interface. What sends events of a bucket to
EventBridge, or to CloudWatch Events as that was called, is a switch. Policies of a file system have one transition
each, which AWS alone asks for, and so has a cluster with serverless instances the block of their version.

## Why it matters

Terraform stops at the first of these, with "Unsupported argument" or "Unsupported block type".

## Fix safety

Safe: a configuration with one of these has never been planned. Only what has one place is moved; whatever may stand in
several places, is said twice, or needs more than is there is left to a person.

## References

- https://developer.hashicorp.com/terraform/language/syntax/configuration
- https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ce_anomaly_subscription
- https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class ReshapeBlocks(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="write blocks as blocks, arguments as arguments, and put them at the right level",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument or block in a wrong shape or place."""
        kinds = (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.TYPE, Kind.MISSING_ARGUMENT)
        found = tuple([one for one in rejections_of(module, *kinds) if one.schema is not None and _is_of_shape(one)])
        if found:
            from transforms._reshape_blocks.setting_off import set_off
            from transforms._reshape_blocks.shapes import shaped

            yield from set_off(sorted(shaped(module, found), key=lambda one: (one.source.name, one.node.start)))
        if module.mentions("aws_efs_file_system"):
            from transforms._reshape_blocks.transitions import apart

            yield from met_by(Command.APPLY, apart(module))
        if module.mentions("db.serverless"):
            from transforms._reshape_blocks.serverless import of_version_2

            yield from met_by(Command.APPLY, of_version_2(module))


def _is_of_shape(one: Rejection) -> bool:
    """Whether it is about the shape of something; of what is missing, what repeats a block or stands around it."""
    if one.declaration.kind == "terraform" and one.name in ("backend", "provider_meta", "required_providers"):
        # The first two have a label, which is not said; the names of providers are in no schema.
        return False
    from transforms._reshape_blocks.namespaces import is_namespace

    return one.kind is not Kind.MISSING_ARGUMENT or one.name == "for_each" or is_namespace(one)

"""Moves arguments that a resource does not have to the one beside it that has them: an instance's to its cluster.

## What it does

What is written in one resource and is another one's goes there, where the two name each other: `deletion_protection` of
an instance to its cluster, `instance_class` of a cluster to its instance, `min_size` of a launch template to its group,
`cpu` of a service to its task definition, `enable_dns_support` of a subnet to its VPC. Where the other says the same it
only goes, and likewise where several others have it by default anyway. So does what an instance says otherwise than its
cluster, which rules it, but for what is on here and off there; the message says both. What a global database does not
have is its primary cluster's.

The association of a web ACL with a distribution, which AWS does not take, becomes the `web_acl_id` of that.

Where version 5 of the provider and 6 may both be taken, what only 6 has (`auto_minor_version_upgrade = true` of a
cluster) goes if the instances have it by default; else nothing is said of it.

What a cluster says for all of its instances (`instance_class`, `publicly_accessible`) is written in each of them.

Refuses where the other says something else, where it is one of several and nobody knows which is meant, where it serves
others too, and where the value cannot stand there.

## Why it matters

Terraform rejects the configuration: "An argument named ... is not expected here".

## Fix safety

Safe: a configuration with one of these has never been planned, and what is said is kept.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_instance
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_global_cluster
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service
- https://docs.aws.amazon.com/waf/latest/APIReference/API_AssociateWebACL.html
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, Rejection, held_back, rejections_of

if TYPE_CHECKING:
    from transforms._move_to_related_resources.pairs import Pair


class MoveToRelatedResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="move arguments that a resource does not have to the one beside it that has them",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument that is another resource's."""
        found = rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.READ_ONLY)
        found = tuple([one for one in found if not one.path and one.declaration.kind == "resource"])
        if module.mentions("aws_wafv2_web_acl_association") and module.mentions("aws_cloudfront_distribution"):
            from transforms._move_to_related_resources.web_acls import associated

            yield from met_by(Command.APPLY, associated(module))
        held = [one for one in held_back(module) if not one.path and one.declaration.kind == "resource"]
        if not found and not held:
            return
        from transforms._move_to_related_resources.moving import placed
        from transforms._move_to_related_resources.pairs import PAIRS

        given: set[tuple[str, str]] = set()
        for one in (*found, *held):
            for pair in PAIRS:
                if pair.type == one.declaration.type and one.name in pair.names:
                    done = placed(module, one, pair, found, given)
                    yield from _in_both_versions(one, pair, done) if one in held else done


def _in_both_versions(one: Rejection, pair: "Pair", placed: Iterator[Fix | Refusal]) -> Iterator[Fix]:
    """What is right by each of two versions of which one takes an argument: it goes where all have it by default."""
    default = pair.defaults.get(pair.names[one.name])
    for fix in placed if isinstance(one.node, hcl.Attribute) and one.node.value_code == default else ():
        if isinstance(fix, Fix) and all(isinstance(edit, Remove) for edit in fix.edits):
            yield fix._replace(level=Level.WARNING)

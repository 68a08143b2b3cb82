"""Removes an argument that another one excludes, where what it says is said, or asks for nothing.

## What it does

- Of a name and the prefix of one (`name` and `name_prefix`, `bucket` and `bucket_prefix`) the name stays; where a
  resource is made before the old one is destroyed, the prefix.
- What the other one says, or makes pointless, goes: the `ttl` of an alias record, the `max_capacity` of a Glue job
  whose workers are counted, the zones of a group whose subnets are given, `num_cache_clusters` beside as many shards
  and replicas, the rotation of so many days beside a schedule of as many. `resolve_conflicts` of an add-on goes beside
  its two successors, and beside one of them it becomes the other one.
- What a secondary replication group has from its global one, which says it for all.
- What is switched off or on where the other one says the same; where it says the opposite, both stay.
- What asks for nothing (`false`, `""`, `[]`) goes beside what asks for something.
- The `filename` of a function whose `package_type` says `Image`, the statistic beside a percentile, and a password that
  is written out beside one that AWS makes.
- `expired_object_delete_marker` goes beside `days` in the expiration of a lifecycle rule: S3 takes one of the two, and
  with days it removes such markers by itself.
- The default value of a metric that has dimensions, and the `cooldown` of a scaling policy that is not simple: it waits
  for the warm-up of its instances.
- The encryption of a delivery stream goes beside the stream or the cluster that it reads, whose own holds.
- The role of a flow log goes whose records go into a bucket, and the options of files of one whose records do not.
- The size of disks, the key, the type of instances and of images that a node group of EKS says beside a launch template
  that says the same.
- The security groups of a launch template move into its network interface where that has none, and go where it has the
  same.
- A rule of a security group that names address ranges and a group, or itself, becomes a rule for each.

Leaves alone where both may be meant (a password that stands elsewhere, too), and says so. So it does of what AWS does
not support together: passwords that RDS manages in Aurora global databases, and what AWS Config or the access log of S3
put into buckets that lock objects by default.

## Why it matters

The provider stops with "Conflicting configuration arguments" before anything is planned, or when the resource is made:
where one of the two is what another one will have, and where nobody asks before.

## Fix safety

Safe: the configuration could not be planned, or not be applied.

## References

- https://developer.hashicorp.com/terraform/plugin/sdkv2/schemas/schema-behaviors#conflictswith
- https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleExpiration.html
- https://docs.aws.amazon.com/autoscaling/ec2/userguide/Cooldown.html
- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html
- https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
- https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Remove, Replace, Safety, Transform, met_by
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class KeepOneOfConflicting(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove arguments that another one excludes, where nothing is lost",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each pair."""
        from transforms._keep_one_of_conflicting.at_apply import late_conflicts
        from transforms._keep_one_of_conflicting.scaling import scaling_fixes

        parted = set[str]()
        for found in (*rejections_of(module, Kind.CONFLICT), *late_conflicts(module)):
            yield from met_by(found.rejected_by, _kept(module, found, parted))
        if module.mentions("expired_object_delete_marker"):
            from transforms._keep_one_of_conflicting.expirations import of_expirations

            yield from met_by(Command.APPLY, of_expirations(module))
        if module.mentions("aws_flow_log"):
            from transforms._flow_logs.options import option_fixes
            from transforms._flow_logs.roles import role_fixes

            yield from met_by(Command.APPLY, role_fixes(module))
            yield from met_by(Command.APPLY, option_fixes(module))
        if module.mentions("aws_eks_node_group"):
            from transforms._keep_one_of_conflicting.node_groups import node_group_fixes

            yield from met_by(Command.APPLY, node_group_fixes(module))
        if module.mentions("aws_launch_template"):
            from transforms._keep_one_of_conflicting.interfaces import interface_fixes

            yield from met_by(Command.APPLY, interface_fixes(module))
        if module.mentions("manage_master_user_password") or module.mentions("default_retention"):
            from transforms._keep_one_of_conflicting.unsupported import locked_buckets, managed_passwords

            yield from met_by(Command.APPLY, managed_passwords(module))
            yield from met_by(Command.APPLY, locked_buckets(module))
        yield from met_by(Command.APPLY, scaling_fixes(module))


def _kept(module: Module, found: Rejection, parted: set[str]) -> Iterator[Fix | Refusal]:
    """What is done about one pair; `parted` are the rules of which a part has moved in this pass."""
    from transforms._keep_one_of_conflicting.choice import choice
    from transforms._keep_one_of_conflicting.rules import second_rule

    source, other = found.declaration.source, found.excluded
    chosen = choice(module, found, other)
    goes = _item(found.body, chosen.name) if chosen is not None and found.body is not None else None
    new_rule = second_rule(module, found, other) if chosen is None and source.is_editable else None
    if new_rule is not None:
        # One at a time: the rest of them may be said of the new rule.
        if found.declaration.address not in parted:
            parted.add(found.declaration.address)
            yield new_rule
    elif chosen is None or goes is None:
        yield Refusal(source, found.node, f"{found.message}: keep the one that is meant")
    elif source.is_editable and chosen.instead and isinstance(goes, hcl.Attribute):
        edit = Replace(source, goes, f"{chosen.instead} = {goes.value_code}")
        yield Fix(source, goes, f"{found.message}: {chosen.why}", (edit,))
    elif source.is_editable:
        message = f"{found.message}: {chosen.name} is removed, since {chosen.why}"
        yield Fix(source, goes, message, (Remove(source, goes),))


def _item(body: hcl.Body, name: str) -> hcl.Attribute | hcl.Block | None:
    """The argument of a name, or the block."""
    return body.attribute(name) or next(iter(body.blocks(name)), None)

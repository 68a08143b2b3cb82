"""Blocks and arguments of which one must be there, and names where only prefixes are given."""

from collections.abc import Callable
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Refusal, Replace
from fixer.module import SINGLE, Declaration, Module, known_string, provider_of, target
from fixer.validation import Kind, Rejection

_SCALED: Final = "aws_autoscaling_group"
_TEMPLATE: Final = "aws_launch_template"
# Types that must be named and take no prefix.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_subnet_group
_NO_PREFIX: Final = frozenset({"aws_elasticache_subnet_group", "aws_elasticache_parameter_group"})

# Who owns the objects of a bucket that may have ACLs.
_LETTING: Final = ("BucketOwnerPreferred", "ObjectWriter")


def chosen(module: Module, found: Rejection) -> str | Refusal:
    """The item that is meant where one of several must be there; empty if nothing can be said."""
    group = found.declaration
    if group.kind == "resource" and not found.path and group.type in _ATTRIBUTES:
        return _ATTRIBUTES[group.type](module, found)
    if group.type != _SCALED or "launch_template" not in found.detail or found.path:
        return ""
    if found.kind is not Kind.COMBINATION:
        return ""
    own = group.value_code("provider")
    templates = [
        one
        for one in module.resources(_TEMPLATE)
        if (its.value_code if (its := one.attribute("provider")) else "") == own
    ]
    if len(templates) != 1 or templates[0].shape != SINGLE or module.resources("aws_launch_configuration"):
        reason = "no launch template is given to it, and which one is meant cannot be told"
        return Refusal(group.source, group.block, f"{found.message}: {reason}") if module.resources(_TEMPLATE) else ""
    address = templates[0].address
    return f'launch_template {{\n  id = {address}.id\n  version = "$Latest"\n}}'


def _logged(module: Module, found: Rejection) -> str | Refusal:
    """The network whose flows are logged: the only one that there is.

    Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
    """
    log = found.declaration
    networks = [one for one in module.resources("aws_vpc") if provider_of(one) == provider_of(log)]
    others = [*module.resources("aws_ec2_transit_gateway"), *module.resources("aws_network_interface")]
    if len(networks) == 1 and networks[0].shape == SINGLE and not others:
        return f"vpc_id = {networks[0].address}.id"
    reason = "what its flows are of is not said: a VPC, a subnet, a network interface or a transit gateway"
    return Refusal(log.source, log.block, f"{found.message}: {reason}")


def _private(module: Module, found: Rejection) -> str | Refusal:
    """What every bucket has whose list nobody has set, where it may have one.

    Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl and
    https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
    """
    acl = found.declaration
    if any(_lets(module, one, acl) for one in module.resources("aws_s3_bucket_ownership_controls")):
        return 'acl = "private"'
    reason = (
        "new buckets are private, and have ACLs only where an aws_s3_bucket_ownership_controls lets them: remove this "
        "one, or add that, and say which acl is meant"
    )
    return Refusal(acl.source, acl.block, f"{found.message}: {reason}")


def _lets(module: Module, controls: Declaration, acl: Declaration) -> bool:
    """Whether what says who owns the objects of a bucket lets it have ACLs."""
    rules = controls.body.blocks("rule")
    owner = rules[0].body.attribute("object_ownership") if len(rules) == 1 else None
    is_letting = owner is not None and known_string(module, owner.value) in _LETTING
    buckets = [one.value("bucket") for one in (controls, acl)]
    reads = [reference.address if (reference := target(module, bucket)) else "" for bucket in buckets]
    codes = [bucket.code.split() if bucket is not None else [] for bucket in buckets]
    return is_letting and ((reads[0] == reads[1] != "") or (codes[0] == codes[1] != []))


_ATTRIBUTES: Final[dict[str, Callable[[Module, Rejection], str | Refusal]]] = {
    "aws_flow_log": _logged,
    "aws_s3_bucket_acl": _private,
}


def named_by_prefix(found: Rejection) -> tuple[Edit, ...]:
    """The edits that make a `name_prefix` the name, without the hyphen that it ends with."""
    if found.declaration.type not in _NO_PREFIX or found.body is None:
        return ()
    prefix = found.body.attribute("name_prefix")
    if prefix is None or not isinstance(prefix.value, hcl.Template) or prefix.value.is_heredoc:
        return ()
    name = prefix.value_code[1:-1].rstrip("-")
    if not name:
        return ()
    source = found.declaration.source
    start = source.stretch(prefix.start, prefix.start + len("name_prefix"))
    return (Replace(source, start, "name"), Replace(source, prefix.value, f'"{name}"'))

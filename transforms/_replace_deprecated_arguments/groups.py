"""The security groups of an instance in a subnet, which are told by their IDs, and by an argument of their own.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance#security_groups-1 (names
of groups; "use `vpc_security_group_ids` instead"), and what is read of an instance, of which only that has its IDs:
https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/ec2/ec2_instance.go (readSecurityGroups)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Refusal, Replace
from fixer.module import Declaration, Module, is_overridden, resolved
from transforms._instances.named import named

INSTANCES: Final = ("aws_instance", "aws_spot_instance_request")
_GROUP: Final = frozenset({"aws_security_group", "aws_default_security_group"})
_NAMES: Final = "security_groups"
_IDS: Final = "vpc_security_group_ids"
_ID: Final = re.compile(r"sg-[0-9a-f]+")


def of_groups(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each instance in a subnet whose groups are given by their IDs where names are expected."""
    for instance in module.resources(*INSTANCES):
        item = instance.attribute(_NAMES)
        if item is None or instance.attribute("subnet_id") is None or instance.attribute(_IDS) is not None:
            continue
        if not _are_ids(module, instance, item) or not instance.source.is_editable or is_overridden(module, instance):
            continue
        # Changes of them are ignored: it is not replaced.
        if any(_NAMES in block.code or "ignore_changes" in block.code for block in instance.body.blocks("lifecycle")):
            continue
        said = (
            f"{_NAMES} of {instance.address} are names, and in a subnet groups are read as {_IDS}: with IDs there, the "
            "instance is replaced at every apply"
        )
        if any(read.attribute == _NAMES for _, read in module.readers(instance.address)):
            yield Refusal(instance.source, item, f"{said}; left alone, since it is read elsewhere: change that as well")
        else:
            new = Replace(instance.source, item, f"{_IDS} = {item.value_code}")
            yield Fix(instance.source, item, f"{said}: {_IDS} takes its place", (new,), level=Level.WARNING)


def _are_ids(module: Module, instance: Declaration, item: hcl.Attribute) -> bool:
    """Whether a list that is written out has IDs of groups only."""
    value = item.value
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    return bool(elements) and all(_is_id(module, instance, one.value) for one in elements)


def _is_id(module: Module, instance: Declaration, expression: hcl.Expression) -> bool:
    value = resolved(module, expression)
    if isinstance(value, hcl.Template):
        return value.literal is not None and _ID.fullmatch(value.literal) is not None
    if not isinstance(value, hcl.Traversal) or value.names[-1:] != ("id",):
        return False
    is_looked_up = value.names[:2] == ("data", "aws_security_group")
    return is_looked_up or named(module, instance, value, _GROUP) is not None

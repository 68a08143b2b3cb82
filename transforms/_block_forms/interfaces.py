"""Security groups of launch templates that have a network interface, which is what has them then.

EC2 takes no groups of the instance beside an interface.
Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html (`SecurityGroupId`: "If you specify
a network interface, you must specify any security groups as part of the network interface")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove
from fixer.validation import Rejection
from transforms._block_forms.written import own

_GROUPS: Final = ("security_group_ids", "security_groups")
_INTERFACE: Final = "network_interfaces"


def are_groups(one: Rejection) -> bool:
    """Whether it lists groups of a template that has interfaces."""
    is_of_template = (one.declaration.kind, one.declaration.type) == ("resource", "aws_launch_template")
    is_group = isinstance(one.node, hcl.Attribute) and one.name in _GROUPS
    return is_of_template and not one.path and is_group and bool(_interfaces(one))


def groups(one: Rejection) -> Iterator[Fix | Refusal]:
    """The groups put into the interface."""
    assert isinstance(one.node, hcl.Attribute)
    source, item, there = one.declaration.source, one.node, _interfaces(one)
    said = f'{one.told} Beside "{_INTERFACE}" the groups are those of the interface'
    if len(there) != 1 or there[0].type == "dynamic":
        yield Refusal(source, item, f"{said}, and of which cannot be told: write them there")
    elif any(there[0].body.attribute(name) is not None for name in (*_GROUPS, "vpc_security_group_ids")):
        yield Refusal(source, item, f"{said}, which has some already: one of them has to go")
    else:
        edits = (Remove(source, item), Append(source, there[0], own(source, item, "security_groups")))
        yield Fix(source, item, f'{said}: they are put there as "security_groups"', edits)


def _interfaces(one: Rejection) -> list[hcl.Block]:
    blocks = one.body.blocks(_INTERFACE, "dynamic") if one.body is not None else ()
    return [block for block in blocks if _INTERFACE in (block.type, *block.labels[:1])]

"""Groups of EC2-Classic, which were told by their names: a VPC's are told by their ids, under another name.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade#ec2-classic-retirement
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._unsupported_names.told import told

# What a type calls the ids of its groups, by what it called their names.
_IDS: Final = {
    ("aws_db_instance", "db_security_groups"): "vpc_security_group_ids",
    ("aws_db_instance", "security_group_names"): "vpc_security_group_ids",
    ("aws_elasticache_cluster", "security_group_names"): "security_group_ids",
    ("aws_elasticache_replication_group", "security_group_names"): "security_group_ids",
    ("aws_redshift_cluster", "cluster_security_groups"): "vpc_security_group_ids",
}
_GROUP: Final = re.compile(r"((?:data\.)?aws_security_group\.[\w-]+(?:\[[^\[\]]*\])?)\.(?:id|name)")


def of_vpc(found: Rejection) -> Fix | Refusal | None:
    """Groups by their ids; None where nothing is known of the argument, or it is empty."""
    declaration, node = found.declaration, found.node
    new = _IDS.get((declaration.type, found.name), "") if declaration.kind == "resource" and not found.path else ""
    if not new or not isinstance(node, hcl.Attribute) or found.body is None:
        return None
    if not isinstance(node.value, hcl.TupleCons) or not node.value.elements:
        return None
    source, said = declaration.source, f"{found.told} {new} is meant"
    if found.body.attribute(new) is not None:
        return Refusal(source, node, f"{said}, and it is set already: keep one of them")
    edits = [Replace(source, source.stretch(node.start, node.start + len(node.name)), new)]
    for element in node.value.elements:
        group = _GROUP.fullmatch(element.value.code.strip())
        if group is None:
            return Refusal(source, node, f"{said}, which takes ids of a VPC's groups: EC2-Classic is gone")
        edits.append(Replace(source, element.value, f"{group[1]}.id"))
    return Fix(source, node, told(found, new), tuple(edits))

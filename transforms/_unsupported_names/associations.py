"""Resources that join one thing to another, with the argument that names the one and what a list of them is called.

Each is nothing but the link: a link for each of a list is what the list means. Source: resources/TYPE of each type, at
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from typing import Final

from fixer import hcl
from fixer.validation import Rejection

_Names = dict[str, tuple[str, ...]]
_SUBNETS: Final[_Names] = {"subnet_id": ("subnet_ids", "subnets")}
_POLICIES: Final[_Names] = {"policy_arn": ("managed_policy_arns", "policies", "policy_arns")}
_TARGETS: Final[_Names] = {"target_id": ("instance_ids", "instances", "target_ids", "targets")}
_ATTACHMENTS: Final[_Names] = {"transit_gateway_attachment_id": ("transit_gateway_attachment_ids",)}
# Who a rule is for, of whom it takes one.
_SOURCES: Final[_Names] = {
    "cidr_ipv4": ("cidr_blocks", "cidr_ipv4_blocks", "cidrs", "cidrs_ipv4", "ipv4_cidr_blocks"),
    "cidr_ipv6": ("cidr_ipv6_blocks", "cidrs_ipv6", "ipv6_cidr_blocks"),
    "prefix_list_id": ("prefix_list_ids",),
    "referenced_security_group_id": (
        *("referenced_security_group_ids", "security_group_ids", "security_groups"),
        *("source_security_group_id", "source_security_group_ids"),
    ),
}

ASSOCIATIONS: Final[dict[str, _Names]] = {
    "aws_alb_target_group_attachment": _TARGETS,
    "aws_autoscaling_attachment": {"lb_target_group_arn": ("lb_target_group_arns", "target_group_arns")},
    "aws_ec2_client_vpn_network_association": _SUBNETS,
    "aws_ec2_transit_gateway_route_table_association": _ATTACHMENTS,
    "aws_ec2_transit_gateway_route_table_propagation": _ATTACHMENTS,
    "aws_efs_mount_target": _SUBNETS,
    "aws_iam_group_policy_attachment": _POLICIES,
    "aws_iam_role_policy_attachment": _POLICIES,
    "aws_iam_user_policy_attachment": _POLICIES,
    "aws_lb_target_group_attachment": _TARGETS,
    "aws_network_acl_association": _SUBNETS,
    "aws_ram_principal_association": {"principal": ("principals",)},
    "aws_ram_resource_association": {"resource_arn": ("resource_arns",)},
    "aws_route53_resolver_rule_association": {"vpc_id": ("vpc_ids",)},
    "aws_route_table_association": _SUBNETS,
    "aws_security_group_rule": {
        "source_security_group_id": ("security_group_ids", "security_groups", "source_security_group_ids")
    },
    "aws_sns_topic_subscription": {"endpoint": ("endpoints",)},
    "aws_vpc_endpoint_route_table_association": {"route_table_id": ("route_table_ids", "route_tables")},
    "aws_vpc_endpoint_subnet_association": _SUBNETS,
    "aws_vpc_security_group_egress_rule": _SOURCES,
    "aws_vpc_security_group_ingress_rule": _SOURCES,
    "aws_wafv2_web_acl_association": {"resource_arn": ("resource_arns",)},
}
VPC_RULES: Final = frozenset({"aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"})
# What may be the group that a rule is of: what it goes together with is asked where that is told.
_EITHER_END: Final = frozenset({"security_group_ids", "security_groups"})
_NONE: Final = frozenset({"[]", "null"})
_RULES: Final = VPC_RULES | {"aws_security_group_rule"}


def is_list_of_links(one: Rejection) -> bool:
    """Whether an association is given a list of what it takes one of, as far as its name and its form tell."""
    names = [name for others in ASSOCIATIONS.get(one.declaration.type, {}).values() for name in others]
    if one.path or one.name not in names or not isinstance(one.node, hcl.Attribute):
        return False
    value = one.node.value
    if one.declaration.type in _RULES:
        # The names of inline rules are those of lists, whatever is given to them.
        last = value.steps[-1] if isinstance(value, hcl.Traversal) and value.steps else None
        is_plural = isinstance(last, hcl.GetAttr) and last.name.endswith("s")
        is_told = one.declaration.attribute("security_group_id") is not None
        return is_told and (
            is_plural or _is_beside_another(one) or (isinstance(value, hcl.TupleCons) and len(value.elements) > 1)
        )
    is_one = isinstance(value, hcl.Template) or (isinstance(value, hcl.TupleCons) and len(value.elements) == 1)
    return not is_one


def _is_beside_another(one: Rejection) -> bool:
    """Whether a rule that takes one thing that it is for names a thing of another kind as well."""
    if one.declaration.type not in VPC_RULES or one.name in _EITHER_END:
        return False
    kinds = [(right, *others) for right, others in ASSOCIATIONS[one.declaration.type].items()]
    names = [name for kind in kinds if one.name not in kind for name in kind]
    return one.declaration.value_code(one.name) not in _NONE and any(_is_said(one, name) for name in names)


def _is_said(one: Rejection, name: str) -> bool:
    """Whether an argument stands there, and is not empty."""
    return one.declaration.attribute(name) is not None and one.declaration.value_code(name) not in _NONE


def other_source(one: Rejection, right: str) -> str:
    """Whom else a rule is for, where it takes one: the argument; empty where nothing else stands there."""
    if one.declaration.type not in _RULES:
        return ""
    others = ASSOCIATIONS[one.declaration.type]
    names = [name for own, aliases in others.items() for name in (own, *aliases) if own != right]
    names += [name for name in (right, *others[right]) if name != one.name]
    if one.declaration.type == "aws_security_group_rule":
        names += ["cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids", "self"]
    return next((name for name in names if _is_said(one, name)), "")

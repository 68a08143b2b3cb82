"""Names of what has none but that in its tags.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (a resource of EC2 has its name in the tag
`Name`), and https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type: it takes
tags, and nothing that is called a name.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import AppendElement, Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Kind, Rejection
from transforms._block_forms.written import placed

NAMED_BY_TAG: Final = frozenset(
    [
        "aws_acm_certificate",
        "aws_acmpca_certificate_authority",
        "aws_alb_listener_rule",
        "aws_customer_gateway",
        "aws_default_network_acl",
        "aws_default_route_table",
        "aws_default_subnet",
        "aws_default_vpc",
        "aws_default_vpc_dhcp_options",
        "aws_detective_graph",
        "aws_ebs_snapshot",
        "aws_ebs_snapshot_copy",
        "aws_ebs_volume",
        "aws_ec2_capacity_reservation",
        "aws_ec2_carrier_gateway",
        "aws_ec2_client_vpn_endpoint",
        "aws_ec2_instance_connect_endpoint",
        "aws_ec2_network_insights_path",
        "aws_ec2_traffic_mirror_filter",
        "aws_ec2_traffic_mirror_session",
        "aws_ec2_traffic_mirror_target",
        "aws_ec2_transit_gateway",
        "aws_ec2_transit_gateway_connect",
        "aws_ec2_transit_gateway_connect_peer",
        "aws_ec2_transit_gateway_multicast_domain",
        "aws_ec2_transit_gateway_peering_attachment",
        "aws_ec2_transit_gateway_peering_attachment_accepter",
        "aws_ec2_transit_gateway_policy_table",
        "aws_ec2_transit_gateway_route_table",
        "aws_ec2_transit_gateway_vpc_attachment",
        "aws_ec2_transit_gateway_vpc_attachment_accepter",
        "aws_efs_access_point",
        "aws_egress_only_internet_gateway",
        "aws_eip",
        "aws_flow_log",
        "aws_fsx_lustre_file_system",
        "aws_fsx_ontap_file_system",
        "aws_fsx_openzfs_file_system",
        "aws_fsx_windows_file_system",
        "aws_guardduty_detector",
        "aws_instance",
        "aws_internet_gateway",
        "aws_kms_external_key",
        "aws_kms_key",
        "aws_kms_replica_key",
        "aws_lb_listener_rule",
        "aws_nat_gateway",
        "aws_network_acl",
        "aws_network_interface",
        "aws_networkmanager_global_network",
        "aws_route53_health_check",
        "aws_route_table",
        "aws_spot_instance_request",
        "aws_subnet",
        "aws_vpc",
        "aws_vpc_dhcp_options",
        "aws_vpc_endpoint",
        "aws_vpc_endpoint_service",
        "aws_vpc_ipam",
        "aws_vpc_ipam_pool",
        "aws_vpc_ipam_scope",
        "aws_vpc_peering_connection",
        "aws_vpc_peering_connection_accepter",
        "aws_vpc_security_group_egress_rule",
        "aws_vpc_security_group_ingress_rule",
        "aws_vpn_connection",
        "aws_vpn_gateway",
    ]
)
# What an alias of a key is called: it is a resource of its own, and no tag.
_ALIAS: Final = '"alias/'


def is_name(one: Rejection) -> bool:
    """Whether it is a name that only a tag can give."""
    return (
        one.kind is Kind.UNSUPPORTED_ARGUMENT
        and one.name == "name"
        and not one.path
        and one.declaration.kind == "resource"
        and one.declaration.type in NAMED_BY_TAG
        and not (isinstance(one.node, hcl.Attribute) and one.node.value_code.startswith(_ALIAS))
    )


def name_tag(one: Rejection) -> Iterator[Fix | Refusal]:
    """The tag that a name is."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    source, item = one.declaration.source, one.node
    tags_ = one.body.attribute("tags")
    edits: tuple[Edit, ...]
    if tags_ is None:
        code = placed(source, item, f"tags = {{\nName = {item.value_code}\n}}\n")
        yield Fix(source, item, f"{one.told} Its name is a tag, and becomes one", (Replace(source, item, code),))
        return
    objects = [node for node in hcl.walk(tags_.value) if isinstance(node, hcl.ObjectCons)]
    standing = [element.value.code.strip() for node in objects if (element := node.element("Name")) is not None]
    if standing:
        was = "" if item.value_code in standing else f" (it was {item.value_code})"
        yield Fix(source, item, f"{one.told} Its tags give it a name: it is removed{was}", (Remove(source, item),))
    elif isinstance(tags_.value, hcl.ObjectCons):
        edits = (Remove(source, item), AppendElement(source, tags_.value, f"Name = {item.value_code}"))
        yield Fix(source, item, f"{one.told} Its name is a tag, and becomes one", edits)
    else:
        edits = (Remove(source, item), Replace(source, tags_.value, _merged(tags_.value, item.value_code)))
        yield Fix(source, item, f"{one.told} Its name is a tag, and becomes one", edits)


def _merged(tags_: hcl.Expression, name: str) -> str:
    return f"merge({tags_.code.strip()}, {{ Name = {name} }})"

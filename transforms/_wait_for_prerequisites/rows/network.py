"""What connections of networks need: the other side accepts them before anything is set for them or sent by them."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row

_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/"
_BY_ATTACHMENT: Final = "transit_gateway_attachment_id"
# What goes by an attachment, which is "in invalid state" until it is accepted.
_ROUTED: Final = (
    "aws_ec2_transit_gateway_prefix_list_reference",
    "aws_ec2_transit_gateway_route",
    "aws_ec2_transit_gateway_route_table_association",
)

NETWORK: Final = (
    Row(
        ("aws_vpc_peering_connection_options",),
        {"aws_vpc_peering_connection_accepter": ("vpc_peering_connection_id",)},
        "options cannot be set until the connection has been accepted",
        f"{_DOCS}vpc_peering_connection_options",
        ("vpc_peering_connection_id",),
    ),
    Row(
        _ROUTED,
        {"aws_ec2_transit_gateway_peering_attachment_accepter": (_BY_ATTACHMENT,)},
        "IncorrectState, until the attachment has been accepted",
        "https://github.com/hashicorp/terraform-provider-aws/issues/14228",
        (_BY_ATTACHMENT,),
    ),
    Row(
        (*_ROUTED, "aws_ec2_transit_gateway_route_table_propagation"),
        {"aws_ec2_transit_gateway_vpc_attachment_accepter": (_BY_ATTACHMENT,)},
        "IncorrectState, until the attachment has been accepted",
        "https://github.com/hashicorp/terraform-provider-aws/issues/18412",
        (_BY_ATTACHMENT,),
    ),
)

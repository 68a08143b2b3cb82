"""What a flow log is of, by an id and a type, as EC2's API has it, where the provider has an argument for each type.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html (ResourceId, ResourceType)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection

# By the type without its separators, and by the type of what the id is read from.
_ARGUMENTS: Final = {
    "vpc": "vpc_id",
    "subnet": "subnet_id",
    "networkinterface": "eni_id",
    "transitgateway": "transit_gateway_id",
    "transitgatewayattachment": "transit_gateway_attachment_id",
    "aws_vpc": "vpc_id",
    "aws_subnet": "subnet_id",
    "aws_network_interface": "eni_id",
    "aws_ec2_transit_gateway": "transit_gateway_id",
    "aws_ec2_transit_gateway_vpc_attachment": "transit_gateway_attachment_id",
}
_READ: Final = re.compile(r"(?:data\.)?(aws_\w+)\.[\w-]+(?:\[[^\[\]]*\])?\.id")


def is_source(one: Rejection) -> bool:
    """Whether it is the id or the type of what a flow log is of."""
    is_of_log = one.declaration.type == "aws_flow_log" and one.declaration.kind == "resource" and not one.path
    return is_of_log and one.name in ("resource_id", "resource_type", "resource_ids")


def source_of(one: Rejection) -> Iterator[Fix | Refusal]:
    """The argument that takes the id; the id brings its type along."""
    assert one.body is not None
    id_, type_ = one.body.attribute("resource_id"), one.body.attribute("resource_type")
    source, said = one.declaration.source, one.told
    if one.node is not id_:
        if id_ is None:
            yield Refusal(source, one.node, f"{said} A log is of one thing, by vpc_id, subnet_id or the like")
        return
    literal = type_.value.literal if type_ is not None and isinstance(type_.value, hcl.Template) else None
    read = _READ.fullmatch(id_.value_code)
    known = [re.sub(r"[-_ ]", "", literal).lower()] if literal else []
    known += [read[1]] if read and type_ is None else []
    name = next((_ARGUMENTS[one] for one in known if one in _ARGUMENTS), "")
    if not name or one.body.attribute(name) is not None:
        yield Refusal(source, id_, f"{said} What the log is of cannot be told: vpc_id, subnet_id or another is meant")
        return
    edits: list[Edit] = [Replace(source, id_, f"{name} = {id_.value_code}")]
    edits += [Remove(source, type_)] if type_ is not None else []
    yield Fix(source, id_, f"{said} It is {name}", tuple(edits))

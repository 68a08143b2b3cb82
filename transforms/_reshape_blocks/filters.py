"""Data sources that look things up by filters, asked for what is of a VPC.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html (`vpc-id`; the others have it)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed
from transforms._reshape_blocks.filter_maps import filters_in, values_of

# The data sources that filter as EC2's API does, and have no argument for the VPC.
_NAME: Final = "vpc-id"
_TYPES: Final = frozenset({"aws_instances", "aws_network_interfaces", "aws_security_groups", "aws_subnets"})


def is_filter(one: Rejection) -> bool:
    """Whether it says of which VPC something is looked up."""
    is_of_vpc = one.name == "vpc_id" and not one.path and isinstance(one.node, hcl.Attribute)
    return is_of_vpc and one.declaration.kind == "data" and one.declaration.type in _TYPES


def filtered(one: Rejection) -> Iterator[Fix | Refusal]:
    """The filter that says it; there may be one, which says the same, or another thing."""
    assert isinstance(one.node, hcl.Attribute)
    source, item = one.declaration.source, one.node
    standing = [values for name, values in filters_in(one.declaration) if name == _NAME]
    if standing and all(values == values_of(item.value) for values in standing):
        yield Fix(source, item, f"{one.told} A filter says it already: it is removed", (Remove(source, item),))
        return
    if standing:
        yield Refusal(source, item, f'{one.told} A filter "{_NAME}" says another thing: one of the two has to go')
        return
    code = f'filter {{\nname = "{_NAME}"\nvalues = [{item.value_code}]\n}}'
    said = one.told
    yield Fix(source, item, f"{said} A filter says it", (Replace(source, item, placed(source, item, code)),))

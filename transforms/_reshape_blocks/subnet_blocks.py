"""The subnets of network firewalls and of endpoints of resolvers, each of which is a block.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall and
.../resources/route53_resolver_endpoint
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.listed import each_as_block
from transforms._block_forms.written import placed

_BLOCKS: Final = {
    "aws_networkfirewall_firewall": "subnet_mapping",
    "aws_route53_resolver_endpoint": "ip_address",
}


def are_subnets(one: Rejection) -> bool:
    """Whether it lists the subnets of what has a block for each."""
    is_of_resource = one.declaration.type in _BLOCKS and one.declaration.kind == "resource" and not one.path
    return is_of_resource and one.name in ("subnet_ids", "subnets") and isinstance(one.node, hcl.Attribute)


def subnets(one: Rejection) -> Iterator[Fix | Refusal]:
    """A block for each; a dynamic one where they are not written out."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item, value, name = one.declaration.source, one.node, one.node.value, _BLOCKS[one.declaration.type]
    if any(name in (block.type, *block.labels[:1]) for block in one.body.blocks()):
        yield Refusal(source, item, f'{one.told} There are blocks "{name}" as well: keep these alone')
        return
    edit = Replace(source, item, placed(source, item, each_as_block(name, "subnet_id", value)))
    yield Fix(source, item, f'{one.told} Each is a block "{name}"', (edit,))

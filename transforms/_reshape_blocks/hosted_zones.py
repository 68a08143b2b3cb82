"""Whether a hosted zone is private, which its VPCs say.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone#private-zone
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove
from fixer.validation import Rejection


def is_private(one: Rejection) -> bool:
    """Whether it says that a zone is private."""
    is_of_zone = one.declaration.type == "aws_route53_zone" and one.declaration.kind == "resource" and not one.path
    return is_of_zone and one.name in ("private_zone", "private") and isinstance(one.node, hcl.Attribute)


def private(one: Rejection) -> Iterator[Fix | Refusal]:
    """Nothing, where the VPCs say the same."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item = one.declaration.source, one.node
    blocks = [block for block in one.body.blocks() if "vpc" in (block.type, *block.labels[:1])]
    has_vpc = bool(blocks) or one.body.attribute("vpc_id") is not None
    if item.value_code.strip('"') == ("true" if has_vpc else "false"):
        said = 'the block "vpc" makes it private' if has_vpc else 'without a block "vpc" it is public'
        yield Fix(source, item, f"{one.told} It is removed: {said}", (Remove(source, item),))
        return
    yield Refusal(source, item, f'{one.told} A zone is private where it has a block "vpc": write that, or none')

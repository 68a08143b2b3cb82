"""The subnets of a network firewall, each of which is a block.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_firewall
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._reshape_blocks.written import placed


def are_subnets(one: Rejection) -> bool:
    """Whether it lists the subnets of a firewall."""
    is_of_firewall = one.declaration.type == "aws_networkfirewall_firewall" and one.declaration.kind == "resource"
    return is_of_firewall and one.name in ("subnet_ids", "subnets") and isinstance(one.node, hcl.Attribute)


def subnets(one: Rejection) -> Iterator[Fix | Refusal]:
    """A block for each; a dynamic one where they are not written out."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item, value = one.declaration.source, one.node, one.node.value
    if any("subnet_mapping" in (block.type, *block.labels[:1]) for block in one.body.blocks()):
        yield Refusal(source, item, f'{one.told} There are blocks "subnet_mapping" as well: keep these alone')
        return
    is_each = isinstance(value, hcl.TupleCons) and all(
        isinstance(one.value, hcl.Template | hcl.Traversal) and "[*]" not in one.value.code for one in value.elements
    )
    if isinstance(value, hcl.TupleCons) and is_each and "#" not in value.code and "//" not in value.code:
        codes = [element.value.code.strip() for element in value.elements]
        code = "\n".join([f"subnet_mapping {{\nsubnet_id = {subnet}\n}}\n" for subnet in codes])
    else:
        code = (
            f'dynamic "subnet_mapping" {{\nfor_each = {item.value_code.strip()}\n\n'
            "content {\nsubnet_id = subnet_mapping.value\n}\n}\n"
        )
    edit = Replace(source, item, placed(source, item, code))
    yield Fix(source, item, f'{one.told} Each is a block "subnet_mapping"', (edit,))

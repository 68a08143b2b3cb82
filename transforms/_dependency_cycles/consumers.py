"""Who asks for permission when it is created: what reads a resource whose policy moves has to wait for that."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, AppendElement, Edit
from fixer.module import Declaration, Module

# AWS refuses to create these as long as the policies of what they use do not let them.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_notification,
# .../cloudtrail, .../config_delivery_channel, .../flow_log
ASKING: Final = frozenset(
    {"aws_cloudtrail", "aws_config_delivery_channel", "aws_flow_log", "aws_s3_bucket_notification"}
)


def consumers(module: Module, owner: Declaration) -> list[Declaration]:
    """The resources that read another and ask for permission when they are created."""
    found = {
        reader.address: reader
        for reader, _ in module.readers(owner.address)
        if reader.kind == "resource" and reader.type in ASKING
    }
    return list(found.values())


def waiting(module: Module, owner: Declaration, policy: str) -> Iterator[Edit]:
    """The edits that let them wait for a policy that stands on its own."""
    for consumer in consumers(module, owner):
        argument = consumer.attribute("depends_on")
        if argument is None:
            items = consumer.body.items
            gap = "\n" if items and isinstance(items[-1], hcl.Attribute) else ""
            yield Append(consumer.source, consumer.block, f"{gap}depends_on = [{policy}]\n")
        elif isinstance(argument.value, hcl.TupleCons):
            yield AppendElement(consumer.source, argument.value, policy)

"""Who asks for permission when it is created: what reads a resource whose policy moves has to wait for that."""

from typing import Final

from fixer.module import Declaration, Module
from transforms._own_resources.waiting import readers_of_types

# AWS refuses to create these as long as the policies of what they use do not let them.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_notification,
# .../cloudtrail, .../config_delivery_channel, .../flow_log
ASKING: Final = frozenset(
    {"aws_cloudtrail", "aws_config_delivery_channel", "aws_flow_log", "aws_s3_bucket_notification"}
)


def consumers(module: Module, owner: Declaration) -> list[Declaration]:
    """The resources that read another and ask for permission when they are created."""
    return readers_of_types(module, owner, ASKING)

"""Logs of load balancers that have a bucket, and are off all the same.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb#access_logs (`enabled` is false
where it is not said, even where there is a bucket).
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level, Safety
from fixer.module import Module, nested_blocks

_LOGS: Final = ("access_logs", "connection_logs")


def idle_logs(module: Module) -> Iterator[Fix]:
    """What is said of each block for logs that does not switch them on."""
    for balancer in module.resources("aws_lb", "aws_alb"):
        for name in _LOGS:
            for block in nested_blocks(balancer.body, name):
                if block.body.value_code("bucket") not in (None, "null", '""') and not block.body.attribute("enabled"):
                    told = f"{name} of {balancer.address} does nothing: enabled is false where it is not said"
                    said = f"{told}; say enabled = true, or leave it out"
                    yield Fix(balancer.source, block, said, safety=Safety.SUGGEST, level=Level.WARNING)

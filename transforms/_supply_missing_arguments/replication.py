"""What the rules of a bucket's replication that have a filter must say: whether what is deleted is marked there, too.

Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteMarkerReplication.html
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Append, Fix
from fixer.module import Module, is_overridden, nested_blocks

REPLICATION: Final = "aws_s3_bucket_replication_configuration"
_MARKERS: Final = "delete_marker_replication"


def delete_markers(module: Module) -> Iterator[Fix]:
    """What was not said was not done, before it had to be said."""
    for replication in module.resources(REPLICATION):
        if not replication.source.is_editable or is_overridden(module, replication):
            continue
        for rule in nested_blocks(replication.body, "rule"):
            said = any(_MARKERS in (block.type, *block.labels) for block in rule.body.blocks())
            if said or not rule.body.blocks("filter"):
                continue
            message = (
                f"{replication.address}: DeleteMarkerReplication must be specified for rules with a filter: "
                "it is Disabled, as it was where nothing was said"
            )
            code = f'{_MARKERS} {{\n  status = "Disabled"\n}}\n'
            yield Fix(replication.source, rule, message, (Append(replication.source, rule, code),))

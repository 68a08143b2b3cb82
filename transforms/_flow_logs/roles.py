"""The role of a flow log whose records go into a bucket: the bucket's policy lets them in, and AWS takes no role there.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html (DeliverLogsPermissionArn)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Remove
from fixer.module import Declaration, Module, is_overridden, known_string, overridden, reads, target
from fixer.validation import is_set

FLOW_LOG: Final = "aws_flow_log"
TYPE: Final = "log_destination_type"
_ROLE: Final = "iam_role_arn"
# What a destination is by what it refers to, and by how its ARN begins.
_TYPES: Final = {
    "aws_s3_bucket": "s3",
    "aws_kinesis_firehose_delivery_stream": "kinesis-data-firehose",
    "aws_cloudwatch_log_group": "cloud-watch-logs",
}


def role_fixes(module: Module) -> Iterator[Fix]:
    """One for each role that AWS would not take."""
    for flow_log in module.resources(FLOW_LOG):
        item = flow_log.attribute(_ROLE)
        if item is None or not flow_log.source.is_editable or is_overridden(module, flow_log):
            continue
        given = flow_log.value(TYPE)
        type_ = known_string(module, given) if given is not None else destination_type(module, flow_log)
        if type_ == "s3" and is_written(module, given) and is_set(module, item.value):
            said = "DeliverLogsPermissionArn is not applicable for s3 delivery"
            message = f"{flow_log.address}: {said}: {_ROLE} is removed, since the policy of the bucket lets records in"
            yield Fix(flow_log.source, item, message, (Remove(flow_log.source, item),))


def destination_type(module: Module, flow_log: Declaration) -> str:
    """What kind of thing a flow log's `log_destination` is, as the argument for it has it; empty if it is not told."""
    value = flow_log.value("log_destination")
    text = known_string(module, value) if is_written(module, value) else None
    if text is not None or value is None:
        return "s3" if (text or "").startswith("arn:aws:s3:::") else ""
    code = value.code.strip()
    if code.startswith('"arn:aws:s3:::'):
        return "s3"
    reference = target(module, value)
    if reference is None and code.startswith('"${aws_s3_bucket.'):
        return "s3"
    return _TYPES.get(reference.names[0], "") if reference is not None and reference.attribute == "arn" else ""


def is_written(module: Module, value: hcl.Expression | None) -> bool:
    """Whether a text is written out, in locals too: the default of a variable is no more than that, the name of a
    workspace that of one of them, and another file may say otherwise of a local.
    """
    found = reads(module, value)
    return all(one.names[0] == "local" and one.address not in overridden(module) for one in found)

"""Options of files in a flow log whose records do not go into a bucket: only there are files.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsRequest.html and
https://github.com/terraform-aws-modules/terraform-aws-vpc/issues/702 (what EC2 answers)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Remove
from fixer.module import Declaration, Module, is_overridden, known_string
from transforms._flow_logs.roles import FLOW_LOG, TYPE, destination_type, is_written

_OPTIONS: Final = "destination_options"
_LOGS: Final = "cloud-watch-logs"
_OTHERS: Final = (_LOGS, "kinesis-data-firehose")


def option_fixes(module: Module) -> Iterator[Fix]:
    """One for each block of options that AWS would not take."""
    for flow_log in module.resources(FLOW_LOG):
        blocks = flow_log.body.blocks(_OPTIONS)
        if len(blocks) != 1 or not flow_log.source.is_editable or is_overridden(module, flow_log):
            continue
        if type_ := _other_type(module, flow_log):
            said = f"{flow_log.address}: DestinationOptions is not supported when LogDestinationType is {type_}"
            message = f"{said}: {_OPTIONS} is removed, since there are no files there"
            yield Fix(flow_log.source, blocks[0], message, (Remove(flow_log.source, blocks[0]),))


def _other_type(module: Module, flow_log: Declaration) -> str:
    """What the records certainly go to, where that is no bucket; else empty."""
    given, shown = flow_log.value(TYPE), destination_type(module, flow_log)
    if given is None:
        return _LOGS if shown == _LOGS or flow_log.attribute("log_group_name") is not None else ""
    type_ = known_string(module, given) if is_written(module, given) else None
    return type_ if type_ in _OTHERS and shown in ("", type_) else ""

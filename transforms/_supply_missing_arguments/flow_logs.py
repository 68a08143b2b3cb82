"""What flow logs that say nothing of it are taken to write to: a log group, whatever they name.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/flow_log#log_destination_type-1
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Insert
from fixer.module import Module, is_overridden
from transforms._flow_logs.roles import FLOW_LOG, TYPE, destination_type

_DEFAULT: Final = "cloud-watch-logs"


def destination_types(module: Module) -> Iterator[Fix]:
    """One for each flow log whose destination is plainly of another type than the default one."""
    for flow_log in module.resources(FLOW_LOG):
        item = flow_log.attribute("log_destination")
        if item is None or not flow_log.source.is_editable or is_overridden(module, flow_log):
            continue
        type_ = destination_type(module, flow_log)
        if flow_log.attribute(TYPE) is None and type_ not in ("", _DEFAULT):
            message = f'{flow_log.address}: LogDestination is not a log group: {TYPE} = "{type_}" is added'
            yield Fix(flow_log.source, item, message, (Insert(flow_log.source, item, f'{TYPE} = "{type_}"\n'),))

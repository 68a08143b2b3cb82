"""Levels of execution logs of HTTP APIs, which have access logs only.

Sources: https://github.com/hashicorp/terraform-provider-aws/issues/14010 (what API Gateway says) and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_stage#default_route_settings
("Supported only for WebSocket APIs")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Remove
from fixer.module import Declaration, Module, is_overridden, known, nested_blocks, target
from transforms._own_resources.placement import has_own_comments

_STAGE: Final = "aws_apigatewayv2_stage"
_SETTINGS: Final = ("default_route_settings", "route_settings")
_LEVEL: Final = "logging_level"
_TRACE: Final = "data_trace_enabled"


def execution_log_fixes(module: Module) -> Iterator[Fix]:
    """One for each block of settings of an HTTP API that asks for execution logs."""
    for stage in module.resources(_STAGE):
        if not stage.source.is_editable or is_overridden(module, stage) or not _is_of_http(module, stage):
            continue
        for block in [one for name in _SETTINGS for one in nested_blocks(stage.body, name)]:
            items = [item for name in (_LEVEL, _TRACE) if (item := block.body.attribute(name)) is not None]
            if any(_asks(module, item) for item in items):
                names = " and ".join([item.name for item in items])
                said = f"{stage.address}: Execution logs are not supported on protocolType HTTP, which has access logs"
                only = (
                    len(items) == len(block.body.items) and block.type != "content" and not has_own_comments(block.body)
                )
                edits = (Remove(stage.source, block),) if only else tuple([Remove(stage.source, one) for one in items])
                goes = f"{block.type} goes" if only else f"{names} {'goes' if len(items) == 1 else 'go'}"
                yield Fix(stage.source, items[0], f"{said} only: {goes}", edits)


def _is_of_http(module: Module, stage: Declaration) -> bool:
    read = target(module, stage.value("api_id"))
    api = module.find(read.address) if read is not None else None
    # What a variable says by default, its callers may say otherwise.
    return api is not None and known(module, api.value("protocol_type"), at_validation=True) == "HTTP"


def _asks(module: Module, item: hcl.Attribute) -> bool:
    value = known(module, item.value, at_validation=True)
    return value in ("ERROR", "INFO") if item.name == _LEVEL else value is True

"""Where state machines and trails log to: all streams of a group, which its ARN has to say.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_state_machine#log_destination-1
and https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudtrail#cloud_watch_logs_group_arn-1
(otherwise InvalidCloudWatchLogsLogGroupArnException, https://github.com/hashicorp/terraform-provider-aws/issues/14557)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module, is_overridden, nested_arguments

# Who logs, and the argument that takes the ARN.
_LOGGING: Final = (
    ("aws_sfn_state_machine", "logging_configuration.log_destination"),
    ("aws_cloudtrail", "cloud_watch_logs_group_arn"),
)
_ARN: Final = re.compile(r'(?:"\$\{\s*)?(aws_cloudwatch_log_group\.[\w-]+(?:\[[^\[\]]*\])?\.arn)(?:\s*\}")?')


def log_group_fixes(module: Module) -> Iterator[Fix]:
    """`:*` behind the ARN of a group of the module."""
    for type_, path in _LOGGING:
        for logger in module.resources(type_):
            is_plain = logger.source.is_editable and not is_overridden(module, logger)
            for _, item in nested_arguments(logger.body, path) if is_plain else ():
                found = [(node, arn[1]) for node in _branches(item.value) if (arn := _ARN.fullmatch(node.code.strip()))]
                if not found:
                    continue
                new = [f'"${{{arn}}}:*"' for _, arn in found]
                edits = [Replace(logger.source, node, code) for (node, _), code in zip(found, new, strict=True)]
                said = (
                    f"{logger.address}: the ARN that it logs to has to end with :* for all streams: it is {new[0]} now"
                )
                yield Fix(logger.source, item, said, tuple(edits))


def _branches(expression: hcl.Expression) -> Iterator[hcl.Expression]:
    """What an expression is, on whatever condition."""
    match expression:
        case hcl.Parentheses(value=value):
            yield from _branches(value)
        case hcl.Conditional(value=value, otherwise=otherwise):
            yield from _branches(value)
            yield from _branches(otherwise)
        case _:
            yield expression

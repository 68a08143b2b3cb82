"""Where state machines log to: all streams of a group, which its ARN has to say.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sfn_state_machine#log_destination-1
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Replace
from fixer.module import Module

_MACHINE: Final = "aws_sfn_state_machine"
_ARN: Final = re.compile(r'(?:"\$\{\s*)?(aws_cloudwatch_log_group\.[\w-]+(?:\[[^\[\]]*\])?\.arn)(?:\s*\}")?')


def log_group_fixes(module: Module) -> Iterator[Fix]:
    """`:*` behind the ARN of a group of the module."""
    for machine in module.resources(_MACHINE):
        for block in machine.body.blocks("logging_configuration"):
            item = block.body.attribute("log_destination")
            found = _ARN.fullmatch(item.value_code) if item is not None else None
            if item is not None and found is not None and machine.source.is_editable:
                new = f'"${{{found[1]}}}:*"'
                said = f"{machine.address}: the ARN that it logs to has to end with :* for all streams: it is {new} now"
                yield Fix(machine.source, item, said, (Replace(machine.source, item.value, new),))

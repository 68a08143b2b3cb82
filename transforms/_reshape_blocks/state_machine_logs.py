"""Where a state machine logs to, as Step Functions' own API has it.

Source: https://docs.aws.amazon.com/step-functions/latest/apireference/API_LogDestination.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented

_NAMES: Final = ("destination", "destinations")
_GROUPS: Final = ("cloud_watch_logs_log_group", "cloudwatch_logs_log_group")
_ARN: Final = "log_group_arn"
_OF_GROUP: Final = re.compile(r"(?:data\.)?aws_cloudwatch_log_group\.[\w-]+(?:\[[^\[\]]*\])?\.arn")
# What the ARN of a group ends with there.
_STREAMS: Final = ":*"


def is_destination(one: Rejection) -> bool:
    """Whether it says where a state machine logs to."""
    is_of_machine = one.declaration.type == "aws_sfn_state_machine" and one.declaration.kind == "resource"
    return is_of_machine and one.path == "logging_configuration" and one.name in _NAMES


def destination(one: Rejection) -> Iterator[Fix | Refusal]:
    """The ARN of the group, with what stands for all of its streams."""
    assert isinstance(one.node, hcl.Attribute | hcl.Block)
    assert one.body is not None
    source, node = one.declaration.source, one.node
    value = _in_block(node) if isinstance(node, hcl.Block) else _in_object(node.value)
    whole = _with_streams(value) if value is not None else ""
    several = len(one.body.blocks(one.name)) > 1
    if not whole or several or is_commented(node.code) or one.body.attribute("log_destination") is not None:
        yield Refusal(source, node, f"{one.told} log_destination is meant: say there which group it is")
        return
    edit = Replace(source, node, placed(source, node, f"log_destination = {whole}\n"))
    yield Fix(source, node, f"{one.told} It is log_destination", (edit,))


def _with_streams(value: hcl.Expression) -> str:
    """The ARN of a group with all of its streams; empty where it may name them already."""
    code = value.code.strip()
    if isinstance(value, hcl.Traversal) and _OF_GROUP.fullmatch(code):
        return f'"${{{code}}}{_STREAMS}"'
    if not isinstance(value, hcl.Template) or code.endswith(f'{_STREAMS}"'):
        return code if isinstance(value, hcl.Template) else ""
    return f'{code[:-1]}{_STREAMS}"' if value.literal is not None and code.startswith('"') else ""


def _in_block(block: hcl.Block) -> hcl.Expression | None:
    """The ARN that a block says, in the block of a group."""
    groups = block.body.blocks(*_GROUPS)
    inner = groups[0] if len(groups) == 1 and len(block.body.items) == 1 else block
    arn = inner.body.attribute(_ARN)
    return arn.value if arn is not None and len(inner.body.items) == 1 else None


def _in_object(value: hcl.Expression) -> hcl.Expression | None:
    """The ARN that a list of one says: the ARN itself, or an object, in the object of a group."""
    elements = value.elements if isinstance(value, hcl.TupleCons) else ()
    value = elements[0].value if len(elements) == 1 else value
    if not isinstance(value, hcl.ObjectCons):
        return value
    entries = value.elements
    if len(entries) != 1:
        return None
    if entries[0].name in _GROUPS:
        return _in_object(entries[0].value)
    return entries[0].value if entries[0].name == _ARN else None

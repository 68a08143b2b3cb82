"""What a task of a maintenance window runs with, which stands in the block of its kind of task.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade#logging_info-configuration-block-removal
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed

_OLD: Final = ("logging_info", "task_parameters")
_NEW: Final = "task_invocation_parameters"
_LOGS: Final = {"s3_bucket_name": "output_s3_bucket", "s3_bucket_key_prefix": "output_s3_key_prefix"}
# A bucket is in one region, and its name tells which.
_REGION: Final = "s3_region"


def is_of_task(one: Rejection) -> bool:
    """Whether it is a block that says what a task runs with."""
    place = (one.declaration.kind, one.declaration.type, one.path)
    is_task = place == ("resource", "aws_ssm_maintenance_window_task", "")
    return is_task and one.name in _OLD and isinstance(one.node, hcl.Block)


def parameters(one: Rejection) -> Iterator[Fix | Refusal]:
    """The block of a task that runs a command; the first brings the others along."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    source, said = one.declaration.source, f"{one.told} It belongs in {_NEW}"
    blocks = [block for block in one.body.blocks() if block.type in _OLD]
    if one.node.type == "dynamic":
        yield Refusal(source, one.node, f"{said}: write it there")
        return
    if one.node.start != blocks[0].start:
        return
    try:
        code = _code(one.body, blocks)
    except UnclearError as why:
        yield Refusal(source, one.node, f"{said}, and {why}: write it there")
        return
    edits: list[Edit] = [Replace(source, blocks[0], placed(source, blocks[0], code))]
    edits += [Remove(source, block) for block in blocks[1:]]
    is_told = any(block.body.attribute(_REGION) is not None for block in blocks)
    more = f"; {_REGION} goes, as the bucket's name tells it" if is_told else ""
    yield Fix(source, one.node, f"{said}, and is put there{more}", tuple(edits))


def _code(body: hcl.Body, blocks: list[hcl.Block]) -> str:
    """The block of a task that runs a command. Raises UnclearError."""
    kind = body.attribute("task_type")
    if kind is None or kind.value_code != '"RUN_COMMAND"':
        raise UnclearError("whether the task runs a command cannot be told")
    if body.blocks(_NEW) or any(_NEW in block.labels for block in body.blocks("dynamic")):
        raise UnclearError("that stands there already")
    logs = [block for block in blocks if block.type == _OLD[0]]
    lines = "".join([_log(item) for block in logs for item in block.body.items])
    tasks = [block for block in blocks if block.type == _OLD[1]]
    inner = "\n".join([f"{block.comments.lstrip()}parameter {{{block.body.code}}}\n" for block in tasks])
    if len(logs) > 1:
        raise UnclearError("there are several")
    between = "\n" if lines and inner else ""
    return f"{_NEW} {{\nrun_command_parameters {{\n{lines}{between}{inner}}}\n}}\n"


def _log(item: hcl.Item) -> str:
    """Where the output goes, in a line. Raises UnclearError."""
    if not isinstance(item, hcl.Attribute) or item.name not in (*_LOGS, _REGION):
        raise UnclearError("not all that it says has a place")
    if item.name == _REGION:
        return ""
    return f"{item.comments}{_LOGS[item.name]} = {item.value_code}{item.trail.rstrip()}\n"

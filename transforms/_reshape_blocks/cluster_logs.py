"""The logs of an EKS cluster, as EKS's own API has them.

Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Logging.html
"""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed


def is_logging(one: Rejection) -> bool:
    """Whether it says which logs a cluster keeps."""
    is_of_cluster = one.declaration.type == "aws_eks_cluster" and one.declaration.kind == "resource" and not one.path
    return is_of_cluster and one.name in ("logging", "cluster_logging") and isinstance(one.node, hcl.Block)


def logging(one: Rejection) -> Iterator[Fix | Refusal]:
    """The argument that lists them."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    source, block = one.declaration.source, one.node
    inner = block.body.blocks("cluster_logging")
    body = inner[0].body if len(inner) == 1 and len(block.body.items) == 1 else block.body
    types, enabled = _types(body), body.attribute("enabled")
    is_on = enabled is None or enabled.value_code == "true"
    is_whole = types is not None and len(body.items) == len(types.items) + (enabled is not None)
    is_there = one.body.attribute("enabled_cluster_log_types") is not None or len(one.body.blocks(one.name)) > 1
    if types is None or not is_on or not is_whole or is_there:
        yield Refusal(source, block, f"{one.told} enabled_cluster_log_types lists them: say there which are meant")
        return
    code = placed(source, block, f"enabled_cluster_log_types = {types.code}\n")
    yield Fix(source, block, f"{one.told} It is enabled_cluster_log_types", (Replace(source, block, code),))


class _Types(NamedTuple):
    """The code of the list of types, and what it stands in: one argument, or a block for each of them."""

    code: str
    items: tuple[hcl.Item, ...]


def _types(body: hcl.Body) -> _Types | None:
    """The types of logs that are listed, in `types`, or as CloudFormation does, in `enabled_types`."""
    listed = body.attribute("types") or body.attribute("enabled_types")
    if listed is not None:
        return _Types(listed.value_code, (listed,))
    blocks = body.blocks("enabled_types")
    types = [block.body.attribute("type") for block in blocks]
    codes = [one.value_code for one in types if one is not None]
    if not blocks or len(codes) != len(blocks) or any(len(block.body.items) != 1 for block in blocks):
        return None
    return _Types(f"[{', '.join(codes)}]", tuple(blocks))

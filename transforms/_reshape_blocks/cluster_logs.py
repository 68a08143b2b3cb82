"""The logs of an EKS cluster, as EKS's own API has them.

Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Logging.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._reshape_blocks.written import placed


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
    types, enabled = body.attribute("types"), body.attribute("enabled")
    is_on = enabled is None or enabled.value_code.strip() == "true"
    is_whole = len(body.items) == 1 + (enabled is not None)
    is_there = one.body.attribute("enabled_cluster_log_types") is not None or len(one.body.blocks(one.name)) > 1
    if types is None or not is_on or not is_whole or is_there:
        yield Refusal(source, block, f"{one.told} enabled_cluster_log_types lists them: say there which are meant")
        return
    code = placed(source, block, f"enabled_cluster_log_types = {types.value_code}\n")
    yield Fix(source, block, f"{one.told} It is enabled_cluster_log_types", (Replace(source, block, code),))

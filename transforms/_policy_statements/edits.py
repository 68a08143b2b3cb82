"""The engine's edits for statements that go where others stand."""

from fixer import hcl
from fixer.aws import Addition
from fixer.engine import Append, AppendElement, Edit, Replace


def edit_of(added: Addition) -> Edit:
    """The edit that makes an addition."""
    node = added.node
    if added.how == "element":
        assert isinstance(node, hcl.TupleCons | hcl.ObjectCons)
        return AppendElement(added.source, node, added.code)
    if added.how == "item":
        assert isinstance(node, hcl.Block)
        return Append(added.source, node, added.code)
    return Replace(added.source, node, added.code)

"""Blocks in calls of modules, which take arguments only.

Source: https://developer.hashicorp.com/terraform/language/modules/syntax
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.module import Module, called_module
from fixer.validation import Rejection


def argument(module: Module, found: Rejection, node: hcl.Block) -> Iterator[Fix | Refusal]:
    """The block as the argument of its name, which is an object; a lifecycle, which modules have not, goes."""
    source = found.declaration.source
    if node.type == "lifecycle":
        lost = " ".join(node.body.code.split())
        if (protects := node.body.attribute("prevent_destroy")) is not None and protects.value_code != "false":
            said = f"{found.told} Modules have none: say in the module which resources it protects"
            yield Refusal(source, node, said)
            return
        said = f"{found.told} Modules have none, it is for their resources to have: removed"
        yield Fix(source, node, f"{said} ({lost})" if lost else said, (Remove(source, node),))
        return
    called = called_module(module, found.declaration)
    is_known = node.type == "providers" or (called is not None and called.find(f"var.{node.type}") is not None)
    if not is_known or node.labels or found.declaration.attribute(node.type) is not None:
        return
    if node.body.blocks() or len(found.declaration.body.blocks(node.type)) > 1:
        yield Refusal(source, node, f"{found.told} An argument is one object, and how this makes one is not clear")
        return
    opened = source.stretch(node.start + len(node.type), node.body.start)
    yield Fix(source, node, f"{found.told} It is written as an argument", (Replace(source, opened, " = {"),))

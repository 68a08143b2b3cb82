"""What the content of a dynamic block reads of its item by a name that is not the item's.

Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Reference, called_as, node_references
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.result_types import result_type

# Where names of types begin that a resource may be of which is called `key` or `value`.
_PROVIDERS: Final = frozenset({"archive", "aws", "external", "local", "null", "random", "template", "time", "tls"})
_SLIPS: Final = frozenset({"keys", "values"})
_OF_ITEM: Final = frozenset({"key", "value"})
# What stands first in a reference to something else.
_ROOTS: Final = frozenset(
    {"var", "local", "module", "data", "ephemeral", "resource", "count", "self", "path", "terraform"}
)


def iterator_rejections(module: Module) -> Iterator[Rejection]:
    """References in dynamic blocks that mean the item. `wanted` of each is what is meant."""
    for kind in ("resource", "data"):
        for declaration in module.declarations(kind):
            text = declaration.source.text
            if text.find("dynamic", declaration.block.start, declaration.block.end) >= 0:
                yield from _in(module, declaration, declaration.body, {})


def _in(module: Module, declaration: Declaration, body: hcl.Body, around: dict[str, str]) -> Iterator[Rejection]:
    """Those of a body; `around` are the items of the dynamic blocks around it, with the types of what is in them."""
    for block in body.blocks():
        if block.type != "dynamic" or len(block.labels) != 1:
            yield from _in(module, declaration, block.body, around)
            continue
        given = block.body.attribute("iterator")
        # In quotes it is refused, and names the items all the same.
        name = given.value_code.strip('"') if given is not None else block.labels[0]
        for_each = block.body.attribute("for_each")
        type_ = result_type(module, for_each.value) if for_each is not None else ""
        inside = {**around, name: type_}
        for content in block.body.blocks("content"):
            yield from _read(module, declaration, content.body, inside)
            yield from _in(module, declaration, content.body, inside)


def _read(module: Module, declaration: Declaration, body: hcl.Body, items: dict[str, str]) -> Iterator[Rejection]:
    """Those of the content itself, and of plain blocks in it."""
    for item in body.items:
        if isinstance(item, hcl.Block) and item.type != "dynamic":
            yield from _read(module, declaration, item.body, items)
        elif isinstance(item, hcl.Attribute):
            for reference in node_references(item):
                if meant := _meant(module, declaration, reference, items):
                    node = declaration.source.stretch(reference.start, reference.end)
                    if node.code.startswith(reference.address):
                        code = meant + node.code.removeprefix(reference.address)
                        said = _said(module, reference, items)
                        yield Rejection(Kind.ITERATOR, declaration, node, reference.address, said, wanted=code)


def _meant(module: Module, declaration: Declaration, reference: Reference, items: dict[str, str]) -> str:
    """What the two names that a reference begins with are meant for; empty where they are right, or mean another."""
    root, name = reference.names[:2]
    if root in items:
        return _of_item(root, name, items[root]) if name not in _OF_ITEM else ""
    if len(items) != 1 or name not in _OF_ITEM or root in _ROOTS:
        return ""
    only = next(iter(items))
    if root == "each":
        return f"{only}.{name}" if declaration.attribute("for_each") is None else ""
    is_type = "_" in root and root.partition("_")[0] in _PROVIDERS
    return "" if is_type or module.find(reference.address) is not None else f"{only}.{name}"


def _said(module: Module, reference: Reference, items: dict[str, str]) -> str:
    root, name = reference.names[:2]
    if root in items:
        return f'This object does not have an attribute named "{name}"'
    if root == "each":
        return 'The "each" object can be used only where the "for_each" argument is set'
    return f'A managed resource "{root}" "{name}" has not been declared in {called_as(module)}'


def _of_item(root: str, name: str, type_: str) -> str:
    if name == "index":
        return f"{root}.key" if type_ in ("l(s)", "l(n)", "l(b)") else ""
    # Strings and numbers have nothing that could be read of them.
    return "" if type_[2:-1] in ("s", "n", "b") or name in _SLIPS else f"{root}.value.{name}"

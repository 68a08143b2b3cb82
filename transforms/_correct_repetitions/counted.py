"""`count.index` in a resource that is made for each of something, and `each.value` in one that is counted."""

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Module
from fixer.validation import Rejection, result_type


def other_root(module: Module, found: Rejection) -> tuple[str, Edit] | None:
    """What is meant, and its edit; None where that cannot be told."""
    shape, declaration = found.declaration.shape.kind, found.declaration
    item = declaration.attribute(shape) if shape != "single" else None
    if item is None:
        return None
    if found.name == "count.index" and shape == "for_each":
        return _each(module, found, item.value)
    if found.name == "each.value" and shape == "count":
        return _counted(module, found, item.value)
    return None


def _each(module: Module, found: Rejection, value: hcl.Expression) -> tuple[str, Edit] | None:
    source, node = found.declaration.source, found.node
    kind = result_type(module, value)[:1]
    is_set = isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1
    inner = value.arguments[0].value if isinstance(value, hcl.FunctionCall) and is_set else value
    of = inner.code.strip()
    before, after = f"{of}[", "]"
    if source.text[: node.start].endswith(before) and source.text[node.end :].startswith(after) and kind == "t":
        stretch = source.stretch(node.start - len(before), node.end + 1)
        return "each.value", Replace(source, stretch, "each.value")
    if "\n" in of or kind not in ("t", "m", "o"):
        return None
    listed = of if is_set and result_type(module, inner)[:1] == "l" else f"tolist({of})"
    new = f"index({listed}, each.value)" if kind == "t" else f"index(keys({of}), each.key)"
    return new, Replace(source, node, new)


def _counted(module: Module, found: Rejection, value: hcl.Expression) -> tuple[str, Edit] | None:
    is_length = isinstance(value, hcl.FunctionCall) and value.name == "length" and len(value.arguments) == 1
    of = value.arguments[0].value if isinstance(value, hcl.FunctionCall) and is_length else None
    if of is None or result_type(module, of)[:1] != "l" or not isinstance(of, hcl.Traversal):
        return None
    rest = found.node.code.removeprefix("each.value")
    new = f"{of.code.strip()}[count.index]{rest}"
    return new, Replace(found.declaration.source, found.node, new)

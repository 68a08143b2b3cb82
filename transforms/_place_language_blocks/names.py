"""Top-level blocks under names and in forms that they do not have."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.provider.language import LABELS
from fixer.validation import Rejection, nearest
from transforms._block_forms.written import own, placed

_WORDS: Final = {"data_source": "data", "datasource": "data", "local": "locals", "var": "variable"}


def named(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The block by its right name, or as the blocks that it means."""
    source, node = found.declaration.source, found.node
    if isinstance(node, hcl.Attribute):
        if node.name in ("local", "locals"):
            yield from as_block(found, node, "locals")
        return
    if not isinstance(node, hcl.Block):
        return
    new = _WORDS.get(found.name) or nearest(found.name, LABELS)
    items = node.body.items
    if found.name == "outputs" and not node.labels and items and all(isinstance(one, hcl.Attribute) for one in items):
        yield _outputs(module, found, node)
    elif found.name in ("variables", "vars") and not node.labels and items:
        yield from _variables(module, found, node)
    elif new and (len(node.labels) == len(LABELS[new]) or new == "locals"):
        edit = Replace(source, source.stretch(node.start, node.start + len(found.name)), new)
        yield Fix(source, node, f"{found.told.rstrip('.')}: it is {new}", (edit,))


def as_block(found: Rejection, node: hcl.Attribute, name: str) -> Iterator[Fix | Refusal]:
    """A block of names that is written as an object."""
    source, value = found.declaration.source, node.value
    if not isinstance(value, hcl.ObjectCons):
        return
    if not all(isinstance(element.key, hcl.Variable) for element in value.elements):
        yield Refusal(source, node, f"{found.told} It is a block, and a key of this is no name.")
        return
    lines = "".join([_line(element) for element in value.elements])
    last = value.close.removesuffix("}").strip()
    code = placed(source, node, f"{name} {{\n{lines}{last}" + "\n" * bool(last) + "}")
    yield Fix(source, node, f"{found.told} It is a block: it is written as one", (Replace(source, node, code),))


def _line(element: hcl.ObjectElement) -> str:
    comment = element.key.code[: element.key.start - element.key.end].strip()
    rest = element.separator.lstrip(" \t").removeprefix(",").rstrip()
    return f"{comment}\n" * bool(comment) + f"{element.name} = {element.value.code.strip()} {rest}\n"


def _outputs(module: Module, found: Rejection, node: hcl.Block) -> Fix | Refusal:
    source = found.declaration.source
    blocks = []
    for item in node.body.attributes:
        if module.find(f"output.{item.name}") is not None:
            return Refusal(source, node, f"{found.told} There is an output {item.name} as well: write each by itself.")
        value = (
            own(source, item).replace(item.name, "value", 1) if not item.comments else f"value = {item.value_code}\n"
        )
        blocks.append(f'{item.comments}output "{item.name}" {{\n{value}}}\n')
    code = placed(source, node, "\n".join(blocks))
    return Fix(
        source,
        node,
        f"{found.told.partition('.')[0]}. Each output is a block of its own",
        (Replace(source, node, code),),
    )


def _variables(module: Module, found: Rejection, node: hcl.Block) -> Iterator[Fix | Refusal]:
    """Values of variables in one block: each is the default of a variable of its own."""
    source = found.declaration.source
    blocks = []
    for item in node.body.items:
        if not isinstance(item, hcl.Attribute) or _is_evaluated(item.value):
            return
        if module.find(f"var.{item.name}") is not None:
            said = f"There is a variable {item.name} as well: write each by itself."
            yield Refusal(source, node, f"{found.told} {said}")
            return
        default = own(source, item).replace(item.name, "default", 1) if not item.comments else ""
        type_ = _type(item.value)
        lines = (f"type = {type_}\n" if type_ else "") + (default or f"default = {item.value_code}\n")
        blocks.append(f'{item.comments}variable "{item.name}" {{\n{lines}}}\n')
    code = placed(source, node, "\n".join(blocks))
    said = f"{found.told.partition('.')[0]}. Each variable is a block of its own"
    yield Fix(source, node, said, (Replace(source, node, code),))


def _is_evaluated(value: hcl.Node) -> bool:
    """Whether a value reads something, which a default may not."""
    if isinstance(value, hcl.ObjectCons):
        return any(_is_evaluated(element.value) for element in value.elements)
    is_read = isinstance(value, hcl.Variable | hcl.FunctionCall)
    return is_read or any(_is_evaluated(child) for child in value.children())


def _type(value: hcl.Expression) -> str:
    """The type of a value that is one string, number or bool; empty for others."""
    if isinstance(value, hcl.Template):
        return "string"
    if isinstance(value, hcl.LiteralValue) and value.value is not None:
        return "bool" if isinstance(value.value, bool) else "number"
    return ""

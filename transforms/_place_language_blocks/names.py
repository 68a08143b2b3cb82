"""Top-level blocks under names and in forms that they do not have."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.provider.language import LABELS
from fixer.validation import Rejection, nearest
from transforms._reshape_blocks.written import own, placed

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

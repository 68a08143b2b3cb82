"""Lists in a block that takes one value and may stand there more than once: each of them is a block of its own.

`insight_selector { insight_type = ["ApiCallRateInsight", "ApiErrorRateInsight"] }` are two.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.provider.schema import NestedBlock
from fixer.validation import Kind, Rejection
from transforms._block_forms.written import holder, placed, schema_at
from transforms._own_resources.placement import is_commented
from transforms._unsupported_names.kinds import is_list
from transforms._unsupported_names.words import same_name

_ONE: Final = ("s", "n")


def is_listed(module: Module, one: Rejection) -> bool:
    """Whether it is a list in a block that takes one of them."""
    return _meant(module, one) is not None


def blocks(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """A block for each that is written out, a dynamic one for others."""
    meant = _meant(module, one)
    if meant is None:
        return
    block, item, argument, nested = meant
    source, value = one.declaration.source, item.value
    said = f'{one.told} There is a block "{block.type}" for each'
    if is_commented(block.body.code):
        yield Refusal(source, item, f"{said}: write them")
    elif nested.maximum and isinstance(value, hcl.TupleCons) and len(value.elements) > nested.maximum:
        yield Refusal(source, item, f"{said}, and no more than {nested.maximum} may stand there")
    else:
        code = placed(source, block, each_as_block(block.type, argument, value))
        yield Fix(source, item, said, (Replace(source, block, code),))


def each_as_block(name: str, argument: str, value: hcl.Expression) -> str:
    """Blocks of one argument: one for each of a list that is written out, a dynamic one for another list."""
    is_each = isinstance(value, hcl.TupleCons) and all(
        isinstance(one.value, hcl.Template | hcl.LiteralValue | hcl.Traversal) and "[*]" not in one.value.code
        for one in value.elements
    )
    if isinstance(value, hcl.TupleCons) and is_each and not is_commented(value.code):
        each = [element.value.code.strip() for element in value.elements]
        return "\n".join([f"{name} {{\n{argument} = {code}\n}}\n" for code in each])
    content = f"content {{\n{argument} = {name}.value\n}}\n"
    return f'dynamic "{name}" {{\nfor_each = {value.code.strip()}\n\n{content}}}\n'


def _meant(module: Module, one: Rejection) -> tuple[hcl.Block, hcl.Attribute, str, NestedBlock] | None:
    """The block, the list in it, the argument that is meant, and what the block is; None where it is no such list."""
    if not one.path or one.body is None or one.schema is None or one.kind not in (Kind.UNSUPPORTED_ARGUMENT, Kind.TYPE):
        return None
    item, block = one.body.attribute(one.name), holder(one.declaration, one.body)
    if item is None or block is None or block.type == "content" or len(block.body.items) != 1:
        return None
    outer = schema_at(module, one.declaration, one.path.rpartition(".")[0])
    nested = outer.block(block.type) if outer is not None else None
    if nested is None or nested.maximum == 1 or nested.schema.required_blocks or not _holds_several(module, item.value):
        return None
    found = [name for name in nested.schema.names if name == one.name or same_name(name, one.name)]
    argument = nested.schema.argument(found[0]) if len(found) == 1 else None
    if argument is None or argument.type not in _ONE or not set(nested.schema.required) <= {*found}:
        return None
    return block, item, found[0], nested


def _holds_several(module: Module, value: hcl.Expression) -> bool:
    if isinstance(value, hcl.TupleCons):
        return len(value.elements) > 1 or "[*]" in value.code
    return "[*]" in value.code or is_list(module, value)

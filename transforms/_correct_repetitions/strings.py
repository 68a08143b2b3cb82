"""The set of strings for a set of numbers or bools, and what a block reads of it as one of these.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each (a set of strings) and
https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
"""

import re
from collections.abc import Iterator
from typing import Final, TypeGuard

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Declaration, Module, Source
from fixer.validation import result_type
from transforms._correct_repetitions.shown import short

_READ: Final = re.compile(r"\beach\.(?:key|value)\b")
# Functions that make of what they are given what they ask for.
_CONVERTING: Final = frozenset(
    {"cidrhost", "cidrsubnet", "element", "format", "join", "max", "min", "tobool", "tonumber", "tostring"}
)
_WHOLE: Final = re.compile(r"0|[1-9]\d*")
_COMPARING: Final = frozenset({"==", "!="})


def as_strings(
    module: Module, declaration: Declaration, value: hcl.Expression, kind: str
) -> tuple[str, tuple[Edit, ...]] | None:
    """What the `for_each` becomes, with the edits of it and of what is read; None where an item is read otherwise.

    `kind` is what the set holds now, in short.
    """
    new = _strings(value)
    if not new or "\n" in new:
        return None
    source = declaration.source
    edits = list(_edits(source, value))
    convert = {"n": "tonumber", "b": "tobool"}[kind]
    for node, needs in _reads(module, declaration.body, is_typed=declaration.kind != "module"):
        if needs is None:
            return None
        if needs:
            edits.append(Replace(source, node, f"{convert}({node.code.strip()})"))
    return short(new), tuple(edits)


def _edits(source: Source, value: hcl.Expression) -> Iterator[Edit]:
    """What makes of a set one of strings: each number or bool by itself where they are written out."""
    if isinstance(value, hcl.Conditional):
        yield from _edits(source, value.value)
        yield from _edits(source, value.otherwise)
    elif _is_set(value):
        yield from _list_edits(source, value.arguments[0].value)
    else:
        yield Replace(source, value, _strings(value))


def _list_edits(source: Source, value: hcl.Expression) -> Iterator[Edit]:
    if isinstance(value, hcl.Conditional):
        yield from _list_edits(source, value.value)
        yield from _list_edits(source, value.otherwise)
    elif isinstance(value, hcl.TupleCons) and _are_plain(value):
        for one in value.elements:
            yield Replace(source, one.value, hcl.quoted(_own(one.value)))
    else:
        yield Replace(source, value, _texts(value))


def _strings(value: hcl.Expression) -> str:
    """The set with its elements as strings."""
    if isinstance(value, hcl.Conditional):
        return f"{value.condition.code.strip()} ? {_strings(value.value)} : {_strings(value.otherwise)}"
    return f"toset({_texts(value.arguments[0].value if _is_set(value) else value)})"


def _texts(value: hcl.Expression) -> str:
    """A list with its elements as strings: in quotes where they are written out there."""
    if isinstance(value, hcl.Conditional):
        return f"{value.condition.code.strip()} ? {_texts(value.value)} : {_texts(value.otherwise)}"
    if isinstance(value, hcl.TupleCons) and _are_plain(value):
        return f"[{', '.join([hcl.quoted(_own(one.value)) for one in value.elements])}]"
    return f"[for one in {_own(value)} : tostring(one)]"


def _are_plain(value: hcl.TupleCons) -> bool:
    """Whether all elements are written out as numbers or bools that are the same as texts."""
    texts = [_own(one.value) for one in value.elements if isinstance(one.value, hcl.LiteralValue)]
    is_each = len(texts) == len(value.elements)
    return is_each and all(_WHOLE.fullmatch(text) or text in ("true", "false") for text in texts)


def _own(value: hcl.Expression) -> str:
    """The code of a value without the comments before it."""
    return value.code[len(value.code) - (value.end - value.start) :].strip()


def _is_set(value: hcl.Expression) -> TypeGuard[hcl.FunctionCall]:
    return isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1


def _reads(module: Module, body: hcl.Body, *, is_typed: bool) -> Iterator[tuple[hcl.Expression, bool | None]]:
    """What is read of the item in a body and its blocks, and whether it takes a conversion to be what it was there.

    An argument of a resource makes of a string the number that it asks for; of a module that may ask for anything.
    """
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _reads(module, item.body, is_typed=is_typed)
        elif isinstance(item, hcl.Attribute) and item.name != "for_each" and _READ.search(item.value_code):
            yield from _in(module, item.value, needs=not is_typed)


def _in(module: Module, node: hcl.Node, *, needs: bool | None) -> Iterator[tuple[hcl.Expression, bool | None]]:
    """What is read in an expression; None where it cannot be told whether it takes a conversion."""
    match node:
        case hcl.Traversal() if _is_read(node):
            yield node, needs
            return
        case hcl.Template():
            needs = False if len(node.parts) > 1 or node.is_heredoc else needs
        case hcl.FunctionCall(name="contains" | "index", arguments=(listed, item)):
            yield from _in(module, listed.value, needs=True)
            yield from _in(module, item.value, needs=_is_other(result_type(module, listed.value)[2:-1]))
            return
        case hcl.FunctionCall():
            needs = needs if node.name == "merge" else node.name not in _CONVERTING
        case hcl.Operation():
            for operand, other in _compared(node):
                yield from _in(module, operand, needs=other is not None and _is_compared(module, other))
            return
        case hcl.Index() | hcl.UnaryOperation():
            needs = False
        case hcl.ObjectElement():
            yield from _in(module, node.key, needs=False)
            yield from _in(module, node.value, needs=needs)
            return
        case hcl.Conditional():
            yield from _in(module, node.condition, needs=False)
            yield from _in(module, node.value, needs=needs)
            yield from _in(module, node.otherwise, needs=needs)
            return
    for child in node.children():
        yield from _in(module, child, needs=needs)


def _is_read(node: hcl.Node) -> bool:
    match node:
        case hcl.Traversal(source=hcl.Variable(name="each"), steps=(hcl.GetAttr(name="key" | "value"),)):
            return True
    return False


def _compared(node: hcl.Operation) -> Iterator[tuple[hcl.Expression, hcl.Expression | None]]:
    """Each operand, with what it is compared with; None where it is not compared."""
    operands = [node.first, *[one.value for one in node.rest]]
    others: list[hcl.Expression | None] = [None] * len(operands)
    for at, one in enumerate(node.rest):
        if one.operator.strip() in _COMPARING:
            others[at], others[at + 1] = operands[at + 1], operands[at]
    yield from zip(operands, others, strict=True)


def _is_compared(module: Module, other: hcl.Expression) -> bool | None:
    """Whether what is compared with a value has to be what the set holds now: nothing is converted for that."""
    return False if _is_read(other) else _is_other(result_type(module, other))


def _is_other(kind: str) -> bool | None:
    """Whether a type is no string; None where it is not known."""
    return {"s": False, "n": True, "b": True}.get(kind)

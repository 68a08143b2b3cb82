"""The set of strings for a set of numbers or bools, and what a block reads of it as one of these.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each (a set of strings) and
https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
"""

import re
from collections.abc import Iterator
from typing import Final, TypeGuard

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Declaration
from transforms._correct_repetitions.shown import short

_READ: Final = re.compile(r"\beach\.(?:key|value)\b")
# Functions that make of what they are given what they ask for.
_CONVERTING: Final = frozenset(
    {"cidrhost", "cidrsubnet", "element", "format", "join", "max", "min", "tobool", "tonumber", "tostring"}
)
_COMPARING: Final = frozenset({"==", "!="})


def as_strings(declaration: Declaration, value: hcl.Expression, kind: str) -> tuple[str, tuple[Edit, ...]] | None:
    """What the `for_each` becomes, with the edits of it and of what is read; None where an item is read otherwise.

    `kind` is what the set holds now, in short.
    """
    new = _strings(value)
    if not new or "\n" in new:
        return None
    source = declaration.source
    edits: list[Edit] = [Replace(source, value, new)]
    convert = {"n": "tonumber", "b": "tobool"}[kind]
    for node, needs in _reads(declaration.body, is_typed=declaration.kind != "module"):
        if needs:
            edits.append(Replace(source, node, f"{convert}({node.code.strip()})"))
    return short(new), tuple(edits)


def _strings(value: hcl.Expression) -> str:
    """The set with its elements as strings."""
    if isinstance(value, hcl.Conditional):
        return f"{value.condition.code.strip()} ? {_strings(value.value)} : {_strings(value.otherwise)}"
    return f"toset({_texts(value.arguments[0].value if _is_set(value) else value)})"


def _texts(value: hcl.Expression) -> str:
    """A list with its elements as strings: in quotes where they are written out there."""
    if isinstance(value, hcl.Conditional):
        return f"{value.condition.code.strip()} ? {_texts(value.value)} : {_texts(value.otherwise)}"
    if isinstance(value, hcl.TupleCons) and all(isinstance(one.value, hcl.LiteralValue) for one in value.elements):
        texts = [one.value.code.strip() for one in value.elements]
        if all(text.isdigit() or text in ("true", "false") for text in texts):
            return f"[{', '.join([hcl.quoted(text) for text in texts])}]"
    return f"[for one in {value.code.strip()} : tostring(one)]"


def _is_set(value: hcl.Expression) -> TypeGuard[hcl.FunctionCall]:
    return isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1


def _reads(body: hcl.Body, *, is_typed: bool) -> Iterator[tuple[hcl.Expression, bool]]:
    """What is read of the item in a body and its blocks, and whether it takes a conversion to be what it was there.

    An argument of a resource makes of a string the number that it asks for; of a module that may ask for anything.
    """
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _reads(item.body, is_typed=is_typed)
        elif isinstance(item, hcl.Attribute) and item.name != "for_each" and _READ.search(item.value_code):
            yield from _in(item.value, needs=not is_typed)


def _in(node: hcl.Node, *, needs: bool) -> Iterator[tuple[hcl.Expression, bool]]:
    match node:
        case hcl.Traversal(source=hcl.Variable(name="each"), steps=(hcl.GetAttr(name="key" | "value"),)):
            yield node, needs
            return
        case hcl.Template():
            needs = False if len(node.parts) > 1 or node.is_heredoc else needs
        case hcl.FunctionCall():
            needs = needs if node.name == "merge" else node.name not in _CONVERTING
        case hcl.Operation():
            # Of what is equal to a number nothing is converted.
            operators = {one.operator.strip() for one in node.rest}
            needs = not _COMPARING.isdisjoint(operators)
        case hcl.Index() | hcl.UnaryOperation():
            needs = False
        case hcl.ObjectElement():
            yield from _in(node.key, needs=False)
            yield from _in(node.value, needs=needs)
            return
        case hcl.Conditional():
            yield from _in(node.condition, needs=False)
            yield from _in(node.value, needs=needs)
            yield from _in(node.otherwise, needs=needs)
            return
    for child in node.children():
        yield from _in(child, needs=needs)

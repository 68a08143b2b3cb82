"""Keys of items that are compared with numbers: those of maps and objects are strings, and no string is a number.

Source: https://developer.hashicorp.com/terraform/language/expressions/operators#equality-operators (both sides must be
of the same type) and https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#the-each-object
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Replace, Safety
from fixer.module import Declaration, Module
from fixer.validation import result_type

_DOUBTFUL: Final = re.compile(r"\.key\s*[!=]=\s*\d|\d\s*[!=]=\s*[\w-]+\.key\b")
_NUMBER: Final = re.compile(r"0|[1-9]\d*")
_EQUAL: Final = frozenset({"==", "!="})
_LOGICAL: Final = frozenset({"&&", "||"})
# Maps and objects, in short: what is made for each of a set or a list may have a number for its key.
_MAPS: Final = ("m(", "o(")


def compared(module: Module) -> Iterator[Fix]:
    """One fix for each number that a key is compared with: it is put in quotes."""
    for kind in ("resource", "data", "module"):
        for declaration in module.declarations(kind):
            block, source = declaration.block, declaration.source
            if source.is_editable and _DOUBTFUL.search(source.text, block.start, block.end):
                is_each = declaration.attribute("for_each") is not None
                yield from _in(module, declaration, declaration.body, {"each": True} if is_each else {})


def _in(module: Module, declaration: Declaration, body: hcl.Body, items: Mapping[str, bool]) -> Iterator[Fix]:
    """Those in a body; `items` are what items are called there, and whether their keys are strings."""
    for item in body.items:
        if isinstance(item, hcl.Attribute):
            yield from _of(declaration, item.value, items) if _DOUBTFUL.search(item.code) else ()
        elif isinstance(item, hcl.Block):
            inside = items
            if item.type == "dynamic" and item.labels:
                each, given = item.body.attribute("for_each"), item.body.attribute("iterator")
                name = given.value_code if given is not None else item.labels[0]
                type_ = result_type(module, each.value) if each is not None else ""
                inside = {**items, name: type_.startswith(_MAPS)}
            yield from _in(module, declaration, item.body, inside)


def _of(declaration: Declaration, node: hcl.Node, items: Mapping[str, bool]) -> Iterator[Fix]:
    if isinstance(node, hcl.ForExpression):
        # What it calls its own items may be called the same.
        return
    if isinstance(node, hcl.Operation):
        operators = [operand.operator.strip() for operand in node.rest]
        operands = [node.first, *[operand.value for operand in node.rest]]
        for at, operator in enumerate(operators):
            around = {*operators[max(at - 1, 0) : at], *operators[at + 1 : at + 2]}
            if operator in _EQUAL and around <= _LOGICAL:
                yield from _pair(declaration, operands[at], operands[at + 1], operator, items)
    for child in node.children():
        yield from _of(declaration, child, items)


def _pair(
    declaration: Declaration, one: hcl.Expression, other: hcl.Expression, operator: str, items: Mapping[str, bool]
) -> Iterator[Fix]:
    key, number = (one, other) if isinstance(other, hcl.LiteralValue) else (other, one)
    if not isinstance(key, hcl.Traversal) or not isinstance(number, hcl.LiteralValue):
        return
    code, text = key.code.strip(), number.code.strip()
    name = code.removesuffix(".key")
    if len(key.steps) != 1 or name == code or not items.get(name, False) or not _NUMBER.fullmatch(text):
        return
    never = "never" if operator == "==" else "always"
    said = (
        f'{declaration.address}: {code} is a string, so that {code} {operator} {text} {never} holds: "{text}" is meant'
    )
    edit = Replace(declaration.source, number, f'"{text}"')
    yield Fix(declaration.source, number, said, (edit,), Safety.UNSAFE, Level.WARNING)

"""Everything that keeps a text from being HCL: what `terraform fmt` would say of it, with line, column and caret.

Source: hclsyntax's parser (https://github.com/hashicorp/hcl/blob/main/hclsyntax/parser.go).
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.errors import Problem, problem_at
from fixer.hcl.expression_parser import ExpressionError
from fixer.hcl.scan import LABEL
from fixer.hcl.structure import Attribute, Block, Body, Invalid, Item, parse

_Found = tuple[int, str, str]
# Values that are right at a glance: numbers, words, plain strings, references, and lists of them on one line.
_STRING: Final = r'"(?:[^"\\$%\n\r]|\\[nrt"\\]|\$(?!\{)|%(?!\{))*+"'
_WORD: Final = r"[A-Za-z_][A-Za-z0-9_-]*+(?:\.[A-Za-z_][A-Za-z0-9_-]*+|\[[0-9]++\]|\[\*\])*+"
_SIMPLE: Final = rf"(?:{_STRING}|{_WORD}|[0-9]++)"
_PLAIN = re.compile(rf"{_SIMPLE}|\[(?:{_SIMPLE}(?:, ?{_SIMPLE})*+)?+\]")


def errors(text: str, file: str = "") -> tuple[Problem, ...]:
    """Every syntax error of a file's text, in the order of their places; empty if Terraform can read it.

    All expressions are parsed. `file` is the name to show.
    """
    tree = parse(text)
    found = sorted(_body_errors(tree.body, text, one_line=False))
    return tuple([problem_at(text, offset, message, file=file, advice=advice) for offset, message, advice in found])


def _body_errors(body: Body, text: str, *, one_line: bool) -> Iterator[_Found]:
    seen: dict[str, int] = {}
    for item in body.items:
        if isinstance(item, Invalid):
            yield item.wrong, item.message, item.advice
        elif isinstance(item, Attribute):
            yield from _name_errors(item.name, item.start)
            yield from _value_errors(item)
            if item.name in seen:
                line = text.count("\n", 0, seen[item.name]) + 1
                yield item.start, f"{item.name} is set twice in this block (first in line {line})", "keep one of them"
            seen.setdefault(item.name, item.start)
        elif isinstance(item, Block):
            yield from _block_errors(item, text)
            if one_line:
                yield item.start, "a block on one line cannot hold another block", "give each its own lines"


def _block_errors(block: Block, text: str) -> Iterator[_Found]:
    yield from _name_errors(block.type, block.start)
    for found in LABEL.finditer(block.labels_code):
        label = found["text"]
        start = block.start + len(block.type) + found.start("text")
        if not label.startswith('"'):
            yield from _name_errors(label, start)
        elif re.search(r"(?<!\$)\$\{|(?<!%)%\{", label):
            yield start, "a label cannot hold a template", "labels are fixed names"
        elif bad := re.search(r'\\(?![nrt"\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})', label.replace("\\\\", "__")):
            yield start + bad.start(), "this is not an escape of HCL", ""
    body = block.body
    items = body.items
    one_line = bool(items) and "\n" not in items[0].lead
    if one_line:
        if len(items) > 1 or not isinstance(items[0], Attribute) or "\n" in items[0].trail or "\n" in body.tail:
            if not any(isinstance(item, Invalid) for item in items):
                yield _second(items), "a block on one line holds one argument, and is closed on that line", _LINES
    elif items and not _ends_line(items[-1]):
        yield block.end - 1, "the closing brace must stand on a line of its own", "start a new line before it"
    yield from _body_errors(body, text, one_line=one_line and isinstance(items[0], Attribute))


_LINES: Final = "give each argument and the closing brace its own line"


def _second(items: tuple[Item, ...]) -> int:
    return items[1].start if len(items) > 1 else items[0].start


def _ends_line(item: Item) -> bool:
    return item.code.endswith("\n") or isinstance(item, Invalid)


def _name_errors(name: str, start: int) -> Iterator[_Found]:
    if name.isascii() or name.replace("-", "_").isidentifier():
        return
    for i, character in enumerate(name):
        if not name[: i + 1].replace("-", "_").isidentifier():
            yield start + i, f"{character} is not a character of the language", ""
            return


def _value_errors(attribute: Attribute) -> Iterator[_Found]:
    code = attribute.value_code
    if _PLAIN.fullmatch(code):
        return
    if not code:
        yield attribute.end, f"{attribute.name} has no value", "a value must stand behind =, on the same line"
        return
    try:
        _ = attribute.value
    except ExpressionError as error:
        yield attribute.value_start + error.offset, error.message, error.advice



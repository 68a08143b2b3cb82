"""Everything that keeps a text from being HCL: what `terraform fmt` would say of it, with line, column and caret.

Source: hclsyntax's parser (https://github.com/hashicorp/hcl/blob/main/hclsyntax/parser.go).
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final

from fixer.errors import Problem, problem_at
from fixer.hcl import tokens as t
from fixer.hcl.expression_parser import ExpressionError
from fixer.hcl.glance import is_expression
from fixer.hcl.items import Attribute, Invalid, Item
from fixer.hcl.scan import LABEL
from fixer.hcl.structure import DEEPEST, Block, Body, File, parse

_Found = tuple[int, str, str]
# Who reads on after so many has a file of another language.
_MOST: Final = 100
_ONE_LINE: Final = "give each argument and the closing brace its own line"
_BAD_ESCAPE = re.compile(rf"\\(?!{t.ESCAPE})")
_TEMPLATE = re.compile(r"(?<!\$)\$\{|(?<!%)%\{")


def errors(
    text: str, file: str = "", known: AbstractSet[str] = frozenset(), tree: File | None = None
) -> tuple[Problem, ...]:
    """The syntax errors of a file's text, in the order of their places; empty if Terraform can read it.

    All expressions are parsed; the first error of each item counts, and the first hundred of a file. `file` is the name
    to show. `known` are the texts of blocks that are right, and are not looked into again. `tree` is that of the text,
    if there is one: what is cut for this need not be cut again.
    """
    body = (tree or parse(text)).body
    found = sorted(islice(_body_errors(body, text, known, one_line=False), _MOST))
    return tuple([problem_at(text, offset, message, file=file, advice=advice) for offset, message, advice in found])


def _body_errors(body: Body, text: str, known: AbstractSet[str] = frozenset(), *, one_line: bool) -> Iterator[_Found]:
    seen: dict[str, int] = {}
    for item in body.items:
        if isinstance(item, Attribute):
            yield from _name_errors(item.name, item.start)
            yield from _value_errors(item)
            if item.name in seen:
                line = text.count("\n", 0, seen[item.name]) + 1
                yield item.start, f"{item.name} is set twice in this block (first in line {line})", "keep one of them"
            seen.setdefault(item.name, item.start)
        elif isinstance(item, Block):
            if known and text[item.start : item.end] in known:
                continue
            if one_line:
                yield item.start, "a block on one line cannot hold another block", _ONE_LINE
            yield from _block_errors(item, text)
        elif isinstance(item, Invalid):
            yield _invalid_error(item, text, body.depth)


def _invalid_error(item: Invalid, text: str, depth: int) -> _Found:
    """What is wrong with a stretch that is no item. Where a block's end was not found, it is what is wrong inside."""
    if item.inside >= 0 and depth < DEEPEST:
        inside = Body.of_text(text[item.inside : item.end], item.inside, depth + 1)
        for found in _body_errors(inside, text, one_line=False):
            return found
    return item.wrong, item.message, item.advice


def _block_errors(block: Block, text: str) -> Iterator[_Found]:
    yield from _name_errors(block.type, block.start)
    yield from _label_errors(block)
    items = block.body.items
    one_line = bool(items) and not _ends_line(items[0].lead)
    if not any(isinstance(item, Invalid) for item in items):
        if one_line and (len(items) > 1 or _ends_line(_trail(items[0]))):
            wrong = items[0].start if _ends_line(_trail(items[0])) else items[1].start
            yield wrong, "a block on one line holds one argument, and is closed on that line", _ONE_LINE
        elif items and not one_line and not _ends_line(_trail(items[-1])):
            yield block.end - 1, "the closing brace must stand on a line of its own", "start a new line before it"
    yield from _body_errors(block.body, text, one_line=one_line)


def _label_errors(block: Block) -> Iterator[_Found]:
    for found in LABEL.finditer(block.labels_code):
        label = found["text"]
        start = block.start + len(block.type) + found.start("text")
        if not label.startswith('"'):
            yield from _name_errors(label, start)
        elif _TEMPLATE.search(label):
            yield start, "a label cannot hold a template", "labels are fixed names"
        elif "\r" in label:
            yield start + label.index("\r"), "a label holds a carriage return", ""
        elif bad := _BAD_ESCAPE.search(label.replace("\\\\", "__")):
            yield start + bad.start(), "this is not an escape of HCL", "write \\\\ for a backslash"


def _trail(item: Item) -> str:
    return item.trail if isinstance(item, Attribute | Block) else ""


def _ends_line(trivia: str) -> bool:
    """Whether blanks and comments hold the end of a line. One inside of `/* */` is none."""
    if "\n" not in trivia:
        return False
    return "/*" not in trivia or any(token.kind == t.NEWLINE for token in t.tokenize(trivia))


def _name_errors(name: str, start: int) -> Iterator[_Found]:
    if not t.is_identifier(name):
        wrong = next(i for i, character in enumerate(name) if not t.is_identifier("_" * (i > 0) + character))
        yield start + wrong, f"{name[wrong]} is not a character of the language", ""


def _value_errors(attribute: Attribute) -> Iterator[_Found]:
    code = attribute.value_code
    if is_expression(code):
        return
    if not code:
        yield attribute.end, f"{attribute.name} has no value", "a value must stand behind =, on the same line"
        return
    try:
        _ = attribute.value
    except ExpressionError as error:
        yield attribute.value_start + error.offset, error.message, error.advice
